'use client';

import { useEffect, useRef } from 'react';

interface LevelMeterProps {
  /** Loudness of the moment, 0 to 1. */
  readonly level: () => number;
  readonly label: string;
}

/** Shows that the microphone hears, and how long it has. Drawn past React: it changes with every frame. */
export function LevelMeter({ level, label }: LevelMeterProps) {
  const meter = useRef<HTMLMeterElement>(null);
  const clock = useRef<HTMLSpanElement>(null);
  useEffect(() => {
    const began = performance.now();
    let frame = 0;
    const draw = () => {
      if (meter.current) meter.current.value = level();
      const seconds = Math.floor((performance.now() - began) / 1000);
      if (clock.current) clock.current.textContent = `${seconds} s`;
      frame = requestAnimationFrame(draw);
    };
    draw();
    return () => cancelAnimationFrame(frame);
  }, [level]);
  return (
    <div className="level">
      <meter ref={meter} min={0} max={1} low={0.05} optimum={0.5} aria-label={label} />
      <span ref={clock} aria-hidden="true" dir="ltr" />
    </div>
  );
}
