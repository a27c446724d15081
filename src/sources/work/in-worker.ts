import type { SourcePreview } from '../parse-source.ts';
import type { Imported, Tried, Work, WorkAnswer } from './messages.ts';

export type Progress = (share: number, step: 'reading' | 'storing') => void;

/** One piece of work at a time in a worker of its own. */
export interface SourceWork {
  preview(work: Omit<Work, 'do'>): Promise<SourcePreview>;
  attempt(work: Omit<Work, 'do'>, progress?: Progress): Promise<Tried>;
  import(work: Omit<Work, 'do'>, progress: Progress): Promise<Imported>;
  /** Ends what is under way; its promise rejects with `Cancelled`. */
  cancel(): void;
}

/** The reader, or newer work, ended it. Nothing was stored. */
export class Cancelled extends Error {
  override name = 'Cancelled';
}

/** Work in `sources-worker.js`, or in what `start` gives. New work ends the one before. */
export function workInWorker(
  start: () => Worker = () => new Worker('sources-worker.js'),
): SourceWork {
  let end: (() => void) | null = null;
  const cancel = (): void => {
    end?.();
    end = null;
  };
  const run = (work: Work, progress: Progress = () => undefined): Promise<WorkAnswer> => {
    cancel();
    return new Promise((resolve, reject) => {
      const worker = start();
      const finish = (settle: () => void): void => {
        worker.terminate();
        if (end === stop) end = null;
        settle();
      };
      const stop = (): void => finish(() => reject(new Cancelled('Cancelled')));
      end = stop;
      worker.onmessage = ({ data }: MessageEvent<WorkAnswer>) => {
        if ('progress' in data) progress(data.progress, data.step);
        else if ('failed' in data) finish(() => reject(new Error(data.failed)));
        else finish(() => resolve(data));
      };
      worker.onerror = (event) =>
        finish(() => reject(new Error(event.message || 'The worker failed.')));
      worker.postMessage(work);
    });
  };
  return {
    cancel,
    async preview(work) {
      const answer = await run({ ...work, do: 'preview' });
      if ('preview' in answer) return answer.preview;
      throw new Error('No preview.');
    },
    async attempt(work, progress) {
      const answer = await run({ ...work, do: 'try' }, progress);
      if ('tried' in answer) return answer.tried;
      throw new Error('No result.');
    },
    async import(work, progress) {
      const answer = await run({ ...work, do: 'import' }, progress);
      if ('imported' in answer) return answer.imported;
      throw new Error('No result.');
    },
  };
}
