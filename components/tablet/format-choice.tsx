import type { FormatId } from '../../lib/formats.ts';
import { nameKeyOf } from '../../lib/paper-sizes.ts';
import { Said } from '../leaflet/said.tsx';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { FormatPicture } from './format-picture.tsx';

interface FormatChoiceProps {
  readonly formats: readonly FormatId[];
  readonly format: FormatId;
}

/** What her paper is to look like, among what makes sense for her and fits the printer. */
export function FormatChoice({ formats, format }: FormatChoiceProps) {
  const { dispatch, say, locale } = useConversation();
  return (
    <Choices
      className="formats"
      legend={<Said as="span" text={say('keep.look')} within={locale} />}
      value={format}
      choose={(chosen) => dispatch({ type: 'choose-format', format: chosen })}
      choices={formats.map((id) => ({
        value: id,
        content: (
          <>
            <FormatPicture format={id} />
            <Said as="span" text={say(`keep.${nameKeyOf(id)}`)} within={locale} />
          </>
        ),
      }))}
    />
  );
}
