'use client';

import { type ReactNode, useEffect, useRef } from 'react';
import { alone, type Notice, type Text } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';
import { Listen } from './listening/listen.tsx';

interface ScreenProps {
  readonly name: string;
  readonly title: Text;
  readonly lead?: Text;
  /** What is not finished about this screen alone. */
  readonly notices?: readonly Notice[];
  readonly children: ReactNode;
}

/** Where there is room to say what is not finished in the worker's words too. */
const IN_FULL = ['language', 'keep', 'stop'];

const LOOKING = ['language', 'missing'];

/** One question or one topic. A new screen takes the focus, so that it is read out from its title. */
export function Screen({ name, title, lead, notices = [], children }: ScreenProps) {
  const { locale, leaflet, session } = useConversation();
  const heading = useRef<HTMLHeadingElement>(null);
  useEffect(() => {
    heading.current?.closest('.app')?.scrollTo(0, 0);
    heading.current?.focus({ preventScroll: true });
  }, []);
  // Where a language is only being looked for there is nothing yet to be honest about.
  const looking = !session.person && LOOKING.includes(name);
  const marks = [...(looking ? [] : leaflet.notices), ...notices];
  return (
    <main className="screen" data-screen={name}>
      <h1 ref={heading} tabIndex={-1}>
        <Said as="span" text={title} within={locale} />
      </h1>
      {marks.length > 0 && (
        <div className="honesty">
          {marks.map(({ kind, text }) => (
            <Said
              key={kind}
              text={IN_FULL.includes(name) ? text : alone(text)}
              within={locale}
              className={`hl-${kind}`}
            />
          ))}
        </div>
      )}
      {lead && <Said text={lead} within={locale} className="lead" />}
      <Listen texts={lead ? [title, lead] : [title]} about={title} />
      {children}
    </main>
  );
}
