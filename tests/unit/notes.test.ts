import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { test } from 'node:test';
import type { TFunction } from 'i18next';
import { createElement } from 'react';
import { renderToStaticMarkup } from 'react-dom/server';
import { type NotedStep, Notes } from '../../components/tablet/notes.tsx';
import { STEP_IDS } from '../../components/tablet/steps.ts';
import { createTranslate, type Strings } from '../../lib/i18n.ts';
import type { Locale } from '../../lib/locales.ts';

const KINDS = ['say', 'promise', 'watch'] as const;
type StepNotes = Record<(typeof KINDS)[number], string[]>;

const strings = JSON.parse(readFileSync('locales/en/notes.json', 'utf8')) as {
  steps: Record<string, StepNotes>;
};
const sources = readFileSync('locales/NOTES.md', 'utf8');

const NOTED: NotedStep[] = [...STEP_IDS, 'start', 'missing', 'stop'];
const all = Object.entries(strings.steps);
const lists = all.flatMap(([step, notes]) => KINDS.map((kind) => [step, notes[kind]] as const));
const items = lists.flatMap(([, list]) => list);
const words = (text: string): number => text.split(/\s+/).length;

/** Notes come through the same door as on the tablet. */
const speak = (locale: Locale): TFunction =>
  createTranslate({ [locale]: { notes: strings } as unknown as Strings })(locale);
const render = (step: NotedStep, locale: Locale): string =>
  renderToStaticMarkup(createElement(Notes, { step, locale, t: speak(locale) }));

test('every step has notes: what to say, what not to promise, what to watch for', () => {
  for (const step of NOTED) assert.ok(strings.steps[step], `${step} has none`);
  for (const [step, list] of lists)
    assert.ok(list.length >= 1 && list.length <= 3, `${step} has ${list.length} in a list`);
});

test('notes are short enough to read while somebody waits', () => {
  for (const note of items) assert.ok(words(note) <= 14, note);
  // 15 seconds at 250 words a minute.
  for (const [step, notes] of all) {
    const total = KINDS.flatMap((kind) => notes[kind]).reduce((sum, note) => sum + words(note), 0);
    assert.ok(total <= 62, `${step} has ${total} words`);
  }
});

test('notes speak of anybody: no he, no she', () => {
  for (const note of items) assert.doesNotMatch(note, /\b(he|him|his|she|her|hers)\b/i);
});

test('every note has a source, and every source a note', () => {
  const table = sources.slice(sources.indexOf('\n## Notes'), sources.indexOf('\n## What'));
  const rows = [...table.matchAll(/^\| \w* ?\| (.+?) \| (.+) \|$/gm)].slice(1);
  const sourced = rows.map(([, note]) => note);
  assert.deepEqual(sourced, items);
  const keys = new Set([...sources.matchAll(/^\| \*\*(\w)\*\*/gm)].map(([, key]) => key));
  for (const [, note, source = ''] of rows) {
    const named = /^(\w)\b/.exec(source)?.[1];
    assert.ok(source.startsWith('CETS') || keys.has(named), `${note}: "${source}"`);
  }
});

test('the panel says all its notes, in the language and direction of the worker', () => {
  for (const step of Object.keys(strings.steps) as NotedStep[]) {
    const text = render(step, 'en');
    for (const kind of KINDS)
      for (const note of strings.steps[step]?.[kind] ?? []) assert.ok(text.includes(note), note);
  }
  assert.match(render('needs', 'en'), /<aside[^>]* lang="en" dir="ltr"/);
  assert.match(render('needs', 'ar'), /<aside[^>]* lang="ar" dir="rtl"/);
});

test('a step without notes throws; no key is ever shown for words', () => {
  assert.throws(() => render('nowhere' as NotedStep, 'en'), /notes:steps\.nowhere|is missing/);
});
