import { READERS, type Reader } from '../readers.ts';

/** Fields that every reader's paper or screen shows. */
const ALWAYS = ['title'];
const LEVELS = ['caption', 'easy', 'full', 'child', 'teen'];

/** True if a text of the content is one that this reader meets. The worker's hints belong to nobody. */
export function reads(reader: Reader, field: string): boolean {
  const { age, level } = READERS[reader];
  const keys = field.split('.');
  if (keys.some((key) => ALWAYS.includes(key))) return true;
  const mine = keys.find((key) => LEVELS.includes(key));
  if (mine === undefined) return false;
  if (level === 'pictures') return mine === 'caption';
  if (age === 'child') return mine === 'child';
  return mine === level || (mine === 'teen' && age === 'teen');
}
