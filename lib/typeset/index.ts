export { assertCovered } from './assert-covered.ts';
export { bindSpaces } from './bind-spaces.ts';
export { PDF_UA } from './claim.ts';
export { LayoutError } from './flow/layout-error.ts';
export { installTypesetting } from './install.ts';
export { isolate } from './isolate.ts';
export type { BreakKnowledge } from './known-breaks.ts';
export { lastPage } from './last-page.ts';
export {
  type HyphenationCallback,
  learnBreaks,
  lineBreaker,
  markBreaks,
  textFlow,
} from './line-breaker.ts';
export { MissingGlyphError } from './missing-glyph-error.ts';
export { type PageLabel, pageLabel } from './page-label.ts';
export {
  countSheets,
  type PrintedDocument,
  printDocument,
  renderDocument,
} from './render-document.ts';
export { type Role, type TagOptions, tag } from './tag.ts';
export { TagError } from './tag-error.ts';
export { registerTypeface, type Typeface } from './typeface.ts';
