import { type Condition, type Conditions, expect } from './condition.ts';

const noType =
  (...types: string[]): Condition =>
  ({ elements }) =>
    elements.flatMap(({ type }) => expect(!types.includes(type), `${type} is there`));

const noKey =
  (key: string): Condition =>
  ({ file }) =>
    file.dictionaries.flatMap(([id, one]) => expect(one[key] === undefined, `${key} in ${id}`));

const noSubtype =
  (subtype: string): Condition =>
  ({ file }) =>
    file.dictionaries.flatMap(([id, one]) =>
      expect(one['/Subtype'] !== subtype, `${subtype} in ${id}`),
    );

const noForms = noKey('/AcroForm');

/** What is never written: where it is not there, its conditions hold. */
export const onAbsence: Conditions = {
  '09-006': noType('TOC', 'TOCI'),
  '09-007': noType('Ruby', 'RB', 'RT', 'RP'),
  '09-008': noType('Warichu', 'WT', 'WP'),
  '11-005': noForms,
  '14-006': noType('H'),
  '17-002': noType('Formula'),
  '17-003': noType('Formula'),
  '19-003': noType('Note'),
  '19-004': noType('Note'),
  '20-001': noKey('/OCProperties'),
  '20-002': noKey('/OCProperties'),
  '20-003': noKey('/OCProperties'),
  '21-001': noKey('/EF'),
  '25-001': noKey('/XFA'),
  '26-001': ({ source }) =>
    expect(!/\/Encrypt\b/.test(source.slice(source.lastIndexOf('trailer'))), 'encrypted'),
  '26-002': ({ source }) =>
    expect(!/\/Encrypt\b/.test(source.slice(source.lastIndexOf('trailer'))), 'encrypted'),
  '28-005': noForms,
  '28-014': noKey('/MediaClip'),
  '28-015': noKey('/MediaClip'),
  '28-016': noSubtype('/FileAttachment'),
  '28-018': noSubtype('/PrinterMark'),
  '30-001': noSubtype('/Form'),
  '30-002': noSubtype('/Form'),
};
