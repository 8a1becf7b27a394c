/** Web Worker that sets leaflets on paper in the worker's browser: nothing leaves the device. */
import type { Icons } from '../leaflet/icons.ts';
import type { HandoutAnswer, HandoutRequest } from './protocol.ts';
import { type FontSource, renderHandout } from './render-handout.tsx';

declare const self: DedicatedWorkerGlobalScope;

const here = (path: string): string => new URL(path, self.location.href).href;

const fonts: FontSource = (typeface, weight) => here(`fonts/${typeface}-${weight}.ttf`);

let icons: Promise<Icons> | undefined;

/** Fetched once: the pictograms are part of the app, not of the conversation. */
const loadIcons = (): Promise<Icons> => {
  icons ??= fetch(here('data/pictograms.json')).then((answer) => answer.json() as Promise<Icons>);
  return icons;
};

self.onmessage = async ({ data: { leaflet, format, link } }: MessageEvent<HandoutRequest>) => {
  const answer = (message: HandoutAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, transfer);
  try {
    const bytes = await renderHandout({ leaflet, format, link, icons: await loadIcons() }, fonts);
    answer({ pdf: bytes }, [bytes]);
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
};

// HarfBuzz starts with a top-level await, so a message sent before this line would be lost.
self.postMessage({ ready: true } satisfies HandoutAnswer);
