import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import type { Bundle } from '../../lib/bundle.ts';
import { compose } from '../../lib/compose.ts';
import { FORMAT_IDS, type FormatId, formatOf } from '../../lib/formats.ts';
import { type Leaflet, sectionsOf } from '../../lib/leaflet.ts';
import { LOCALE_IDS } from '../../lib/locales.ts';
import { READERS, type Reader } from '../../lib/readers.ts';
import type { Contact } from '../../lib/schema/contact.ts';
import { inTurn } from '../support/rows.ts';
import { extractWithPoppler, plain } from '../typeset/support/extract-text.ts';
import { readGlyphs } from '../typeset/support/read-glyphs.ts';
import { bundleNamed, leafletOf, setHandout, TODAY, translate } from './support.ts';

/** The formats that say all of a leaflet. */
const LEAFLETS = FORMAT_IDS.filter((id) => formatOf(id).layout === 'leaflet');

/** Every language in one of them, and each of them in some language. */
const COPIES = inTurn(LOCALE_IDS, LEAFLETS);

/** Millimetres that must stay white: less on small paper. */
const marginBar = (id: FormatId): number => (formatOf(id).width < 500 ? 12 : 15);

/** Type size of what is read first, in points: UKAAF, and the UK's easy read. */
const bodyBar = (reader: Reader, id: FormatId): number =>
  formatOf(id).type ?? (READERS[reader].level === 'full' ? 12 : 14);

/** What a leaflet says beneath its titles: the sentences, captions and replies. */
const bodyOf = (leaflet: Leaflet): string[] =>
  sectionsOf(leaflet).flatMap(({ blocks }) =>
    blocks.flatMap((block) => {
      if (block.type === 'caption') return block.text.text;
      if (block.type === 'sentences' || block.type === 'part')
        return block.sentences.map(({ text }) => text);
      return block.type === 'answers' ? block.answers.map(({ reply }) => reply.text) : [];
    }),
  );

/** What says that a contact was dialled lately, long ago, or never. */
const CALLS: readonly Contact['called'][] = [
  { on: '2026-11-01', role: 'test', monthsValid: 6 },
  { on: '2020-02-01', role: 'test', monthsValid: 6 },
  null,
];

/** A bundle whose contacts were called so, one after the other. */
const called = (bundle: Bundle): Bundle => {
  const contacts = Object.entries(bundle.facts.contacts).map(([id, contact], index) => {
    const call = CALLS[index % CALLS.length] ?? null;
    return [id, { ...contact, called: call }] as const;
  });
  return { ...bundle, facts: { ...bundle.facts, contacts: Object.fromEntries(contacts) } };
};

describe('a leaflet on any paper', () => {
  for (const format of LEAFLETS) {
    test(`as ${format} has the margins and the type sizes that can be read`, async () => {
      assert.ok((formatOf(format).margin * 25.4) / 72 >= marginBar(format));
      for (const reader of ['adult-pictures', 'adult-easy', 'adult-full'] as const) {
        if (!formatOf(format).suits(READERS[reader])) continue;
        const leaflet = leafletOf('general', 'en', reader, ['food', 'health', 'social-worker']);
        const glyphs = readGlyphs(await setHandout(leaflet, null, format));
        const body = bodyOf(leaflet).map(plain);
        assert.ok(body.length > 5);
        const least = bodyBar(reader, format);
        // In the order of reading: each text begins where its first letters come in a row.
        const all = glyphs.map(({ text }) => plain(text));
        const starts = all.map((_, at) => all.slice(0, at).join('').length);
        const said = all.join('');
        for (const text of body) {
          // The same words may begin a smaller text elsewhere.
          const smallest: number[] = [];
          for (let from = said.indexOf(text); from >= 0; from = said.indexOf(text, from + 1)) {
            const own = glyphs.filter((_, at) => {
              const start = starts[at] ?? 0;
              return all[at] && start >= from && start < from + text.length;
            });
            smallest.push(Math.min(...own.map(({ size }) => size)));
          }
          assert.ok(
            smallest.some((size) => size >= least),
            `${text} is set in ${smallest.join(', ') || 'no'} points`,
          );
        }
      }
    });

    for (const [locale] of COPIES.filter(([, one]) => one === format))
      test(`as ${format} in ${locale} marks drafts, and contacts as they were called`, async () => {
        const bundle = called(bundleNamed('thailand'));
        const contacts = Object.keys(bundle.facts.contacts);
        const leaflet = compose(bundle, locale, 'adult-easy', contacts, {
          translate,
          today: TODAY,
        });
        const text = plain(extractWithPoppler(await setHandout(leaflet, null, format)));
        const draft = leaflet.notices.find(({ kind }) => kind === 'draft');
        assert.ok(draft && text.includes(plain(draft.text.text)));
        const checks = sectionsOf(leaflet).flatMap(({ blocks }) =>
          blocks.flatMap((block) => (block.type === 'contact' ? block.check : [])),
        );
        for (const status of ['checked', 'expired', 'unchecked']) {
          const own = checks.filter((check) => check.status === status);
          assert.ok(own.length > 0, status);
          const mark = plain(own[0]?.text.text ?? '');
          assert.equal(text.split(mark).length - 1, own.length, `${status}: ${mark}`);
        }
      });
  }
});
