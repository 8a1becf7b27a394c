import type { TFunction } from 'i18next';
import { SOURCE_LOCALE } from '../../lib/locales.ts';
import type { Place } from '../../lib/recordings/sentences.ts';

/** Where a sentence appears: for whom, and under which heading. It decides how one says it. */
export function PlaceLine({ place, t }: { place: Place; t: TFunction }) {
  if (place.part !== 'leaflet')
    return <p className="place">{t(`audio:worker.record.place.${place.part}`)}</p>;
  const { reader, group, title } = place;
  return (
    <p className="place">
      <span>{t(`page:reader.${reader}`)}</span>
      {group && <span>{t(`leaflet:group.${group}`)}</span>}
      <span lang={SOURCE_LOCALE} dir="ltr">
        {title}
      </span>
    </p>
  );
}
