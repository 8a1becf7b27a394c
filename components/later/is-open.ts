const DAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Compares opening hours with the clock on the wall of that place. Runs on old phones.
 * @param spans minutes since Monday 00:00, the first in and the last out, like `510-1020 1950-2460`
 * @param zone IANA name
 * @returns null where the phone does not know the time zone: nothing is guessed
 */
export function isOpen(spans: string, zone: string, now: Date): boolean | null {
  try {
    const shown = now.toLocaleString('en-GB', {
      timeZone: zone,
      weekday: 'short',
      hour: '2-digit',
      minute: '2-digit',
    });
    const [, day, hour, minute] = /([A-Z]..)\D*(\d+):(\d+)/.exec(shown) as RegExpExecArray;
    // Some browsers write midnight as 24:00.
    const days = DAYS.indexOf(day as string);
    if (days < 0) return null;
    const at = (days * 24 + (Number(hour) % 24)) * 60 + Number(minute);
    return spans.split(' ').some((span) => {
      const [from, to] = span.split('-').map(Number);
      return at >= (from as number) && at < (to as number);
    });
  } catch {
    return null;
  }
}
