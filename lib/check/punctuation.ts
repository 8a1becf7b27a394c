import type { Locale } from '../locales.ts';

/** A sign that is wrong in a language, and what to write. */
interface Rule {
  readonly wrong: RegExp;
  readonly write: string;
}

const rule = (wrong: RegExp, write: string): Rule => ({ wrong, write });

/** In every language. Where lines may end is decided elsewhere, so no text holds invisible signs for it. */
const EVERYWHERE: readonly Rule[] = [
  rule(/ {2}|^\s|\s$/u, 'one space between words, none at either end'),
  rule(
    /[\u00ad\u200b\u2060\ufeff]/u,
    'no invisible signs; locales/line-breaks says where lines may end',
  ),
  rule(/"/u, 'the quotes of this language, as on its keyboard'),
];

const LATIN_STOPS = /[\p{sc=Khmer}\p{sc=Myanmar}][.,;]/u;
const NO_STOP = /(?<![.…])\.$/u;

/** Signs of other languages that come with a wrong keyboard or a copied text; a language may have none. */
const OF_LOCALE: Partial<Record<Locale, readonly Rule[]>> = {
  my: [rule(LATIN_STOPS, '။ at the end and ၊ inside')],
  km: [rule(LATIN_STOPS, '។ at the end, and a space inside')],
  lo: [
    rule(NO_STOP, 'no full stop at the end'),
    rule(/\p{sc=Lao},/u, 'a space instead of a comma'),
  ],
  th: [
    rule(NO_STOP, 'no full stop at the end'),
    rule(/\p{sc=Thai},/u, 'a space instead of a comma'),
  ],
  'zh-Hans': [
    rule(/\p{sc=Han}[,.?!;:()]|[,.?!;:(]\p{sc=Han}/u, 'the wide signs ，。？！；：（）'),
    rule(/\p{sc=Han} \p{sc=Han}/u, 'no space between signs'),
  ],
  ro: [rule(/[ŞşŢţ]/u, 'ș and ț with a comma below')],
  ru: [rule(/[“”„]/u, '«…»')],
  ar: [rule(/\p{sc=Arabic}[,;?]/u, 'the Arabic signs ، ؛ ؟')],
};

/** What is wrong with the signs of a text in a language, or null. */
export function punctuationProblem(locale: Locale, text: string): string | null {
  // What stands between the names of a list is a sign and a space.
  if (!/[\p{L}\p{N}]/u.test(text)) return null;
  const broken = [...EVERYWHERE, ...(OF_LOCALE[locale] ?? [])].find(({ wrong }) =>
    wrong.test(text),
  );
  return broken
    ? `has "${broken.wrong.exec(text)?.[0]}", which is not written so here. Write ${broken.write}.`
    : null;
}
