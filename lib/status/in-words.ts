import type { ContactStatus, Tally } from './status-of.ts';

const share = (part: number, whole: number): string =>
  whole === 0 ? '–' : `${Math.floor((100 * part) / whole)}%`;

/** What a coordinator reads of some texts, and does about it: one or two words. */
export function verdictOf({ texts, missing, stale, signedOff }: Tally): string {
  if (missing === texts) return 'nothing yet';
  if (missing > 0) return `${share(texts - missing, texts)}, ${missing} missing`;
  if (stale > 0) return `${stale} stale`;
  if (signedOff === texts) return 'signed off';
  return signedOff > 0 ? `${share(signedOff, texts)} signed off` : 'draft';
}

/** Recordings of some texts. */
export const audioOf = ({ recorded, texts }: Tally): string =>
  recorded === 0 ? '–' : share(recorded, texts);

/** What is to be dialled, and when. */
export function contactsInWords(status: ContactStatus): string {
  const list = (what: string, ids: readonly string[]) =>
    ids.length > 0 ? [`${what}: ${ids.join(', ')}`] : [];
  return [
    `${status.checked} of ${status.total} checked`,
    ...list('expires within a month', status.expiring),
    ...list('expired', status.expired),
    ...list('nobody has tried', status.never),
  ].join('; ');
}
