import type { TFunction } from 'i18next';
import { useId } from 'react';
import { directionOf, type Locale } from '../../lib/locales.ts';
import type { Step } from './steps.ts';

/** Where a worker finds notes: every step, before the first one, and beside the way. */
export type NotedStep = Step | 'start' | 'missing' | 'stop';

/** The three lists, in the order in which they are read. */
const KINDS = ['say', 'promise', 'watch'] as const;

interface NotesProps {
  readonly step: NotedStep;
  /** The worker's language, and its translate function. */
  readonly locale: Locale;
  readonly t: TFunction;
}

/**
 * What a worker should know at one step: for the worker's eyes, in the worker's language. Where each
 * note comes from stands in `locales/NOTES.md`. It is a landmark of its own: place it beside `main`,
 * and only while the worker's words are shown.
 * @throws if the locale has no notes for the step
 */
export function Notes({ step, locale, t }: NotesProps) {
  const title = useId();
  const notes = (kind: string) =>
    t(`notes:steps.${step}.${kind}`, { returnObjects: true }) as unknown as readonly string[];
  return (
    // It scrolls within itself where it is long, so the keyboard must be able to reach it.
    <aside
      className="notes"
      aria-labelledby={title}
      lang={locale}
      dir={directionOf(locale)}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: a scrolling region needs the focus
      tabIndex={0}
    >
      <h2 id={title}>{t('notes:title')}</h2>
      <div className="notes-lists">
        {KINDS.map((kind) => (
          <section key={kind}>
            <h3>{t(`notes:${kind}`)}</h3>
            <ul>
              {notes(kind).map((note) => (
                <li key={note}>{note}</li>
              ))}
            </ul>
          </section>
        ))}
      </div>
    </aside>
  );
}
