import { askStored } from './ask-worker.ts';
import { betweenConversations, holdsConversation } from './conversation-lock.ts';
import {
  type Impossible,
  NOTHING_SEEN,
  type OfflineState,
  offlineState,
  type Seen,
} from './offline-state.ts';
import {
  CHANNEL,
  isWhole,
  type News,
  type Order,
  SCOPE,
  SERVICE_WORKER,
  type StopReason,
} from './protocol.ts';
import { whyStopped } from './why-stopped.ts';

/** Milliseconds: how often an update is looked for, at most. */
const LOOK_EVERY = 60 * 60_000;
/** Milliseconds: after storing stopped, the first pause, and the longest. */
const FIRST_PAUSE = 15_000;
const LONGEST_PAUSE = 10 * 60_000;
/** Milliseconds: how often an update that waits tries to take over, and how long that may take. */
const TRY_EVERY = 10_000;
const TAKE_OVER = 10_000;
/** Milliseconds: how long after its end a service worker's last word may arrive. */
const LAST_WORD = 1_000;

/*
 * One for each tab, for as long as it is open: storing goes on behind a conversation. Everything
 * here is about files of the app; nothing of a conversation passes through.
 */
let seen: Seen = NOTHING_SEEN;
let state: OfflineState = offlineState(seen);
let registration: ServiceWorkerRegistration | undefined;
let begun = false;
/** Start screens on show in this tab: one, or none. */
let shown = 0;
let looked = 0;
let pause = FIRST_PAUSE;
/** Bytes: how far any try came. */
let furthest = 0;
let retry: ReturnType<typeof setTimeout> | undefined;
let takeOverLater: ReturnType<typeof setTimeout> | undefined;
/** What is gone from the version in charge is being fetched again. */
let repairing = false;
const followed = new WeakSet<ServiceWorker>();
/** Whether an older version drew this page, so that a new one must draw it again. */
let controlled = false;
const listeners = new Set<() => void>();

function see(more: Partial<Seen>): void {
  seen = { ...seen, ...more };
  state = offlineState(seen);
  for (const listener of listeners) listener();
}

function obstacle(): Impossible | null {
  if (!window.isSecureContext) return 'insecure';
  return 'serviceWorker' in navigator && 'locks' in navigator && 'caches' in window
    ? null
    : 'unsupported';
}

/** Whether the browser promised to keep the store; null where it does not say. */
const isKept = async (): Promise<boolean | null> =>
  (await navigator.storage?.persisted?.().catch(() => null)) ?? null;

/** Reads what the version in charge really has, and mends it if something is gone. */
async function readActive(mend: boolean): Promise<void> {
  const worker = registration?.active;
  if (!worker) return;
  const stored = await askStored(worker);
  see({ active: stored, kept: await isKept() });
  if (!stored) return stop('unknown');
  if (isWhole(stored) || !mend) return;
  repairing = true;
  see({ storing: true, progress: stored, stopped: null });
  worker.postMessage({ type: 'repair' } satisfies Order);
}

function stop(why: StopReason): void {
  repairing = false;
  see({ storing: false, stopped: why });
  clearTimeout(retry);
  // Space does not come back by itself: the worker frees some and taps.
  if (why === 'full') return;
  retry = setTimeout(again, pause);
  pause = Math.min(pause * 2, LONGEST_PAUSE);
}

function hear({ data }: MessageEvent<News>): void {
  switch (data.type) {
    case 'storing':
      // A word that comes after the end is not the beginning of another storing.
      if (!registration?.installing && !repairing) return;
      // On a slow network a browser ends it after some minutes: what moves may go on soon.
      if (data.progress.bytes > furthest) pause = FIRST_PAUSE;
      furthest = Math.max(furthest, data.progress.bytes);
      repairing &&= !isWhole(data.progress);
      see({ storing: repairing || Boolean(registration?.installing), progress: data.progress });
      if (!seen.storing) void readActive(false);
      break;
    case 'stopped':
      stop(data.why);
      break;
    default:
      data satisfies never;
  }
}

/** Follows a version from its first file to its end. */
function follow(worker: ServiceWorker): void {
  if (followed.has(worker)) return;
  followed.add(worker);
  if (worker.state === 'installing') see({ storing: true, progress: null, stopped: null });
  worker.addEventListener('statechange', () => {
    switch (worker.state) {
      case 'installed':
        see({ storing: false });
        void takeOver();
        break;
      case 'activated':
        // At the end of the first visit's storing, and only then, without being asked.
        if (!seen.active) void readActive(false).then(keepIt);
        else void readActive(false);
        see({ waiting: false });
        break;
      case 'redundant':
        // It said why, or is about to; if not, the browser itself has ended it.
        setTimeout(() => {
          if (seen.storing && !registration?.installing && !repairing) stop('network');
        }, LAST_WORD);
        break;
      default:
    }
  });
}

/** Lets an update that waits replace the old version, as soon as no conversation is open anywhere. */
async function takeOver(): Promise<void> {
  const worker = registration?.waiting;
  see({ waiting: Boolean(worker && registration?.active) });
  if (!worker || !registration?.active || shown === 0) return;
  const done = await betweenConversations(async () => {
    worker.postMessage({ type: 'take-over' } satisfies Order);
    await new Promise((resolve) => {
      navigator.serviceWorker.addEventListener('controllerchange', resolve, { once: true });
      setTimeout(resolve, TAKE_OVER);
    });
  });
  clearTimeout(takeOverLater);
  if (!done) takeOverLater = setTimeout(takeOver, TRY_EVERY);
}

/** A page drawn by the old version is drawn again by the new one; a conversation never is. */
function changeVersion(): void {
  if (controlled && !holdsConversation()) window.location.reload();
  controlled = true;
}

async function register(): Promise<void> {
  looked = Date.now();
  try {
    registration = await navigator.serviceWorker.register(SERVICE_WORKER, {
      scope: SCOPE,
      updateViaCache: 'none',
    });
  } catch (error) {
    // A TypeError is a file that did not come; all else is the browser's own no.
    if (error instanceof TypeError) stop(await whyStopped(error, { url: SERVICE_WORKER }));
    else see({ impossible: 'refused' });
    return;
  }
  // Where it is blocked from outside, some browsers answer with nothing instead of a no.
  if (!registration) return see({ impossible: 'refused' });
  registration.onupdatefound = () => registration?.installing && follow(registration.installing);
  const { installing, waiting } = registration;
  if (installing) follow(installing);
  if (waiting) follow(waiting);
  // It failed before anybody could listen.
  if (!installing && !waiting && !registration.active && !seen.stopped) stop('network');
  await readActive(true);
  await takeOver();
}

function begin(): void {
  begun = true;
  try {
    const impossible = obstacle();
    if (impossible) {
      see({ impossible });
      return;
    }
    controlled = navigator.serviceWorker.controller !== null;
    new BroadcastChannel(CHANNEL).onmessage = hear;
  } catch {
    // Some browsers answer a mere question with an error where nothing may be stored.
    see({ impossible: 'refused' });
    return;
  }
  navigator.serviceWorker.addEventListener('controllerchange', changeVersion);
  window.addEventListener('online', () => seen.stopped && again());
  document.addEventListener('visibilitychange', look);
  // A tablet that is never put away is looked after, too.
  setInterval(look, LOOK_EVERY);
  void register();
}

/** Looks for an update when the start screen shows. Offline, it stays with what it has. */
function look(): void {
  if (document.visibilityState !== 'visible' || shown === 0 || !registration) return;
  void takeOver();
  if (Date.now() - looked < LOOK_EVERY) return;
  looked = Date.now();
  registration.update().catch(() => undefined);
}

/** Tries to store once more, from where it stopped. */
function again(): void {
  clearTimeout(retry);
  if (seen.storing) return;
  see({ stopped: null });
  if (!registration?.active) {
    void register();
    return;
  }
  registration.update().catch((error) => whyStopped(error, { url: SERVICE_WORKER }).then(stop));
  void readActive(true);
}

/** Asks the browser for its promise not to delete the store when space runs short. */
async function keepIt(): Promise<void> {
  if (seen.kept !== false) return;
  see({ kept: await navigator.storage.persist().catch(() => false) });
}

/** The state of work without a network in this tab, and what can be done about it. */
export const keeper = {
  state: (): OfflineState => state,
  /** As long as somebody listens, the start screen is on show. */
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    shown += 1;
    if (begun) look();
    else begin();
    return () => {
      listeners.delete(listener);
      shown -= 1;
    };
  },
  again,
  keepIt: () => void keepIt(),
};
