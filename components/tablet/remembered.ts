import { isLocale, type Locale } from '../../lib/locales.ts';
import { isPaperSize, type PaperSize } from '../../lib/paper-sizes.ts';

/** All that this tablet keeps between conversations: the worker's language, place and printer. */
export interface Remembered {
  readonly worker?: Locale;
  readonly bundle?: string;
  readonly paper?: PaperSize;
}

const KEY = 'handrail';

/** Reads it. Whatever is not right, or cannot be read, is nothing. */
export function recall(): Remembered {
  try {
    const kept: unknown = JSON.parse(localStorage.getItem(KEY) ?? '{}');
    const { worker, bundle, paper } = Object(kept) as Record<string, unknown>;
    return {
      ...(typeof worker === 'string' && isLocale(worker) && { worker }),
      ...(typeof bundle === 'string' && { bundle }),
      ...(isPaperSize(paper) && { paper }),
    };
  } catch {
    return {};
  }
}

/** Keeps it. A browser that refuses to store anything is fine: the worker chooses again next time. */
export function remember(what: Remembered): void {
  try {
    localStorage.setItem(KEY, JSON.stringify({ ...recall(), ...what }));
  } catch {
    // Private windows and full disks.
  }
}
