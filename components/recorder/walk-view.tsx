'use client';

import type { TFunction } from 'i18next';
import { useEffect, useRef } from 'react';
import { directionOf, type Locale, SOURCE_LOCALE } from '../../lib/locales.ts';
import type { Sentence } from '../../lib/recordings/sentences.ts';
import type { Icons } from '../leaflet/icons.ts';
import { PlaceLine } from './place-line.tsx';
import { TakeDesk } from './take-desk.tsx';
import type { Tell } from './tell.ts';
import { type Spoken, useRecorder } from './use-recorder.ts';
import { useWalk } from './use-walk.ts';

interface WalkViewProps {
  readonly sentences: readonly Sentence[];
  readonly locale: Locale;
  readonly has: (text: string) => boolean;
  readonly ready: boolean;
  readonly icons: Icons;
  readonly t: TFunction;
  readonly tell: Tell;
  readonly keep: (sentence: Sentence, spoken: Spoken) => void;
}

/** One sentence at a time: large, with its meaning and its place, and what to do with it. */
export function WalkView(props: WalkViewProps) {
  const { sentences, locale, has, ready, icons, t, tell, keep } = props;
  const { sentence, missing, next, back, toFirstMissing } = useWalk(sentences, has);
  const recorder = useRecorder();
  const { discard } = recorder;
  const text = sentence?.text;
  const shown = useRef(text);
  const end = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (shown.current === text) return;
    shown.current = text;
    discard();
    // There is nothing to record any more: what had the focus is gone.
    if (text === undefined) end.current?.focus();
  }, [text, discard]);

  return (
    <section className="card walk" aria-label={tell('sentence')}>
      <p className="aside" role="status" data-progress={missing}>
        {tell('progress', { recorded: sentences.length - missing, missing })}
      </p>
      {sentence ? (
        <>
          <div aria-live="polite" className="to-speak">
            <PlaceLine place={sentence.place} t={t} />
            <p className="sentence" lang={locale} dir={directionOf(locale)} data-sentence>
              {sentence.text}
            </p>
            {sentence.english && (
              <p lang={SOURCE_LOCALE} dir="ltr">
                {sentence.english}
              </p>
            )}
          </div>
          {has(sentence.text) && <p className="aside">{tell('has')}</p>}
          <TakeDesk
            key={sentence.text}
            {...{ recorder, ready, icons, tell }}
            keep={(spoken) => {
              keep(sentence, spoken);
              next();
            }}
          />
        </>
      ) : (
        <p className="sentence" ref={end} tabIndex={-1} data-end-of-walk>
          {tell(missing === 0 ? 'done' : 'skipped')}
        </p>
      )}
      <div className="move">
        {back && (
          <button type="button" data-previous onClick={back}>
            {tell('previous')}
          </button>
        )}
        {sentence ? (
          <button type="button" data-skip onClick={next}>
            {tell('skip')}
          </button>
        ) : (
          missing > 0 && (
            <button type="button" onClick={toFirstMissing}>
              {tell('first-missing')}
            </button>
          )
        )}
      </div>
    </section>
  );
}
