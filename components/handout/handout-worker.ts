/** Web Worker that sets leaflets on paper in the worker's browser: nothing leaves the device. */
import type { Leaflet } from '../../lib/leaflet.ts';
import type { Locale } from '../../lib/locales.ts';
import { type BreakKnowledge, learnBreaks } from '../../lib/typeset/index.ts';
import type { Icons } from '../leaflet/icons.ts';
import type { HandoutAnswer, HandoutRequest } from './protocol.ts';
import { type FontSource, printHandout } from './render-handout.tsx';

declare const self: DedicatedWorkerGlobalScope;

const here = (path: string): string => new URL(path, self.location.href).href;

const fonts: FontSource = (typeface, weight) => here(`fonts/${typeface}-${weight}.ttf`);

let icons: Promise<Icons> | undefined;

/** Fetched once: the pictograms are part of the app, not of the conversation. */
const loadIcons = (): Promise<Icons> => {
  icons ??= fetch(here('data/pictograms.json')).then((answer) => answer.json() as Promise<Icons>);
  return icons;
};

const learned = new Set<Locale>();

/**
 * Learns where the words of a leaflet break, as was decided when the app was built: this browser's
 * dictionary may be another, and the same leaflet must be the same on paper.
 */
async function learnBreaksOf({ title }: Leaflet): Promise<void> {
  for (const { locale } of title.also ? [title, title.also] : [title]) {
    if (learned.has(locale)) continue;
    const answer = await fetch(here(`breaks/${locale}.json`));
    // Without it the leaflet is still right, but its lines may end elsewhere than on other tablets.
    if (!answer.ok) continue;
    learnBreaks(locale, (await answer.json()) as BreakKnowledge);
    learned.add(locale);
  }
}

self.onmessage = async ({ data: { leaflet, format, link } }: MessageEvent<HandoutRequest>) => {
  const answer = (message: HandoutAnswer, transfer: Transferable[] = []) =>
    self.postMessage(message, transfer);
  try {
    await learnBreaksOf(leaflet);
    const printed = await printHandout({ leaflet, format, link, icons: await loadIcons() }, fonts);
    answer(printed, [printed.pdf]);
  } catch (error) {
    answer({ error: error instanceof Error ? error.message : String(error) });
  }
};

// HarfBuzz starts with a top-level await, so a message sent before this line would be lost.
self.postMessage({ ready: true } satisfies HandoutAnswer);
