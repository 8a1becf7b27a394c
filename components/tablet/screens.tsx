import type { ReactNode } from 'react';
import { CheckScreen } from './check-screen.tsx';
import { useConversation } from './conversation-context.ts';
import { HelloScreen } from './hello-screen.tsx';
import { HelpScreen } from './help-screen.tsx';
import { KeepScreen } from './keep-screen.tsx';
import { LanguageScreen } from './language-screen.tsx';
import { MissingScreen } from './missing-screen.tsx';
import { NeedsScreen } from './needs-screen.tsx';
import { NextScreen } from './next-screen.tsx';
import { ReaderScreen } from './reader-screen.tsx';
import type { Session } from './session.ts';
import { StopScreen } from './stop-screen.tsx';
import { TopicsScreen } from './topics-screen.tsx';

/** The screen of this moment. Exhaustive: a new step does not compile until it has one. */
export function Screens(): ReactNode {
  const { session } = useConversation();
  const screen: Exclude<Session['screen'], 'start'> =
    session.screen === 'start' ? 'language' : session.screen;
  switch (screen) {
    case 'language':
      return <LanguageScreen />;
    case 'missing':
      return <MissingScreen />;
    case 'reader':
      return <ReaderScreen />;
    case 'hello':
      return <HelloScreen />;
    case 'needs':
      return <NeedsScreen />;
    case 'help':
      return <HelpScreen />;
    case 'people':
    case 'rights':
      return <TopicsScreen group={screen} />;
    case 'next':
      return <NextScreen />;
    case 'check':
      return <CheckScreen />;
    case 'keep':
      return <KeepScreen />;
    case 'stop':
      return <StopScreen />;
    default:
      return screen satisfies never;
  }
}
