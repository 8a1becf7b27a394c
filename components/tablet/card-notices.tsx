import type { Notice } from '../../lib/leaflet.ts';
import { Said } from '../leaflet/said.tsx';
import { useConversation } from './conversation-context.ts';

/** On a card: that its words are not in her language yet. */
export function CardNotices({ notices }: { notices: readonly Notice[] }) {
  const { locale } = useConversation();
  return notices.map(({ kind, text }) => (
    <Said key={kind} as="span" text={text} within={locale} className="aside hl-notice" />
  ));
}
