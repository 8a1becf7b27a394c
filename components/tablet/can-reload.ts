/** True where loading the page again cannot fail: it is stored on this tablet, or there is a network. */
export const canReload = (): boolean =>
  Boolean(navigator.serviceWorker?.controller) || navigator.onLine;
