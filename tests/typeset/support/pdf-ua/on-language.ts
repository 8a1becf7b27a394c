import { type Conditions, expect } from './condition.ts';
import { ancestors, type Model, type Struct, textOf } from './model.ts';

const TAG = /^[a-zA-Z]{1,8}(-[a-zA-Z0-9]{1,8})*$/;

const documentLanguage = ({ file, catalog }: Model): string | undefined =>
  textOf(file.resolve(catalog['/Lang']));

const languageOf = (model: Model, struct: Struct | undefined): string | undefined =>
  ancestors(struct)
    .map(({ dictionary }) => textOf(model.file.resolve(dictionary['/Lang'])))
    .find((one) => one) ?? documentLanguage(model);

/** Declared natural language. */
export const onLanguage: Conditions = {
  '11-001': (model) =>
    model.elements.flatMap((struct) =>
      expect(
        struct.marks.length === 0 || Boolean(languageOf(model, struct)),
        `${struct.type} in no language`,
      ),
    ),
  '11-002': (model) =>
    model.elements.flatMap((struct) =>
      expect(
        !['/Alt', '/ActualText', '/E'].some((key) => struct.dictionary[key] !== undefined) ||
          Boolean(languageOf(model, struct)),
        `${struct.type} is described in no language`,
      ),
    ),
  '11-003': (model) => expect(Boolean(documentLanguage(model)), 'outlines would be in no language'),
  '11-004': (model) =>
    model.file.dictionaries.flatMap(([, one]) =>
      expect(
        one['/Subtype'] !== '/Link' ||
          one['/Contents'] === undefined ||
          Boolean(documentLanguage(model)),
        'a link is described in no language',
      ),
    ),
  '11-006': (model) => expect(Boolean(documentLanguage(model)), 'the document names no language'),
  // ISO 32000-1, 14.9.2: a language is a BCP 47 tag.
  '14.9.2': (model) =>
    [model.catalog, ...model.elements.map(({ dictionary }) => dictionary)].flatMap((one) => {
      const language = textOf(model.file.resolve(one['/Lang']));
      return expect(language === undefined || TAG.test(language), `${language} is no language`);
    }),
};
