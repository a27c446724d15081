/*
 * Reads and stores sources off the main thread: a 20 MB table takes seconds, in which the page must stay usable.
 * Cancelling is ending the worker; what was not stored in full was not stored at all.
 */
import { previewSource } from './parse-source.ts';
import { importSource } from './work/import-source.ts';
import type { Work, WorkAnswer } from './work/messages.ts';

const tell = (answer: WorkAnswer): void => postMessage(answer);

addEventListener('message', ({ data }: MessageEvent<Work>) => {
  run(data).catch((error: unknown) =>
    tell({ failed: error instanceof Error ? error.message : String(error) }),
  );
});

async function run(work: Work): Promise<void> {
  if (work.do === 'import') {
    tell({ imported: await importSource(work, tell) });
    return;
  }
  const [main] = work.files;
  if (!main) throw new Error('No file was given.');
  const preview = await previewSource(main.name, main.bytes, {
    from: work.origin.kind === 'address' ? work.origin.url : undefined,
    companion: async (path) =>
      work.files.find(({ name }) => name === path || path.endsWith(`/${name}`))?.bytes ?? null,
  });
  tell({ preview });
}
