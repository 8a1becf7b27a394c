import { type ReactNode, useId } from 'react';
import type { Direction, Locale } from '../../lib/locales.ts';

export interface Choice<Value extends string> {
  readonly value: Value;
  readonly content: ReactNode;
  /** Language of the content, where it is not that of the screen. */
  readonly lang?: Locale;
  readonly dir?: Direction;
}

interface ChoicesProps<Value extends string> {
  readonly legend: ReactNode;
  readonly choices: readonly Choice<Value>[];
  readonly value: Value | null;
  readonly choose: (value: Value) => void;
  readonly className?: string;
}

/** One of several, as large cards. Real radio buttons, so that arrow keys and readers know them. */
export function Choices<Value extends string>(props: ChoicesProps<Value>) {
  const { legend, choices, value, choose, className = '' } = props;
  const name = useId();
  return (
    <fieldset className={`choices ${className}`}>
      <legend>{legend}</legend>
      <div className="cards">
        {choices.map((choice) => (
          <label key={choice.value} className="card choice" lang={choice.lang} dir={choice.dir}>
            <input
              type="radio"
              name={name}
              value={choice.value}
              checked={choice.value === value}
              onChange={() => choose(choice.value)}
            />
            {choice.content}
          </label>
        ))}
      </div>
    </fieldset>
  );
}
