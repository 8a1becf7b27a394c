import type { Locale } from './locales.ts';

/** What we need to know of a voice that a device offers (SpeechSynthesisVoice). */
export interface DeviceVoice {
  /** Like "km-KH"; some devices write "km_KH". */
  readonly lang: string;
  /** False for a voice that sends what it reads to a server. */
  readonly localService: boolean;
}

/** A language with its usual script written out: "zh-CN" → "zh Hans". Empty if it is none. */
function languageAndScript(tag: string): string {
  try {
    const { language, script } = new Intl.Locale(tag.replaceAll('_', '-')).maximize();
    return `${language} ${script}`;
  } catch {
    return '';
  }
}

/**
 * The device's own voice for a language, or undefined. Never one that speaks through the network,
 * nor one for another script: what it cannot read it would skip. That a device lists a voice does
 * not mean that it speaks the language, so the worker has to hear it first.
 */
export const localVoice = <Voice extends DeviceVoice>(
  voices: readonly Voice[],
  locale: Locale,
): Voice | undefined =>
  voices.find(
    ({ lang, localService }) =>
      localService === true && languageAndScript(lang) === languageAndScript(locale),
  );

/** False for words with a telephone number or a year: a voice would read it as an amount. */
export const isFitForVoice = (text: string): boolean => !/[0-9]{3}/.test(text);
