/*
 * Reads and stores sources off the main thread: a 20 MB table takes seconds, in which the page must stay usable.
 * Cancelling is ending the worker; what was not stored in full was not stored at all.
 */
import { doWork } from './work/do-work.ts';
import type { Work, WorkAnswer } from './work/messages.ts';

const tell = (answer: WorkAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  doWork(data, tell).then(tell, (error: unknown) =>
    tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});
