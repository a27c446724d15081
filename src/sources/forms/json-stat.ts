import JSONstat from 'jsonstat-toolkit';
import { SourceRejected } from '../problem.ts';
import { guessMapping } from '../table/guess-mapping.ts';
import type { ColumnRole } from '../table/mapping.ts';
import { type SourceTable, sampleOf, usableHeadings } from '../table/source-table.ts';
import { MOST_FIGURES } from '../table/table-series.ts';
import {
  type FormContent,
  type FormInput,
  type MappedTable,
  pageOf,
  plainDescription,
  textOf,
} from './form-reader.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether parsed JSON is a JSON-stat dataset, collection or (before version 2) bundle. */
export function isJsonStat(json: unknown): json is Json {
  if (typeof json !== 'object' || json === null || Array.isArray(json)) return false;
  const one = json as Json;
  if (one.version === '2.0' || one.class === 'dataset' || one.class === 'collection') return true;
  return Object.values(one).some(
    (part) => typeof part === 'object' && part !== null && 'dimension' in part && 'value' in part,
  );
}

/** Every dataset of a JSON-stat file as a table. Throws `SourceRejected`. */
export function readJsonStat(json: Json, input: FormInput): FormContent {
  for (const size of sizesIn(json)) {
    if (size > MOST_FIGURES) throw new SourceRejected('too-large', { found: String(MOST_FIGURES) });
  }
  const tables = datasetsOf(json).map((dataset) => mapped(dataset, input));
  if (tables.length === 0) throw new SourceRejected('no-rows');
  return { form: 'json-stat', name: textOf(json.label) || input.name, tables };
}

interface Dataset {
  label?: string | null;
  source?: string | null;
  updated?: string | null;
  href?: string | null;
  role?: { time?: readonly string[]; geo?: readonly string[]; metric?: readonly string[] } | null;
  id: readonly string[];
  toTable(options: {
    type: 'array';
    field: 'id' | 'label';
    content: 'id' | 'label';
    status: boolean;
  }): readonly (readonly unknown[])[];
}

function datasetsOf(json: Json): Dataset[] {
  try {
    const read = JSONstat(json) as {
      class?: string;
      length?: number;
      Dataset(at: number): Dataset | null;
    };
    if (read.class === 'dataset') return [read as unknown as Dataset];
    return Array.from({ length: read.length ?? 0 }, (_, at) => read.Dataset(at)).filter(
      (one) => one !== null,
    );
  } catch (error) {
    throw new SourceRejected('bad-description', {
      found: error instanceof Error ? error.message : '',
    });
  }
}

function mapped(dataset: Dataset, { name }: FormInput): MappedTable {
  let rows: readonly (readonly unknown[])[];
  try {
    rows = dataset.toTable({ type: 'array', field: 'id', content: 'label', status: true });
  } catch (error) {
    throw new SourceRejected('bad-description', {
      found: error instanceof Error ? error.message : '',
    });
  }
  const [headings = [], ...body] = rows;
  const columns = usableHeadings(headings.map(String), () => undefined);
  const table: SourceTable = {
    columns,
    rows(visit) {
      // JSON has no lines; the row's number stands in for one.
      for (const [at, row] of body.entries())
        visit(
          at + 1,
          row.map((cell) => (cell === null || cell === undefined ? '' : String(cell))),
        );
    },
  };
  const { dayOrMonthOpen: _, ...guess } = guessMapping(sampleOf(table));
  const roles = headings.map((heading): ColumnRole => {
    if (heading === 'value') return 'value';
    if (heading === 'status') return 'status';
    if (dataset.role?.time?.includes(String(heading))) return 'period';
    if (dataset.role?.geo?.includes(String(heading))) return 'area';
    if (dataset.role?.metric?.includes(String(heading))) return 'measure';
    const guessed = guess.roles[headings.indexOf(heading)];
    return guessed === 'value' || guessed === 'ignore' || guessed === undefined
      ? 'breakdown'
      : guessed;
  });
  const title = textOf(dataset.label) || name;
  const about = {
    ...plainDescription(title),
    publisher: textOf(dataset.source) || title,
    page: pageOf(dataset.href),
    released: /^\d{4}-\d{2}-\d{2}/.exec(textOf(dataset.updated))?.[0] ?? null,
  };
  return { table, mapping: { ...guess, roles }, about };
}

/** The number of cells of every dataset, by the sizes it states: the toolkit walks them all, present or not. */
function sizesIn(json: Json): number[] {
  const own = [json.size, (json.dimension as Json | undefined)?.size].find(Array.isArray) as
    | unknown[]
    | undefined;
  const here = own ? [own.reduce((product: number, size) => product * Number(size), 1)] : [];
  const inner = [json.link, json].flatMap((part) =>
    typeof part === 'object' && part !== null
      ? Object.values(part)
          .flat()
          .filter(
            (one) =>
              typeof one === 'object' && one !== null && ('dimension' in one || 'size' in one),
          )
      : [],
  ) as Json[];
  return [...here, ...inner.flatMap((one) => (one === json ? [] : sizesIn(one)))];
}
