import { identityOf } from '../identity.ts';
import { parseSource } from '../parse-source.ts';
import { storeSource } from '../stored/store-source.ts';
import type { Origin } from '../stored/stored-source.ts';
import type { Imported, Work, WorkAnswer } from './messages.ts';

type Import = Extract<Work, { do: 'import' }>;

/** Parses and stores a source. A rejected file changes nothing. Rejects when the browser does not store it. */
export async function importSource(
  work: Import,
  tell: (answer: WorkAnswer) => void,
  now: () => Date = () => new Date(),
): Promise<Imported> {
  const { files, origin, mapping, about } = work;
  const [main] = files;
  if (!main) throw new Error('No file was given.');
  let told = 0;
  const parsed = await parseSource(main.name, main.bytes, {
    from: from(origin),
    mapping,
    about,
    companion: async (path) =>
      files.find(({ name }) => name === path || path.endsWith(`/${name}`))?.bytes ?? null,
    heard(share) {
      if (share - told < 0.02 && share < 1) return;
      told = share;
      tell({ progress: share, step: 'reading' });
    },
  });
  const { form, name, series, problems, problemCount } = parsed;
  if (form === null || series.length === 0) return { stored: null, problems, problemCount };
  tell({ progress: 1, step: 'storing' });
  const stored = await storeSource(
    {
      id: identityOf(from(origin)).id,
      name,
      origin,
      form,
      mapping: mapping ?? null,
      about: about ?? {},
      read: now().toISOString(),
      problems: problemCount,
      failure: null,
    },
    series,
  );
  return { stored, problems, problemCount };
}

function from(origin: Origin): string {
  return origin.kind === 'file' ? origin.name : origin.url;
}
