/** Bytes a page for later may have with its type, compressed. */
export const PAGE_BUDGET = 40 * 1024;

/** How much more than its words, pictograms and letters a page for later may weigh. */
export const PAGE_RATIO = 1.25;
