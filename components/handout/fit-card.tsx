import type { Leaflet } from '../../lib/leaflet.ts';
import { countSheets } from '../../lib/typeset/index.ts';
import { CardAlone, type CardSetting } from './card.tsx';

/**
 * From the best to the least. The address goes first, as the code says it, too; then the name, as
 * the number works without it. The number and what we do not know of it never go, and nothing is
 * cut or set smaller than 8 pt.
 */
const SETTINGS: readonly CardSetting[] = [
  { size: 10, address: true, name: true },
  { size: 9, address: true, name: true },
  { size: 8, address: true, name: true },
  { size: 8, address: false, name: true },
  { size: 8, address: false, name: false },
];

/**
 * Chooses how a card is set, so that nothing leaves it.
 * @throws if even the least does not fit; MissingGlyphError
 */
export async function fitCard(leaflet: Leaflet, link: string | null): Promise<CardSetting> {
  if (!link && !leaflet.card.number)
    throw new Error('Nothing would stand on this card: there is no number and no address.');
  for (const setting of SETTINGS)
    if ((await countSheets(CardAlone({ leaflet, link, setting }))) === 1) return setting;
  const marks = leaflet.card.marks.map(({ text }) => `"${text}"`).join(' ');
  throw new Error(
    `locales/${leaflet.locale}/leaflet.json → card: ${marks} does not fit on a card. Write it shorter.`,
  );
}
