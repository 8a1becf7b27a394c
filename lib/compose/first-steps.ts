import type { Bundle } from '../bundle.ts';
import type { Spoken } from '../leaflet.ts';
import { directionOf, type Locale, SOURCE_LOCALE } from '../locales.ts';

/**
 * What the worker does first when she taps a need: for the worker's eyes alone, so it is no part of
 * a leaflet. In the source language where the worker's own lacks it; the locale says so.
 * @returns the sentences, or none for an id that is not a need
 */
export function firstSteps(bundle: Bundle, need: string, locale: Locale): Spoken[] {
  for (const tried of [locale, SOURCE_LOCALE]) {
    const needs = bundle.words[tried]?.needs ?? {};
    const first = Object.hasOwn(needs, need) ? needs[need]?.first : undefined;
    if (first) return first.map((text) => ({ text, locale: tried, dir: directionOf(tried) }));
  }
  return [];
}
