import type { PdfDictionary, PdfValue } from '../pdf-syntax.ts';
import { type Condition, type Conditions, expect } from './condition.ts';
import { chain } from './content.ts';
import { list, type Model } from './model.ts';
import { readToUnicode } from './to-unicode.ts';
import { readProgram } from './true-type.ts';

/** A font with every code that is shown in it. */
interface Used {
  readonly name: string;
  readonly font: PdfDictionary;
  /** The font within, if it is of Type 0. */
  readonly cid: PdfDictionary;
  readonly descriptor: PdfDictionary;
  readonly codes: Set<number>;
  /** Shown where nothing else says what they read as. */
  readonly alone: Set<number>;
}

const known = new WeakMap<Model, Used[]>();

const usedFonts = (model: Model): Used[] => {
  const found = known.get(model);
  if (found) return found;
  const { file, pages } = model;
  const used = new Map<PdfDictionary, Used>();
  for (const { dictionary, content } of pages) {
    const fonts = file.dictionary(file.dictionary(dictionary['/Resources'])['/Font']);
    for (const { font: name, codes, within } of content.painted) {
      if (!name || !codes) continue;
      const font = file.dictionary(fonts[name]);
      const cid = file.dictionary(list(file, font['/DescendantFonts'])[0]);
      const descriptor = file.dictionary(cid['/FontDescriptor'] ?? font['/FontDescriptor']);
      const one = used.get(font) ?? {
        name,
        font,
        cid,
        descriptor,
        codes: new Set(),
        alone: new Set(),
      };
      used.set(font, one);
      const hasText = chain(within).some(
        ({ properties }) => properties['/ActualText'] !== undefined,
      );
      for (const code of codes) {
        one.codes.add(code);
        if (!hasText) one.alone.add(code);
      }
    }
  }
  const all = [...used.values()];
  known.set(model, all);
  return all;
};

const each =
  (test: (used: Used, model: Model) => boolean, fault: string): Condition =>
  (model) =>
    usedFonts(model).flatMap((used) => expect(test(used, model), `${used.name}: ${fault}`));

const textsOf = ({ file }: Model, { font }: Used): Map<number, string> =>
  font['/ToUnicode']
    ? readToUnicode(file.stream(font['/ToUnicode']).toString('latin1'))
    : new Map();

/** Widths by code, in thousandths: ISO 32000-1, 9.7.4.3. */
const widthsOf = ({ file }: Model, { cid }: Used): Map<number, number> => {
  const widths = new Map<number, number>();
  const entries = list(file, cid['/W']).map((value) => file.resolve(value));
  for (let i = 0; i + 1 < entries.length; ) {
    const [first, second] = [Number(entries[i]), entries[i + 1]];
    if (Array.isArray(second)) {
      for (const [at, width] of second.entries()) widths.set(first + at, Number(width));
      i += 2;
      continue;
    }
    for (let code = first; code <= Number(second); code += 1)
      widths.set(code, Number(entries[i + 2]));
    i += 3;
  }
  return widths;
};

const programOf = ({ file }: Model, { descriptor }: Used) =>
  descriptor['/FontFile2']
    ? readProgram(new Uint8Array(file.stream(descriptor['/FontFile2'])))
    : undefined;

const all = <T>(items: Iterable<T>, test: (item: T) => boolean): boolean => [...items].every(test);

const isIdentity = (value: PdfValue | undefined): boolean => value === '/Identity-H';

const isType0: Condition = each(
  ({ font, descriptor }) => font['/Subtype'] === '/Type0' && descriptor['/FontFile'] === undefined,
  'not a Type 0 font',
);

const isIdentityEncoded: Condition = each(
  ({ font }) => isIdentity(font['/Encoding']),
  'the encoding is not Identity-H',
);

const hasNoCidSet: Condition = each(
  ({ descriptor }) => descriptor['/CIDSet'] === undefined,
  'a CIDSet nobody checked',
);

/** Fonts: all are Type 0 with identity encoding and TrueType programs, so codes are glyphs. */
export const onFonts: Conditions = {
  '10-001': each((used, model) => {
    const texts = textsOf(model, used);
    return (
      all(used.codes, (code) => texts.has(code)) &&
      all(used.alone, (code) => texts.get(code) !== '')
    );
  }, 'a code reads as nothing'),
  '31-001': isIdentityEncoded,
  '31-002': isIdentityEncoded,
  '31-003': isIdentityEncoded,
  '31-006': isIdentityEncoded,
  '31-007': each(
    ({ font }, { file }) =>
      !font['/ToUnicode'] || !file.stream(font['/ToUnicode']).includes('WMode'),
    'a CMap names its direction',
  ),
  '31-004': each(({ cid }) => {
    const map = cid['/CIDToGIDMap'];
    return typeof map !== 'string' || map === '/Identity';
  }, 'CIDToGIDMap is neither Identity nor a stream'),
  '31-005': each(({ cid }) => cid['/CIDToGIDMap'] !== undefined, 'no CIDToGIDMap'),
  '31-008': each(
    (used, { file }) =>
      !used.font['/ToUnicode'] || !file.stream(used.font['/ToUnicode']).includes('usecmap'),
    'a CMap uses another',
  ),
  '31-009': each((used, model) => programOf(model, used) !== undefined, 'not embedded'),
  '31-011': each((used, model) => {
    const { glyphs = 0 } = programOf(model, used) ?? {};
    return all(used.codes, (code) => code < glyphs);
  }, 'a glyph is not in the program'),
  '31-014': hasNoCidSet,
  '31-015': hasNoCidSet,
  '31-012': isType0,
  '31-013': isType0,
  '31-017': isType0,
  '31-018': isType0,
  '31-019': isType0,
  '31-020': isType0,
  '31-021': isType0,
  '31-022': isType0,
  '31-023': isType0,
  '31-024': isType0,
  '31-025': isType0,
  '31-026': isType0,
  '31-016': each((used, model) => {
    const program = programOf(model, used);
    const widths = widthsOf(model, used);
    const fallback = Number(used.cid['/DW'] ?? 1000);
    return all(
      used.codes,
      (code) => Math.abs((program?.advance(code) ?? 0) - (widths.get(code) ?? fallback)) <= 1,
    );
  }, 'a width is not the program’s'),
  '31-027': each(({ font }) => font['/ToUnicode'] !== undefined, 'no ToUnicode'),
  '31-028': each(
    (used, model) => all(textsOf(model, used).values(), (text) => !text.includes('\0')),
    'reads as U+0000',
  ),
  '31-029': each(
    (used, model) => all(textsOf(model, used).values(), (text) => !/[\ufeff\ufffe]/.test(text)),
    'reads as U+FEFF or U+FFFE',
  ),
  '31-030': each(({ codes }) => !codes.has(0), '.notdef is shown'),
  // ISO 32000-1, 9.7.3: the collection of an identity encoding.
  '9.7.3': each(({ cid }, { file }) => {
    const {
      '/Registry': registry,
      '/Ordering': ordering,
      '/Supplement': supplement,
    } = file.dictionary(cid['/CIDSystemInfo']);
    const text = (value: PdfValue | undefined) =>
      Buffer.from((value ?? []) as Uint8Array).toString();
    return text(registry) === 'Adobe' && text(ordering) === 'Identity' && supplement === 0;
  }, 'CIDSystemInfo is not Adobe-Identity-0'),
};
