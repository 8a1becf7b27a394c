import { zlibSync } from 'fflate';
import { concat } from './concat.ts';
import type { PdfDocument, PdfReference } from './pdfkit-types.ts';

/** Compresses a stream once, in place of what pdfkit would do when the object is written. */
const compress = (reference: PdfReference): void => {
  const stream = zlibSync(concat(reference.buffer));
  reference.buffer = [stream];
  reference.data.Filter = 'FlateDecode';
  reference.data.Length = stream.length;
};

/**
 * Makes streams come out alike everywhere: pdfkit compresses with zlib in Node and with fflate in a
 * browser, which give different bytes for the same text. Here fflate does it in both.
 * @param target the prototype of pdfkit's documents
 */
export const installCompression = (target: PdfDocument): void => {
  const { ref } = target;
  target.ref = function (data) {
    const reference = ref.call(this, data);
    const { finalize } = reference;
    const wanted = reference.compress;
    // pdfkit would compress it once more.
    reference.compress = false;
    reference.finalize = () => {
      if (wanted && reference.buffer.length > 0) compress(reference);
      finalize.call(reference);
    };
    return reference;
  };
};
