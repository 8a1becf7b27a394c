import type { Bundle } from './bundle.ts';
import { fingerprint } from './fingerprint.ts';
import { isLocale, SOURCE_LOCALE } from './locales.ts';
import type { SignOff } from './schema/bundle.ts';
import { KIND_IDS } from './schema/kinds.ts';

/** Keeps the sign-offs whose source and translation are still exactly what was read. */
export function standing(all: readonly SignOff[], words: Bundle['words']): string[] {
  return all.flatMap(({ file, entry, locale, source, translation }) => {
    const kind = KIND_IDS.find((known) => `${known}.json` === file);
    if (!kind || !isLocale(locale)) return [];
    const original = words[SOURCE_LOCALE]?.[kind][entry];
    const translated = words[locale]?.[kind][entry];
    const matches =
      original !== undefined &&
      translated !== undefined &&
      fingerprint(original) === source &&
      fingerprint(translated) === translation;
    return matches ? [`${locale}/${kind}/${entry}`] : [];
  });
}
