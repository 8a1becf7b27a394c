const STOPS = ['SIGINT', 'SIGTERM'] as const;

/**
 * Runs work that can be stopped: Ctrl-C does not end the program at once, but tells the work, which
 * then leaves everything in order.
 */
export async function untilStopped<T>(work: (signal: AbortSignal) => Promise<T>): Promise<T> {
  const controller = new AbortController();
  // A terminal and the program that started this one may both send it.
  const stop = () => controller.abort();
  for (const name of STOPS) process.on(name, stop);
  try {
    return await work(controller.signal);
  } finally {
    for (const name of STOPS) process.off(name, stop);
  }
}
