import { SourceRejected } from '../problem.ts';
import { type SourceTable, usableHeadings } from '../table/source-table.ts';
import { type DescribedColumn, describedCsv, describedTable } from './described-csv.ts';
import {
  type FormContent,
  type FormInput,
  type MappedTable,
  pageOf,
  textOf,
} from './form-reader.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether parsed JSON is a Frictionless data package's description. */
export function isDataPackage(json: unknown): json is Json {
  return isJson(json) && Array.isArray(json.resources);
}

/** The tabular resources of a data package: CSV files beside it, or rows within it. Throws `SourceRejected`. */
export async function readDataPackage(json: Json, input: FormInput): Promise<FormContent> {
  const name = textOf(json.title) || textOf(json.name) || input.name;
  const tables: MappedTable[] = [];
  for (const resource of list(json.resources)) {
    const title = textOf(resource.title) || textOf(resource.name) || name;
    const about = {
      name: title,
      publisher:
        textOf(list(json.contributors)[0]?.title) || textOf(list(json.sources)[0]?.title) || name,
      licence: textOf(list(json.licenses)[0]?.title) || textOf(list(json.licenses)[0]?.name),
      page: pageOf(json.homepage),
      definition: textOf(resource.description) || textOf(json.description),
      released: /^\d{4}-\d{2}-\d{2}/.exec(textOf(json.created))?.[0] ?? null,
    };
    const columns = columnsOf(resource);
    const inline = resource.data;
    const path = textOf(resource.path);
    if (Array.isArray(inline))
      tables.push(describedTable(inlineTable(inline, columns), columns, about));
    else if (/\.(csv|tsv|txt)$/i.test(path) || resource.format === 'csv') {
      tables.push(await describedCsv(path, dialectOf(resource), columns, about, input));
    }
  }
  if (tables.length === 0) throw new SourceRejected('no-rows');
  return { form: 'data-package', name, tables };
}

function columnsOf(resource: Json): DescribedColumn[] {
  const schema = isJson(resource.schema) ? resource.schema : {};
  return list(schema.fields).map((field) => ({
    name: textOf(field.name),
    title: '',
    type: textOf(field.type),
  }));
}

function dialectOf(resource: Json) {
  const dialect = isJson(resource.dialect) ? resource.dialect : {};
  return {
    delimiter: textOf(dialect.delimiter) || undefined,
    quoteChar: textOf(dialect.quoteChar) || undefined,
    header: dialect.header === false ? false : undefined,
  };
}

/** Rows within the description, as lists (the first being the headings) or as objects. */
function inlineTable(data: readonly unknown[], described: readonly DescribedColumn[]): SourceTable {
  const objects = data.filter(isJson);
  const lists = data.filter(Array.isArray) as unknown[][];
  const names =
    described.length > 0
      ? described.map(({ name }) => name)
      : objects[0]
        ? Object.keys(objects[0])
        : (lists[0] ?? []).map(String);
  const columns = usableHeadings(names, () => undefined);
  const rows =
    objects.length > 0
      ? objects.map((row) => names.map((name) => (Object.hasOwn(row, name) ? row[name] : '')))
      : lists.slice(1);
  return {
    columns,
    rows(visit) {
      for (const [at, row] of rows.entries())
        visit(
          at + 1,
          columns.map((_, column) => plain(row[column])),
        );
    },
  };
}

function plain(value: unknown): string {
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

function isJson(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): Json[] {
  return Array.isArray(value) ? value.filter(isJson) : [];
}
