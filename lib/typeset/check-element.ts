import { type Element, textOf } from './element.ts';
import { list, MAY_HOLD, TABLE_PARTS } from './nesting.ts';
import type { AnyRole as Role } from './tag.ts';
import { quote, TagError } from './tag-error.ts';

/** Roles whose text stands in elements inside of them. */
const NO_TEXT: readonly Role[] = ['L', 'LI', ...TABLE_PARTS, 'TR'];
const MAY_BE_EMPTY: readonly Role[] = ['TD', 'TH'];

const LANGUAGE = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

/** @throws TagError unless this is a BCP 47 tag, as PDF/UA wants it */
export const checkLanguage = (language: string): void => {
  if (!LANGUAGE.test(language))
    throw new TagError(
      `${JSON.stringify(language)} is no language. Write a BCP 47 tag, such as 'km'.`,
    );
};

/** @throws TagError if a figure, a header cell or a language is not described as it must be */
export const checkAttributes = ({ tag, children }: Element): void => {
  const { role, alt, scope, lang } = tag;
  if (lang) checkLanguage(lang);
  if (role === 'Figure' && !alt?.trim())
    throw new TagError(
      "A Figure says nothing to those who do not see it. Write tag('Figure', { alt: '…' }), or " +
        "tag('Artifact') if it only decorates.",
    );
  if (role === 'TH' && !scope)
    throw new TagError(
      `A TH has no scope; ${quote(children.map(textOf).join(''))}. Write tag('TH', { scope: 'Column' }) or 'Row'.`,
    );
};

/** @throws TagError if an element is empty, or holds text where it cannot */
export const checkContent = (element: Element): void => {
  const { tag, children } = element;
  const text = children.map(textOf).join('');
  if (children.length === 0 && !MAY_BE_EMPTY.includes(tag.role))
    throw new TagError(
      `An element ${tag.role} is empty. Leave the node out, or its tag, or tag it 'Artifact'.`,
    );
  if (NO_TEXT.includes(tag.role) && children.some(({ kind }) => kind !== 'element'))
    throw new TagError(
      `Text stands in ${tag.role} itself; ${quote(text)}. Tag the text ${list(MAY_HOLD[tag.role] ?? [])}.`,
    );
};
