/*
 * Read, change, write must not interleave between two options pages, the popup and the background. They share an origin,
 * so one Web Lock serves them all; where there are none (Node), calls of this one process queue up.
 */
const LOCK = 'sourcemark-settings';
let last: Promise<unknown> = Promise.resolve();

/** Runs `work` while nobody else is in it. A failure is the caller's and does not block the next. */
export function exclusively<T>(work: () => Promise<T>): Promise<T> {
  const locks = globalThis.navigator?.locks;
  if (locks) return locks.request(LOCK, work) as Promise<T>;
  const mine = last.then(work, work);
  last = mine.catch(() => undefined);
  return mine;
}
