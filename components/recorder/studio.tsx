'use client';

import type { TFunction } from 'i18next';
import { useMemo, useState } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import type { Strings } from '../../lib/i18n.ts';
import type { Locale } from '../../lib/locales.ts';
import type { RecordingMap } from '../../lib/recordings/files.ts';
import { type Sentence, sentencesOf } from '../../lib/recordings/sentences.ts';
import { textId } from '../../lib/recordings/text-id.ts';
import type { Icons } from '../leaflet/icons.ts';
import { Select } from './select.tsx';
import type { Tell } from './tell.ts';
import { Transfer } from './transfer.tsx';
import type { Spoken } from './use-recorder.ts';
import { useTakes } from './use-takes.ts';
import { WalkView } from './walk-view.tsx';

interface StudioProps {
  readonly bundle: Bundle;
  readonly locale: Locale;
  readonly strings: Readonly<Record<Locale, Strings>>;
  /** What the site plays already. */
  readonly published: RecordingMap;
  readonly icons: Icons;
  readonly t: TFunction;
  readonly tell: Tell;
}

const SHORTEST_ROLE = 3;

const WHICH = ['missing', 'all'] as const;

type Which = (typeof WHICH)[number];

/** Everything about recording one language of one bundle. */
export function Studio({ bundle, locale, strings, published, icons, t, tell }: StudioProps) {
  const takes = useTakes(bundle.id, locale);
  const { kept, stored, keep } = takes;
  const [which, setWhich] = useState<Which>('missing');
  const [typed, setTyped] = useState<string | null>(null);
  const all = useMemo(() => sentencesOf(bundle, locale, strings), [bundle, locale, strings]);
  const sentences = useMemo(
    () => (which === 'all' ? all : all.filter(({ text }) => !published[text])),
    [all, which, published],
  );
  if (!kept) return null;
  // Whoever goes on after a break is usually the same person.
  const role = typed ?? [...kept.values()].at(-1)?.role ?? '';
  const keepOne = async ({ text }: Sentence, { bytes, kind, seconds }: Spoken) =>
    keep([
      {
        bundle: bundle.id,
        locale,
        text,
        bytes,
        seconds,
        file: `${await textId(text)}.${kind}`,
        on: new Date().toISOString().slice(0, 10),
        role: role.trim(),
      },
    ]);
  return (
    <>
      <div className="fields">
        <Select
          label={tell('which')}
          value={which}
          options={WHICH.map((one) => [one, tell(`which-${one}`)])}
          choose={(one) => setWhich(one as Which)}
        />
        <label className="field role">
          <span>{tell('role')}</span>
          <input
            type="text"
            value={role}
            placeholder={tell('role-example')}
            autoComplete="off"
            data-role
            onChange={({ target }) => setTyped(target.value)}
          />
        </label>
      </div>
      {!stored && (
        <p role="alert" className="trouble">
          {tell('trouble.storage')}
        </p>
      )}
      <WalkView
        key={which}
        {...{ sentences, locale, icons, t, tell }}
        has={(text) => kept.has(text)}
        ready={role.trim().length >= SHORTEST_ROLE}
        keep={(sentence, spoken) => void keepOne(sentence, spoken)}
      />
      <Transfer bundle={bundle.id} sentences={all} {...{ locale, takes, tell }} />
    </>
  );
}
