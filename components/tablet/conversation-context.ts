'use client';

import { createContext, type Dispatch, useContext } from 'react';
import type { Bundle } from '../../lib/bundle.ts';
import type { Voice } from '../../lib/compose/voice.ts';
import type { Translate } from '../../lib/i18n.ts';
import type { Leaflet, Text } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import type { INSTRUMENTS } from '../../lib/schema/topics.ts';
import type { Icons } from '../leaflet/icons.ts';
import type { Shelf } from './data.ts';
import type { Session } from './session.ts';
import type { Action } from './session-action.ts';
import type { Handout } from './use-handout.ts';
import type { Papers } from './use-papers.ts';

/** Names of the instruments that rights come from. */
export type Instruments = typeof INSTRUMENTS;

/** What every screen of a conversation may use. */
export interface Conversation extends Papers {
  readonly session: Session;
  readonly dispatch: Dispatch<Action>;
  /** Language of the screen: hers as soon as it is known, unless only the worker's is shown. */
  readonly locale: Locale;
  /** True while the worker may see what is for the worker: not when the screen is hers alone. */
  readonly forWorker: boolean;
  readonly files: Shelf;
  readonly choosePerson: (locale: Locale) => void;
  readonly missLanguage: () => void;
  readonly end: () => void;
  readonly bundle: Bundle;
  readonly icons: Icons;
  readonly instruments: Instruments;
  /** Everything, for the screens. */
  readonly leaflet: Leaflet;
  readonly handout: Handout;
  readonly voice: Voice;
  readonly translate: Translate;
  /** Words for the person, like `needs.title`, with the worker's beside them. */
  readonly say: (key: string) => Text;
  /** Words for the worker, like `bar.end`. */
  readonly tell: (key: string, values?: Record<string, string | number>) => string;
  /** A leaflet about one service, so that all 14 answers stand with it. */
  readonly composeOne: (service: string) => Leaflet;
}

export const ConversationContext = createContext<Conversation | null>(null);

/** @throws outside a conversation */
export function useConversation(): Conversation {
  const conversation = useContext(ConversationContext);
  if (!conversation) throw new Error('useConversation needs a Conversation around it.');
  return conversation;
}
