import { readFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import en from '../../_locales/en/messages.json' with { type: 'json' };
import { annotate } from '../../src/engine/annotate.ts';
import type { Annotation } from '../../src/engine/annotation.ts';
import type { Article } from '../../src/engine/article.ts';
import type { Reference } from '../../src/engine/reference.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { openReference } from '../../src/reference/open.ts';
import { joinReferences } from '../../src/sources/joined-reference.ts';
import { COMPILED_REFERENCE, ensureReference } from '../build/reference.ts';
import { InputError } from './input/input-error.ts';
import type { Options } from './options.ts';

/** The extension's engine, ready to annotate. */
export interface Engine {
  annotate(article: Article): Promise<readonly Annotation[]>;
  /** A series' name for people; its id where the reference does not hold it. */
  titleOf(series: string): string;
}

/** A source that the user adds, as the options page would import it. Throws `InputError`. */
async function addedSource(file: string): Promise<Reference> {
  const place = { file, line: null };
  const bytes = await readFile(file).catch((error: Error) => {
    throw new InputError(place, error.message);
  });
  // Most runs add no source: its readers are loaded when they do.
  const { parseSource } = await import('../../src/sources/parse-source.ts');
  const { referenceOf } = await import('../../src/sources/series-reference.ts');
  const { series, problems } = await parseSource(basename(file), bytes);
  const problem = problems.find(({ fatal }) => fatal) ?? problems[0];
  if (series.length === 0) {
    const { problemWords } = await import('../../src/sources/problem-words.ts');
    setCatalogue(en, 'en');
    const words = problem === undefined ? 'holds no series' : problemWords(problem);
    throw new InputError({ file, line: problem?.line ?? null }, words);
  }
  return referenceOf(series, file);
}

/** Opens the bundled reference and the added sources; these come first where both hold a series. */
export async function openEngine(options: Options): Promise<Engine> {
  ensureReference();
  const added = await Promise.all(options.sources.map(addedSource));
  const bundled = await openReference((name) => readFile(join(COMPILED_REFERENCE, name)));
  const reference = joinReferences([...added, bundled]);
  const { minConfidence, all } = options;
  return {
    annotate: (article) =>
      annotate(article, reference, { all, ...(minConfidence === null ? {} : { minConfidence }) }),
    titleOf(series) {
      const at = reference.index.find(series);
      return at < 0 ? series : reference.index.series(at).title;
    },
  };
}
