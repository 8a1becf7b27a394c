import type { Locale } from '../../lib/locales.ts';
import type { Recording } from '../../lib/schema/recordings.ts';

/** A recording that somebody kept, on this tablet. */
export interface Take extends Recording {
  readonly bundle: string;
  readonly locale: Locale;
  readonly bytes: ArrayBuffer;
}

const DATABASE = 'handrail-recorder';
const STORE = 'takes';

/** The one thing this app stores in a browser by itself: an hour of work must survive a crash. */
function open(): Promise<IDBDatabase> {
  return new Promise((resolve, reject) => {
    const request = indexedDB.open(DATABASE, 1);
    request.onupgradeneeded = () =>
      request.result.createObjectStore(STORE, { keyPath: ['bundle', 'locale', 'text'] });
    request.onsuccess = () => resolve(request.result);
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The store of recordings is in use elsewhere.'));
  });
}

/** Does one thing with the store and waits until it is on the disk. */
async function use<T>(
  mode: IDBTransactionMode,
  what: (store: IDBObjectStore) => IDBRequest<T> | undefined,
): Promise<T | undefined> {
  const database = await open();
  try {
    return await new Promise<T | undefined>((resolve, reject) => {
      const transaction = database.transaction(STORE, mode);
      const request = what(transaction.objectStore(STORE));
      transaction.oncomplete = () => resolve(request?.result);
      transaction.onerror = () => reject(transaction.error);
      transaction.onabort = () => reject(transaction.error);
    });
  } finally {
    database.close();
  }
}

/** Everything recorded here for one language of a bundle. */
export const loadTakes = async (bundle: string, locale: Locale): Promise<Take[]> =>
  // Whatever stands third is after nothing and before a list.
  (await use<Take[]>('readonly', (store) =>
    store.getAll(IDBKeyRange.bound([bundle, locale], [bundle, locale, []])),
  )) ?? [];

/** Keeps recordings; one of the same words is replaced. All of them or none. */
export const saveTakes = async (takes: readonly Take[]): Promise<void> => {
  await use('readwrite', (store) => {
    for (const take of takes) store.put(take);
    return undefined;
  });
};

/** Deletes the whole store, of every bundle and language. */
export const deleteTakes = (): Promise<void> =>
  new Promise((resolve, reject) => {
    const request = indexedDB.deleteDatabase(DATABASE);
    request.onsuccess = () => resolve();
    request.onerror = () => reject(request.error);
    request.onblocked = () => reject(new Error('The store of recordings is in use elsewhere.'));
  });
