import type { Hours } from '../schema/hours.ts';

const DAYS = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'] as const;

/** Minutes of a day. */
const DAY = 24 * 60;

const minutesOf = (clock: string): number => {
  const [hours = 0, minutes = 0] = clock.split(':').map(Number);
  return hours * 60 + minutes;
};

/**
 * Opening hours as a phone compares them with its clock: minutes since Monday 00:00 in the place's
 * own time, the first in and the last out, like `510-1020 1950-2460`.
 * @returns null where nothing is to be compared: hours nobody knows, and hours that never end
 */
export function weekSpans(hours: Hours): string | null {
  if (hours === null || hours === 'always') return null;
  return hours
    .flatMap(({ days, from, to }) =>
      days.map((day) => {
        const start = DAYS.indexOf(day) * DAY;
        return `${start + minutesOf(from)}-${start + minutesOf(to)}`;
      }),
    )
    .join(' ');
}
