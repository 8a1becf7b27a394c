/**
 * Keeps the tablet on the device, so that it works without a network: every screen, language,
 * recording, and the making of PDFs. It stores the files that were built together and nothing else,
 * whole or not at all: until the last one is there, the version before goes on serving.
 */
import { PrecacheStrategy, RangeRequestsPlugin, type SerwistPlugin } from 'serwist';
import {
  CACHE,
  CHANNEL,
  type News,
  type Order,
  type Progress,
  STOP_REASONS,
  type StopReason,
  type Stored,
  type TabletFile,
} from './protocol.ts';
import { whyStopped } from './why-stopped.ts';

declare const self: ServiceWorkerGlobalScope;

/** Put in by the build. */
declare const TABLET_FILES: readonly TabletFile[];

/** Few at once: the conversation on the screen goes first. */
const LANES = 3;

const byPath = new Map(TABLET_FILES.map((file) => [file.url, file]));

/** Under which address a file stands in the cache: each version of it has its own. */
function keyOf({ url, revision }: TabletFile): string {
  const key = new URL(url, self.location.href);
  if (revision) key.searchParams.set('revision', revision);
  return key.href;
}

/** Every way to the cache goes by the version's own address. */
const ownKeys: SerwistPlugin = {
  cacheKeyWillBeUsed: async ({ request, params }) =>
    new Request((params as { cacheKey: string }).cacheKey, { headers: request.headers }),
};

const strategy = new PrecacheStrategy({
  cacheName: CACHE,
  // A recording is asked for in parts, which Safari insists on.
  plugins: [ownKeys, new RangeRequestsPlugin() as SerwistPlugin],
  fetchOptions: { priority: 'low' } as RequestInit,
  matchOptions: { ignoreVary: true },
});

function progressOf(files: Iterable<TabletFile>): Progress {
  const done = [...files];
  const sum = (all: readonly TabletFile[]) => all.reduce((bytes, { size }) => bytes + size, 0);
  return {
    done: done.length,
    total: TABLET_FILES.length,
    bytes: sum(done),
    totalBytes: sum(TABLET_FILES),
  };
}

async function stored(): Promise<Stored> {
  const cache = await caches.open(CACHE);
  const keys = new Set((await cache.keys()).map(({ url }) => url));
  const there = TABLET_FILES.filter((file) => keys.has(keyOf(file)));
  return { ...progressOf(there), urls: there.map(({ url }) => url) };
}

/** Fetches a file unless it is there already, from an earlier version or an interrupted try. */
async function storeOne(event: ExtendableEvent, file: TabletFile): Promise<void> {
  const { url, revision, integrity } = file;
  const request = new Request(url, {
    integrity,
    // Past the browser's own cache, which may hold an older file of this name.
    cache: revision ? 'reload' : 'default',
    credentials: 'same-origin',
  });
  const params = { cacheKey: keyOf(file), integrity };
  await Promise.all(strategy.handleAll({ event, request, url: new URL(request.url), params }));
}

/**
 * Stores what is missing, and says so file by file. Keeps what it has when it fails: the next try
 * goes on from there.
 * @throws when a file could not be stored, so that the browser does not take this version for whole
 */
async function storeAll(event: ExtendableEvent): Promise<void> {
  const channel = new BroadcastChannel(CHANNEL);
  const tell = (news: News) => channel.postMessage(news);
  const queue = [...TABLET_FILES];
  const done: TabletFile[] = [];
  const reasons = new Set<StopReason>();
  const lane = async () => {
    for (let file = queue.shift(); file; file = queue.shift()) {
      try {
        await storeOne(event, file);
        done.push(file);
        tell({ type: 'storing', progress: progressOf(done) });
      } catch (error) {
        queue.length = 0;
        reasons.add(await whyStopped(error, file));
      }
    }
  };
  await Promise.all(Array.from({ length: LANES }, lane));
  // One failure often looks different on each lane: what somebody can mend is said.
  const why = STOP_REASONS.find((reason) => reasons.has(reason));
  if (why) tell({ type: 'stopped', why });
  channel.close();
  if (why) throw new Error(`Not everything was stored: ${why}.`);
}

/** Forgets the version before. No conversation is open: a page gives the order to take over. */
async function takeOver(): Promise<void> {
  const keys = new Set(TABLET_FILES.map(keyOf));
  const cache = await caches.open(CACHE);
  for (const request of await cache.keys()) {
    if (!keys.has(request.url)) await cache.delete(request);
  }
  // Also the page of the first visit, from now on.
  await self.clients.claim();
}

self.addEventListener('install', (event) => event.waitUntil(storeAll(event)));
self.addEventListener('activate', (event) => event.waitUntil(takeOver()));

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  // No server reads what follows a question mark: `/tablet/?anything` is the tablet.
  const file =
    origin === self.location.origin
      ? byPath.get(pathname.replace(/(?<=\/)index\.html$/, ''))
      : undefined;
  if (request.method !== 'GET' || !file) return;
  // Without its fingerprint, serwist does not store what it had to fetch.
  const params = { cacheKey: keyOf(file) };
  const answer = strategy.handle({ event, request, url: new URL(request.url), params });
  event.respondWith(answer.catch(() => fetch(request)));
});

self.addEventListener('message', (event) => {
  const order = (event.data as Order).type;
  const [port] = event.ports;
  switch (order) {
    case 'stored':
      event.waitUntil(stored().then((answer) => port?.postMessage(answer)));
      break;
    case 'repair':
      event.waitUntil(storeAll(event));
      break;
    case 'take-over':
      event.waitUntil(self.skipWaiting());
      break;
    default:
      order satisfies never;
  }
});
