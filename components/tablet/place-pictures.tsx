import type { Section } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { Said } from '../leaflet/said.tsx';

export interface PlacePicturesProps {
  section: Pick<Section, 'pictures'>;
  /** Locale of the element around them. */
  within: Locale;
}

/**
 * What a place looks like, where the bundle has pictures of it; nothing where it has none. The name
 * of each stands beneath it for both readers; a screen reader hears it as the picture's own.
 */
export function PlacePictures({ section: { pictures = [] }, within }: PlacePicturesProps) {
  if (pictures.length === 0) return null;
  return (
    <div className="place-pictures">
      {pictures.map(({ src, alt, drawing }) => (
        <figure key={src}>
          {/* biome-ignore lint/performance/noImgElement: files are exported as they are */}
          <img
            src={`/tablet/data/${src}`}
            alt={alt.text}
            lang={alt.locale}
            dir={alt.dir}
            decoding="async"
          />
          <figcaption>
            <span aria-hidden="true">
              <Said as="span" text={alt} within={within} className="shows" />
            </span>
            {drawing && <Said text={drawing} within={within} className="drawing" />}
          </figcaption>
        </figure>
      ))}
    </div>
  );
}
