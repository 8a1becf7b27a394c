import type { Translate } from '../../lib/i18n.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import { laterPath } from '../../lib/links.ts';
import { LOCALES } from '../../lib/locales.ts';
import { READER_IDS, READERS, type Reader } from '../../lib/readers.ts';

export interface WaysProps {
  leaflet: Leaflet;
  translate: Translate;
}

function Readers({ leaflet, translate, readers }: WaysProps & { readers: readonly Reader[] }) {
  const { bundle, locale } = leaflet;
  return readers.map((reader) => (
    <li key={reader}>
      <a href={laterPath(bundle, locale, reader)}>{translate(locale)(`page:reader.${reader}`)}</a>
    </li>
  ));
}

const others = (leaflet: Leaflet, sameAge: boolean): Reader[] =>
  READER_IDS.filter(
    (other) =>
      other !== leaflet.reader && (READERS[other].age === READERS[leaflet.reader].age) === sameAge,
  );

/** Every other language the place has a page in, and the same page for the same age in other words: one tap from the top. */
export function OtherWays({ leaflet, translate }: WaysProps) {
  const { bundle, locale, reader } = leaflet;
  return (
    <nav className="row" aria-label={translate(locale)('page:languages')}>
      <ul>
        {bundle.locales
          .filter((other) => other !== locale)
          .map((other) => (
            <li key={other}>
              <a
                href={laterPath(bundle, other, reader)}
                lang={other}
                dir={LOCALES[other].dir}
                hrefLang={other}
              >
                {LOCALES[other].name}
              </a>
            </li>
          ))}
        <Readers leaflet={leaflet} translate={translate} readers={others(leaflet, true)} />
      </ul>
    </nav>
  );
}

/** The same page for other ages, at the end. */
export function OtherAges({ leaflet, translate }: WaysProps) {
  const title = translate(leaflet.locale)('page:ways');
  return (
    <nav aria-label={title}>
      <h2>{title}</h2>
      <ul>
        <Readers leaflet={leaflet} translate={translate} readers={others(leaflet, false)} />
      </ul>
    </nav>
  );
}
