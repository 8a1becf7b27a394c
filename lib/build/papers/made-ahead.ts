import type { Selection } from '../../selection.ts';

/** What a paper says that is made before anybody has marked anything: here and nowhere else. */
export const MADE_AHEAD: Selection = 'essentials';
