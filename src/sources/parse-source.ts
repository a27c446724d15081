import type { Series } from '../engine/series.ts';
import type { Companion, FormContent, MappedTable } from './forms/form-reader.ts';
import { identityOf } from './identity.ts';
import type { ParsedSource, SourceForm } from './parsed.ts';
import { type Problem, Problems, SourceRejected } from './problem.ts';
import { readForm } from './read-form.ts';
import type { Mapping } from './table/mapping.ts';
import type { SourceDescription } from './table/series-maker.ts';
import { type Sample, sampleOf } from './table/source-table.ts';
import { tableSeries } from './table/table-series.ts';

export interface ParseOptions {
  /** Where it comes from, when that is not the file's name: an address. */
  from?: string | undefined;
  /** Other files chosen with it, or beside it. */
  companion?: Companion | undefined;
  /** The reader's own mapping, for forms with one table. */
  mapping?: Mapping | undefined;
  /** What the reader said of the source: over what the file says. */
  about?: Partial<SourceDescription> | undefined;
  /** Called with the share read, 0 to 1. */
  heard?: ((share: number) => void) | undefined;
}

/** A table as the mapping dialog shows it before anything is stored. */
export interface SourcePreview {
  form: SourceForm | null;
  name: string;
  /** Null where the form needs no mapping, or nothing could be read. */
  table: { sample: Sample; mapping: Mapping; about: SourceDescription } | null;
  problems: readonly Problem[];
}

/**
 * Reads a source in any of its forms, without browser API. A file that can't be read comes back without series and with
 * a fatal problem; it never rejects, whatever the file holds.
 */
export async function parseSource(
  fileName: string,
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<ParsedSource> {
  const problems = new Problems();
  const identity = identityOf(options.from ?? fileName);
  try {
    const content = await open(fileName, bytes, problems, options);
    const series =
      'series' in content
        ? content.series
        : content.tables.flatMap((one) => {
            const { table, mapping, about } = withReaders(one, content, options);
            return tableSeries(table, mapping, identity, about, problems);
          });
    const unique = onePerId(series, problems);
    const name = options.about?.name ?? content.name;
    return {
      form: content.form,
      name,
      series: unique,
      problems: problems.list,
      problemCount: problems.count,
    };
  } catch (error) {
    const problem = problemFrom(error);
    return {
      form: null,
      name: nameOf(fileName),
      series: [],
      problems: [problem, ...problems.list],
      problemCount: problems.count + 1,
    };
  }
}

/** Reads as much of a source as the mapping dialog needs. Never rejects. */
export async function previewSource(
  fileName: string,
  bytes: Uint8Array,
  options: ParseOptions = {},
): Promise<SourcePreview> {
  const problems = new Problems();
  try {
    const content = await open(fileName, bytes, problems, { ...options, heard: undefined });
    const only = 'tables' in content && content.tables.length === 1 ? content.tables[0] : undefined;
    const table = only && {
      sample: sampleOf(only.table, 50),
      mapping: only.mapping,
      about: only.about,
    };
    return {
      form: content.form,
      name: content.name,
      table: table ?? null,
      problems: problems.list,
    };
  } catch (error) {
    return {
      form: null,
      name: nameOf(fileName),
      table: null,
      problems: [problemFrom(error), ...problems.list],
    };
  }
}

function open(
  fileName: string,
  bytes: Uint8Array,
  problems: Problems,
  options: ParseOptions,
): Promise<FormContent> {
  return readForm(bytes, {
    identity: identityOf(options.from ?? fileName),
    name: nameOf(fileName),
    problems,
    companion: options.companion ?? (async () => null),
    heard: options.heard ?? (() => undefined),
  });
}

/** Two tables of a source may hold the same series; the first is taken. */
function onePerId(series: readonly Series[], problems: Problems): Series[] {
  const byId = new Map<string, Series>();
  for (const one of series) {
    if (byId.has(one.id)) problems.add('twice', { found: one.title });
    else byId.set(one.id, one);
  }
  return [...byId.values()];
}

/** The reader's mapping applies where it fits the table: a column may have come or gone since. */
function withReaders(
  one: MappedTable,
  content: FormContent,
  { mapping, about }: ParseOptions,
): MappedTable {
  const single = 'tables' in content && content.tables.length === 1;
  const fits = single && mapping?.roles.length === one.table.columns.length;
  return {
    table: one.table,
    mapping: fits ? mapping : one.mapping,
    about: { ...one.about, ...about },
  };
}

/** A mistake of ours in reading a hostile file must not end worse than a rejected file. */
function problemFrom(error: unknown): Problem {
  if (error instanceof SourceRejected) return error.problem;
  const found = error instanceof Error ? error.message : String(error);
  return { code: 'unknown-form', fatal: true, line: null, column: null, found };
}

/** `local_figures-2025.csv` reads as `local figures 2025`. */
function nameOf(fileName: string): string {
  const plain = (fileName.split('/').at(-1) ?? fileName).replace(/\.[a-z0-9]{1,5}$/i, '');
  return plain.replace(/[_-]+/g, ' ').trim() || 'Source';
}
