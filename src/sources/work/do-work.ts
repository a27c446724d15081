import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Series } from '../../engine/series.ts';
import { identityOf } from '../identity.ts';
import { type ParseOptions, parseSource, previewSource } from '../parse-source.ts';
import type { ParsedSource } from '../parsed.ts';
import { storeSource } from '../stored/store-source.ts';
import type { Origin } from '../stored/stored-source.ts';
import type { Imported, Tried, Work, WorkAnswer } from './messages.ts';

/** Does what the worker is asked and tells of it; also without a worker, for the background and tests. Rejects when the browser does not store a source. */
export async function doWork(
  work: Work,
  tell: (answer: WorkAnswer) => void,
  now: () => Date = () => new Date(),
): Promise<WorkAnswer> {
  const [main, ...others] = work.files;
  if (!main) throw new Error('No file was given.');
  const bytes = new Uint8Array(await main.content.arrayBuffer());
  const options = optionsFor(work, others, tell);
  if (work.do === 'preview') return { preview: await previewSource(main.name, bytes, options) };
  const parsed = await parseSource(main.name, bytes, options);
  return work.do === 'try'
    ? { tried: triedOf(parsed) }
    : { imported: await stored(work, parsed, tell, now) };
}

function optionsFor(
  work: Work,
  others: Work['files'],
  tell: (answer: WorkAnswer) => void,
): ParseOptions {
  let told = 0;
  return {
    from: addressOrName(work.origin),
    mapping: work.mapping,
    about: work.about,
    async companion(path) {
      const found = others.find(({ name }) => name === path || path.endsWith(`/${name}`));
      return found ? new Uint8Array(await found.content.arrayBuffer()) : null;
    },
    heard(share) {
      if (share - told < 0.02 && share < 1) return;
      told = share;
      tell({ progress: share, step: 'reading' });
    },
  };
}

async function stored(
  work: Work,
  parsed: ParsedSource,
  tell: (answer: WorkAnswer) => void,
  now: () => Date,
): Promise<Imported> {
  const { form, name, series, problems, problemCount } = parsed;
  if (form === null || series.length === 0) return { stored: null, problems, problemCount };
  tell({ progress: 1, step: 'storing' });
  const source = await storeSource(
    {
      id: identityOf(addressOrName(work.origin)).id,
      name,
      origin: work.origin,
      form,
      mapping: work.mapping ?? null,
      about: work.about ?? {},
      read: now().toISOString(),
      problems: problemCount,
      failure: null,
    },
    series,
  );
  return { stored: source, problems, problemCount };
}

function triedOf({ series, problems, problemCount }: ParsedSource): Tried {
  return {
    series: series.length,
    figures: series.reduce((count, one) => count + one.observations.length, 0),
    span: spanOf(series),
    problems,
    problemCount,
  };
}

function spanOf(series: readonly Series[]): Tried['span'] {
  let from = '';
  let to = '';
  for (const one of series) {
    const first = parsePeriod(one.observations[0]?.period ?? '', one);
    const last = parsePeriod(one.observations.at(-1)?.period ?? '', one);
    if (first && (from === '' || first.from < from)) from = first.from;
    if (last && last.to > to) to = last.to;
  }
  return from === '' ? null : { from, to };
}

function addressOrName(origin: Origin): string {
  return origin.kind === 'file' ? origin.name : origin.url;
}
