import { Document, Page, pdf } from '@react-pdf/renderer';
import { FORMATS } from '../../lib/formats.ts';
import { directionOf, type Locale } from '../../lib/locales.ts';
import { type FontSource, prepareType } from './render-handout.tsx';
import { Words } from './words.tsx';

/** Type size of a proof in points: what an easy reader gets. */
const SIZE = 14;

/**
 * Sets plain paragraphs in a locale's type, through the same path as a handout.
 * @throws MissingGlyphError if a character cannot be drawn
 */
export async function renderProof(
  paragraphs: readonly string[],
  locale: Locale,
  source: FontSource,
): Promise<ArrayBuffer> {
  prepareType(source);
  const { width, height, margin } = FORMATS.a4;
  const dir = directionOf(locale);
  const document = (
    <Document title="Proof" language={locale}>
      <Page size={[width, height]} style={{ padding: margin }}>
        {paragraphs.map((text, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: lines of a file have no other name
          <Words key={index} text={{ text, locale, dir }} size={SIZE} />
        ))}
      </Page>
    </Document>
  );
  return (await pdf(document).toBlob()).arrayBuffer();
}
