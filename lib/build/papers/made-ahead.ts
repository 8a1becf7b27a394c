import type { Selection } from '../../selection.ts';

/** What a paper says that is made before anybody has marked anything for somebody. */
export const MADE_AHEAD: Selection = 'all';
