'use client';

import { useEffect, useState } from 'react';

const BURMESE = /[\u1000-\u109f]/;

/**
 * Whether a text was typed for the Zawgyi font; null while that is being found out. The detector is
 * as large as a third of the first screen, so it comes only when somebody types Burmese.
 */
export function useZawgyi(text: string): boolean | null {
  const [judged, setJudged] = useState<{ readonly text: string; readonly wrong: boolean } | null>(
    null,
  );
  useEffect(() => {
    if (!BURMESE.test(text)) return;
    let left = false;
    import('../../lib/typeset/zawgyi.ts')
      .then(({ isZawgyi }) => {
        if (!left) setJudged({ text, wrong: isZawgyi(text) });
      })
      // Without the detector nobody can tell: the name stays unsaid.
      .catch(console.error);
    return () => {
      left = true;
    };
  }, [text]);
  if (!BURMESE.test(text)) return false;
  return judged?.text === text ? judged.wrong : null;
}
