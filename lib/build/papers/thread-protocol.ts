import type { HandoutRequest } from '../../../components/handout/protocol.ts';
import type { Icons } from '../../../components/leaflet/icons.ts';
import type { Locale } from '../../locales.ts';
import type { TypefaceId } from '../../typefaces.ts';
import type { BreakKnowledge } from '../../typeset/known-breaks.ts';
import type { Weight } from '../font-path.ts';

/** What a thread knows from its start. */
export interface ThreadData {
  /** TrueType files. */
  readonly fonts: Readonly<Record<TypefaceId, Readonly<Record<Weight, string>>>>;
  readonly icons: Icons;
  readonly breaks: Readonly<Record<Locale, BreakKnowledge>>;
}

/** What it is asked, as the tablet asks its worker. */
export type ThreadRequest = HandoutRequest;

/** What it answers to each request: a PDF, or why there is none. */
export type ThreadAnswer = { readonly pdf: ArrayBuffer } | { readonly reason: string };
