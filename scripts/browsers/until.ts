import { setTimeout as pause } from 'node:timers/promises';

/** Between two looks at a condition that nothing announces, in milliseconds. */
const INTERVAL = 25;

/**
 * Looks until `probe` gives something other than null, undefined and false, and returns that.
 * Throws after `timeout` milliseconds, saying what was waited for and the last error of the probe.
 */
export async function until<T>(
  what: string,
  probe: () => Promise<T>,
  timeout: number,
): Promise<Exclude<T, null | undefined | false>> {
  const deadline = performance.now() + timeout;
  let last = '';
  while (performance.now() < deadline) {
    try {
      const value = await within(what, deadline - performance.now(), probe());
      if (value !== null && value !== undefined && value !== false) {
        return value as Exclude<T, null | undefined | false>;
      }
      last = '';
    } catch (error) {
      last = `: ${(error as Error).message}`;
    }
    await pause(INTERVAL);
  }
  throw new Error(`waited ${timeout} ms for ${what}${last}`);
}

/** Rejects when a step takes longer than it may, so that a hanging browser can't hang the tests. */
export async function within<T>(what: string, timeout: number, step: Promise<T>): Promise<T> {
  const alarm = new AbortController();
  const late = pause(timeout, null, { signal: alarm.signal }).then(
    () => Promise.reject(new Error(`${what} took longer than ${timeout} ms`)),
    () => new Promise<never>(() => {}),
  );
  try {
    return await Promise.race([step, late]);
  } finally {
    alarm.abort();
  }
}
