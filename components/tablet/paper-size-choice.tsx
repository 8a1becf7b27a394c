import { ltr } from '../../lib/bidi.ts';
import { PAPER_SIZE_IDS, PAPER_SIZES, type PaperSize } from '../../lib/paper-sizes.ts';
import { Choices } from './choices.tsx';
import { useConversation } from './conversation-context.ts';
import { remember } from './remembered.ts';
import { formatsOfWay, type Way } from './ways.ts';

/** What the worker's printer holds, where it makes a difference. The tablet remembers it. */
export function PaperSizeChoice({ way }: { way: Way }) {
  const { session, dispatch, tell } = useConversation();
  const offered = PAPER_SIZE_IDS.map((size) => formatsOfWay(way, session.reader, size).join());
  if (new Set(offered).size === 1) return null;
  const label = tell('keep.paper', { size: ltr(PAPER_SIZES[session.size]) });
  const choose = (size: PaperSize) => {
    remember({ paper: size });
    dispatch({ type: 'choose-size', size });
  };
  return (
    <details className="paper-size">
      <summary>{label}</summary>
      <Choices
        legend={<span className="unseen">{label}</span>}
        value={session.size}
        choose={choose}
        choices={PAPER_SIZE_IDS.map((size) => ({
          value: size,
          lang: 'en',
          dir: 'ltr',
          content: PAPER_SIZES[size],
        }))}
      />
    </details>
  );
}
