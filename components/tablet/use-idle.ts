'use client';

import { useCallback, useEffect, useRef, useState } from 'react';

/** Everything is cleared after this long without a touch. Milliseconds. */
const LIMIT = 5 * 60_000;

/** The warning comes so long before. Milliseconds. */
const WARNING = 60_000;

const SIGNS = ['pointerdown', 'pointermove', 'keydown', 'wheel', 'scroll', 'input'] as const;

/**
 * Counts the time without a touch. Measured by the clock rather than by ticks, because a tablet
 * that sleeps does not tick: whoever wakes it after the limit finds nothing.
 * @param end called once when the limit is reached
 * @returns seconds left while the warning is on, else null; and how to refuse it
 */
export function useIdle(end: () => void): { left: number | null; stay: () => void } {
  const last = useRef(Date.now());
  const [left, setLeft] = useState<number | null>(null);
  const ended = useRef(end);
  ended.current = end;

  const stay = useCallback(() => {
    last.current = Date.now();
    setLeft(null);
  }, []);

  useEffect(() => {
    let warned = false;
    let over = false;
    const look = () => {
      const rest = last.current + LIMIT - Date.now();
      if (rest <= 0 && !over) {
        over = true;
        ended.current();
      }
      warned = rest <= WARNING;
      setLeft(warned ? Math.max(0, Math.ceil(rest / 1000)) : null);
    };
    // While the warning is up only its own button refuses it: a sleeve on the glass does not.
    const touched = () => {
      look();
      if (!warned) last.current = Date.now();
    };
    const timer = setInterval(look, 1000);
    for (const sign of SIGNS)
      window.addEventListener(sign, touched, { capture: true, passive: true });
    document.addEventListener('visibilitychange', look);
    return () => {
      clearInterval(timer);
      for (const sign of SIGNS) window.removeEventListener(sign, touched, { capture: true });
      document.removeEventListener('visibilitychange', look);
    };
  }, []);

  return { left, stay };
}
