import type { FormatId } from '../../lib/formats.ts';
import type { Leaflet } from '../../lib/leaflet.ts';
import type { Printed } from './render-handout.tsx';

/** What the tablet asks of the PDF worker. */
export interface HandoutRequest {
  readonly leaflet: Leaflet;
  readonly format: FormatId;
  /** Whole address of the page for later, for the QR code. */
  readonly link: string | null;
}

/** What it answers: first `ready`, then one of the others for each request. */
export type HandoutAnswer = { ready: true } | Printed | { error: string };
