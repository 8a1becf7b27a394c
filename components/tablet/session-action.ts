import type { FormatId } from '../../lib/formats.ts';
import type { Locale } from '../../lib/locales.ts';
import type { PaperSize } from '../../lib/paper-sizes.ts';
import type { Level, Reader } from '../../lib/readers.ts';
import type { View } from './session.ts';
import type { Step } from './steps.ts';
import type { Way } from './ways.ts';
import type { Wish } from './wishes.ts';

/** All that can happen to a conversation. */
export type Action =
  | { readonly type: 'choose-worker'; readonly locale: Locale }
  | { readonly type: 'choose-bundle'; readonly bundle: string }
  | { readonly type: 'choose-person'; readonly locale: Locale }
  | { readonly type: 'choose-reader'; readonly reader: Reader; readonly level: Level }
  | { readonly type: 'name-worker'; readonly name: string }
  | { readonly type: 'go'; readonly step: Step }
  | { readonly type: 'miss-language' }
  | { readonly type: 'stop' }
  | { readonly type: 'resume' }
  | { readonly type: 'mark'; readonly id: string }
  | { readonly type: 'wish'; readonly id: string; readonly wish: Wish }
  | { readonly type: 'open-service'; readonly id: string | null }
  | { readonly type: 'put-beside'; readonly id: string | null }
  | { readonly type: 'set-view'; readonly view: View }
  | { readonly type: 'turn' }
  | { readonly type: 'toggle-notes' }
  | { readonly type: 'set-paper'; readonly paper: boolean }
  | { readonly type: 'choose-way'; readonly way: Way }
  | { readonly type: 'choose-format'; readonly format: FormatId }
  | { readonly type: 'toggle-both-languages' }
  | { readonly type: 'choose-size'; readonly size: PaperSize };
