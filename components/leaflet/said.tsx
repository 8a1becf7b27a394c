import type { Spoken, Text } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';

export interface SaidProps {
  text: Text;
  /** Locale of the element around it: language and direction are written only where they change. */
  within?: Locale | undefined;
  as?: 'p' | 'span' | 'h1' | 'h2' | 'h3' | 'h4' | 'dt' | 'li';
  className?: string | undefined;
}

const voiceOf = ({ locale, dir }: Spoken, within: Locale | undefined) =>
  locale === within ? {} : { lang: locale, dir };

/** Words for the person; beneath them, quieter, the same words for whoever reads along. */
export function Said({ text, within, as: Tag = 'p', className }: SaidProps) {
  if (!text.also)
    return (
      <Tag className={className} {...voiceOf(text, within)}>
        {text.text}
      </Tag>
    );
  return (
    <Tag className={className ? `hl-two ${className}` : 'hl-two'}>
      <span className="hl-main" {...voiceOf(text, within)}>
        {text.text}
      </span>{' '}
      <span className="hl-also" {...voiceOf(text.also, within)}>
        {text.also.text}
      </span>
    </Tag>
  );
}
