'use client';

import { type ReactNode, startTransition, useEffect, useState } from 'react';

/**
 * What comes after the title: drawn as soon as that is there, so that on a slow tablet a tap is
 * answered before everything is.
 */
export function Soon({ children }: { readonly children: ReactNode }): ReactNode {
  const [there, setThere] = useState(false);
  useEffect(() => startTransition(() => setThere(true)), []);
  // Whoever waits for all of a screen, a test for example, sees that there is more to come.
  return there ? children : <i data-soon hidden />;
}
