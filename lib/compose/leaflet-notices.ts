import { type Bundle, isInterfaceSigned, isSignedOff } from '../bundle.ts';
import type { GroupId, Notice, Section } from '../leaflet.ts';
import type { Locale } from '../locales.ts';
import type { Kind } from '../schema/kinds.ts';
import { notice } from './notice.ts';
import type { Voice } from './voice.ts';

/** Marks that hold for the whole leaflet: invented content, and words nobody has approved. */
export function leafletNotices(
  bundle: Bundle,
  voice: Voice,
  groups: Record<GroupId, { sections: Section[] }>,
  also: Locale | null,
): Notice[] {
  const quoted = Object.values(groups)
    .flatMap((group) => group.sections)
    .filter(
      (section): section is Section & { kind: Kind } =>
        section.kind !== 'open' && section.kind !== 'write-in',
    );
  const others = also ? [also] : [];
  const draft =
    [voice.locale, ...others].some((one) => !isInterfaceSigned(bundle, one)) ||
    quoted.some(({ kind, id, locale }) =>
      [locale, ...others].some((one) => !isSignedOff(bundle, kind, id, one)),
    );
  return [
    ...(bundle.fictional ? [notice(voice, 'fictional')] : []),
    ...(draft ? [notice(voice, 'draft')] : []),
  ];
}
