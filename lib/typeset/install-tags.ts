import { holdAnnotation } from './annotations.ts';
import { arrangeText } from './arrange-text.ts';
import { checkLanguage } from './check-element.ts';
import { checkClaim, claimsPdfUa } from './claim.ts';
import { drawGlyphs } from './draw.ts';
import { describe } from './metadata.ts';
import type { AnnotationReference, PdfDocument } from './pdfkit-types.ts';
import { readRun } from './run-text.ts';
import { makeSections } from './sections.ts';
import { Structure } from './structure.ts';
import { parseTag } from './tag.ts';
import { writeElement } from './write-structure.ts';

const structures = new WeakMap<PdfDocument, Structure>();

const structureOf = (document: PdfDocument): Structure => {
  const structure = structures.get(document) ?? new Structure(document);
  structures.set(document, structure);
  return structure;
};

/** pdfkit says that a missing glyph, which is never shown, reads as U+0000: ISO 14289-1 forbids that. */
const readNotdef = ({ _fontFamilies }: PdfDocument): void => {
  for (const { unicode } of Object.values(_fontFamilies))
    if (unicode?.[0]?.[0] === 0) unicode[0] = [0xfffd];
};

/** @throws TagError if the tree would be wrong */
const finish = (document: PdfDocument): void => {
  const structure = structureOf(document);
  const { root } = structure;
  const { lang = '' } = document.options;
  if (lang) checkLanguage(lang);
  structure.check();
  checkClaim(document);
  makeSections(root);
  arrangeText(root, lang);
  const tree = document.getStructTreeRoot();
  tree.data.K = [writeElement(document, root, tree, lang)];
};

/**
 * Makes every document a tagged one, by wrapping what @react-pdf/render calls on it.
 * @param target the prototype of pdfkit's documents
 */
export const installTags = (target: PdfDocument): void => {
  const { initMarkings, initSubset, endMarkings, save, restore, flushPages } = target;
  const { addNamedDestination, annotate } = target;

  target.initMarkings = function (options) {
    // Tab order and metadata came later than what pdfkit writes if nobody asks.
    if (this.version < 1.4) this.version = 1.7;
    initMarkings.call(this, { ...options, tagged: true });
  };
  // pdfkit's own claim would add a CIDSet, which PDF/UA does not ask for, to each font.
  target.initSubset = function (options) {
    if (!claimsPdfUa({ options })) initSubset.call(this, options);
  };
  target.endMarkings = function () {
    finish(this);
    endMarkings.call(this);
  };
  target._addInfo = function () {
    this.appendXML(describe(this));
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
    const isFirst = tag && structureOf(this).addTag(tag);
    if (!tag) addNamedDestination.call(this, name, ...rest);
    else if (isFirst && tag.target) addNamedDestination.call(this, tag.target, ...rest);
  };
  target.annotate = function (x, y, width, height, options) {
    const add = (made: AnnotationReference): void =>
      structureOf(this).addAnnotation(holdAnnotation(this, made));
    return annotate.call(this, x, y, width, height, { ...options, structParent: { add } });
  };
  target.flushPages = function () {
    if (this.page) structureOf(this).endPage();
    readNotdef(this);
    flushPages.call(this);
  };
  target.glyphs = function (glyphs, positions, x, y) {
    const from = this.page.content.buffer.length;
    drawGlyphs.call(this, glyphs, positions, x, y);
    const width = positions.reduce((sum, { xAdvance }) => sum + xAdvance, 0);
    structureOf(this).addRun(from, { ...readRun(glyphs), width, size: this._fontSize });
    return this;
  };
};
