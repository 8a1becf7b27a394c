'use client';

import { useEffect } from 'react';
import { holdConversation } from './offline/conversation-lock.ts';

/** While a conversation is open here, no update takes over in any tab of this address. */
export function useConversationLock(open: boolean): void {
  useEffect(() => (open ? holdConversation() : undefined), [open]);
}
