import { useConversation } from './conversation-context.ts';
import { MarksSummary } from './marks-summary.tsx';
import { Screen } from './screen.tsx';
import { TakeAway } from './take-away.tsx';

/** What goes with her, if it is safe for her to have it. */
export function KeepScreen() {
  const { say } = useConversation();
  return (
    <Screen name="keep" title={say('keep.title')}>
      <MarksSummary />
      <TakeAway />
    </Screen>
  );
}
