import { layoutClusters } from './layout.ts';
import { loadSetting } from './typeface.ts';

/**
 * Checks before layout that a family and its fallbacks can draw a text.
 * @param weight 100–900; every weight is a file of its own and may cover less
 * @throws MissingGlyphError for the first character that no font of the chain has
 */
export const assertCovered = async (text: string, family: string, weight = 400): Promise<void> => {
  layoutClusters(text, await loadSetting(family, weight));
};
