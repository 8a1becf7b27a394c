import { lastChunk } from './content-marks.ts';
import { drawGlyphs } from './draw.ts';
import { Structure } from './structure.ts';
import { parseTag } from './tag.ts';
import type { PdfDocument } from './types.ts';

const structures = new WeakMap<PdfDocument, Structure>();

const structureOf = (document: PdfDocument): Structure => {
  const structure = structures.get(document) ?? new Structure(document);
  structures.set(document, structure);
  return structure;
};

/**
 * Makes every document a tagged one, by wrapping what @react-pdf/render calls on it.
 * @param target the prototype of pdfkit's documents
 */
export const installTags = (target: PdfDocument): void => {
  const { initMarkings, save, restore, addNamedDestination, link, flushPages } = target;

  target.initMarkings = function (options) {
    initMarkings.call(this, { ...options, tagged: true });
  };
  target.save = function () {
    save.call(this);
    structureOf(this).open();
    return this;
  };
  target.restore = function () {
    structureOf(this).close();
    return restore.call(this);
  };
  // The renderer names a destination right after it has drawn the node with the id.
  target.addNamedDestination = function (name, ...rest) {
    const tag = parseTag(name);
    if (tag) structureOf(this).addTag(tag);
    else addNamedDestination.call(this, name, ...rest);
  };
  target.link = function (x, y, width, height, url, options) {
    const element = this.struct('Link', {});
    structureOf(this).addLink(element);
    // pdfkit writes a String object as text and a plain string as a name.
    const contents = new String(url);
    const more = { ...options, structParent: element, Contents: contents };
    return link.call(this, x, y, width, height, url, more);
  };
  target.flushPages = function () {
    if (this.page) structureOf(this).endPage();
    flushPages.call(this);
  };
  target.glyphs = function (...run) {
    const after = lastChunk(this);
    drawGlyphs.apply(this, run);
    structureOf(this).addRun(after);
    return this;
  };
};
