import { PDFiumLibrary } from '@hyzyla/pdfium';

let library: Promise<PDFiumLibrary> | undefined;

/** The text PDFium reads out of a PDF, as Chrome's viewer copies it; pages one below the other. */
export const extractWithPdfium = async (pdf: Uint8Array): Promise<string> => {
  library ??= PDFiumLibrary.init();
  const document = await (await library).loadDocument(pdf);
  try {
    return Array.from(document.pages(), (page) => page.getText()).join('\n');
  } finally {
    document.destroy();
  }
};
