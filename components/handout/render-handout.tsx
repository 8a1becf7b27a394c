import { formatOf } from '../../lib/formats.ts';
import { LOCALE_IDS, LOCALES, SOURCE_LOCALE } from '../../lib/locales.ts';
import type { TypefaceId } from '../../lib/typefaces.ts';
import { installTypesetting, registerTypeface, renderDocument } from '../../lib/typeset/index.ts';
import { BoardSheet } from './board-sheet.tsx';
import { CardPage } from './card.tsx';
import { fitBoard } from './fit-board.tsx';
import { fitCard } from './fit-card.tsx';
import { fitPictures } from './fit-pictures.tsx';
import { Handout, type HandoutProps } from './handout.tsx';
import { PictureSheet } from './picture-sheet.tsx';
import { familyOf } from './theme.ts';

/** Where a typeface's TrueType file is: a path in Node, an address in a browser. */
export type FontSource = (typeface: TypefaceId, weight: 400 | 700) => string;

let ready = false;

/** Registers every locale's type once. Latin letters, digits and signs come from the source's. */
export function prepareType(source: FontSource): void {
  if (ready) return;
  ready = true;
  installTypesetting();
  for (const locale of LOCALE_IDS)
    registerTypeface({
      family: familyOf(locale),
      language: locale,
      faces: [
        { weight: 400, src: source(LOCALES[locale].typeface, 400) },
        { weight: 700, src: source(LOCALES[locale].typeface, 700) },
      ],
      fallback: [
        familyOf(SOURCE_LOCALE),
        ...LOCALE_IDS.filter((other) => other !== SOURCE_LOCALE).map(familyOf),
      ].filter((family) => family !== familyOf(locale)),
    });
}

/** The document of a layout. Exhaustive: a new one does not compile until it is built here. */
async function documentOf(props: HandoutProps) {
  const { leaflet, format, link } = props;
  const { layout } = formatOf(format);
  switch (layout) {
    case 'leaflet':
      return <Handout {...props} />;
    case 'card':
      return (
        <CardPage
          leaflet={leaflet}
          format={format}
          link={link}
          setting={await fitCard(leaflet, link)}
        />
      );
    case 'pictures':
      return <PictureSheet {...props} setting={await fitPictures(props)} />;
    case 'board':
      return <BoardSheet {...props} setting={await fitBoard(props)} />;
    default:
      return layout satisfies never;
  }
}

/**
 * Sets a leaflet on paper.
 * @returns the PDF's bytes
 * @throws MissingGlyphError if a character cannot be drawn: nothing is dropped silently
 */
export async function renderHandout(props: HandoutProps, source: FontSource): Promise<ArrayBuffer> {
  prepareType(source);
  return (await renderDocument(await documentOf(props))).buffer;
}
