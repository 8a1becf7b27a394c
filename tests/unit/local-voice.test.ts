import assert from 'node:assert/strict';
import { test } from 'node:test';
import { isFitForVoice, localVoice } from '../../lib/local-voice.ts';
import type { Locale } from '../../lib/locales.ts';

const voice = (lang: string, localService = true) => ({ lang, localService });

test('a voice of the device for the language is found, however its tag is written', () => {
  for (const [lang, locale] of [
    ['ar-SA', 'ar'],
    ['km_KH', 'km'],
    ['en', 'en'],
    ['zh-CN', 'zh-Hans'],
    ['sr-Latn-RS', 'sr-Latn'],
  ] as const)
    assert.equal(localVoice([voice(lang)], locale as Locale)?.lang, lang);
});

test('a voice that speaks through the network never counts', () => {
  assert.equal(localVoice([voice('ar-SA', false)], 'ar'), undefined);
  const both = [voice('ar-SA', false), voice('ar-EG')];
  assert.equal(localVoice(both, 'ar')?.lang, 'ar-EG');
});

test('another language or another script is no voice, nor is nonsense', () => {
  for (const [lang, locale] of [
    ['en-US', 'km'],
    ['zh-TW', 'zh-Hans'],
    ['sr-RS', 'sr-Latn'],
    ['', 'km'],
    ['my', 'km'],
  ] as const)
    assert.equal(localVoice([voice(lang)], locale as Locale), undefined, lang);
});

test('a computer voice reads no telephone numbers', () => {
  assert.equal(isFitForVoice('Call 1300.'), false);
  assert.equal(isFitForVoice('Up to 90 days.'), true);
});
