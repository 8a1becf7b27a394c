import assert from 'node:assert/strict';
import { describe, test } from 'node:test';
import { LOCALE_IDS, type Locale } from '../../lib/locales.ts';
import { checkPdfUa } from '../typeset/support/check-pdf-ua.ts';
import { plain } from '../typeset/support/extract-text.ts';
import { ancestors, readModel, textOf } from '../typeset/support/pdf-ua/model.ts';
import { qpdfFaults } from '../typeset/support/qpdf.ts';
import { handoutOf, leafletOf, printed } from './support.ts';

const LINK = 'https://handrail.example/x/y';

describe('a tagged handout', () => {
  for (const locale of LOCALE_IDS)
    test(`in ${locale} keeps PDF/UA-1 as far as software can tell`, async () => {
      const pdf = await handoutOf(leafletOf('thailand', locale), LINK);
      assert.deepEqual(checkPdfUa(pdf), []);
      assert.equal(qpdfFaults(pdf), '');
    });

  test('for a child, of an organisation, keeps it, too', async () => {
    const pdf = await handoutOf(leafletOf('sample-organisation', 'ar', 'child-easy'), LINK);
    assert.deepEqual(checkPdfUa(pdf), []);
  });

  test('keeps it with a second language, and says which is which', async () => {
    const pdf = await handoutOf(leafletOf('thailand', 'km', 'adult-easy', 'all', 'en'), LINK);
    assert.deepEqual(checkPdfUa(pdf), []);
    const { elements } = readModel(pdf);
    const english = elements.filter(({ dictionary }) => textOf(dictionary['/Lang']) === 'en');
    assert.ok(english.length > 50);
  });

  test('has the parts, lists, headings and figures a reader needs', async () => {
    const { elements } = readModel(await handoutOf(leafletOf('thailand', 'ar'), LINK));
    const count = (type: string) => elements.filter((one) => one.type === type).length;
    const leaflet = leafletOf('thailand', 'ar');
    const blocks = leaflet.groups.flatMap(({ sections }) => sections.flatMap((one) => one.blocks));
    const contacts = blocks.filter(({ type }) => type === 'contact');
    assert.equal(count('H1'), 1);
    assert.equal(count('H2'), leaflet.groups.length);
    assert.equal(count('H3'), leaflet.groups.flatMap(({ sections }) => sections).length);
    // One of each contact, and one for the page for later.
    assert.equal(count('Link'), contacts.length + 1);
    assert.equal(count('Figure'), 1);
    const lists = blocks.filter(
      (block) =>
        ['contact', 'access', 'answers'].includes(block.type) ||
        (block.type === 'open' && block.questions.length > 0),
    );
    assert.equal(count('L'), lists.length);
    for (const { parent } of elements.filter(({ type }) => type === 'H3'))
      assert.deepEqual(
        ancestors(parent).map(({ type }) => type),
        ['Sect', 'Sect', 'Document'],
      );
  });

  for (const locale of ['ar'] satisfies Locale[])
    test(`in ${locale} tells a reader of the tree every line word for word`, async () => {
      const leaflet = leafletOf('thailand', locale);
      const { elements } = readModel(await handoutOf(leaflet, LINK));
      const told = elements.flatMap(({ dictionary }) => {
        const text = textOf(dictionary['/ActualText']);
        return text === undefined ? [] : plain(text);
      });
      const lines = printed(leaflet).map(({ said }) => plain(said.text));
      const arabic = lines.filter((line) => /\p{Script=Arabic}/u.test(line));
      assert.deepEqual(told, arabic);
    });
});
