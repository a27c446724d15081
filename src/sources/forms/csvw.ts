import { SourceRejected } from '../problem.ts';
import { type DescribedColumn, describedCsv } from './described-csv.ts';
import {
  type FormContent,
  type FormInput,
  type MappedTable,
  pageOf,
  textOf,
} from './form-reader.ts';

type Json = Readonly<Record<string, unknown>>;

/** Whether parsed JSON is CSVW metadata (CSV on the Web). */
export function isCsvw(json: unknown): json is Json {
  if (typeof json !== 'object' || json === null) return false;
  const context = (json as Json)['@context'];
  return [context].flat().some((one) => one === 'http://www.w3.org/ns/csvw');
}

/** The tables that CSVW metadata describes, from the CSV files beside it. Throws `SourceRejected`. */
export async function readCsvw(json: Json, input: FormInput): Promise<FormContent> {
  const group = Array.isArray(json.tables) ? (json.tables as Json[]) : [json];
  const name =
    textOf(json['dc:title'] ?? json['rdfs:label'] ?? json['dcterms:title']) || input.name;
  const tables: MappedTable[] = [];
  for (const table of group) {
    if (typeof table?.url !== 'string') continue;
    const about = {
      name: textOf(table['dc:title']) || name,
      publisher:
        textOf(
          (json['dc:publisher'] as Json | undefined)?.['schema:name'] ?? json['dc:publisher'],
        ) || name,
      licence: textOf(json['dc:license'] ?? json['dcterms:license']),
      page: pageOf(json['dcat:landingPage']),
      definition: textOf(table['dc:description'] ?? json['dc:description']),
      released:
        /^\d{4}-\d{2}-\d{2}/.exec(textOf(json['dc:issued'] ?? json['dc:modified']))?.[0] ?? null,
    };
    const dialect = {
      ...((json.dialect as object) ?? {}),
      ...((table.dialect as object) ?? {}),
    } as Json;
    tables.push(
      await describedCsv(
        table.url,
        {
          delimiter: textOf(dialect.delimiter) || undefined,
          quoteChar: textOf(dialect.quoteChar) || undefined,
          header: dialect.header === false ? false : undefined,
        },
        columnsOf(table),
        about,
        input,
      ),
    );
  }
  if (tables.length === 0) throw new SourceRejected('no-rows');
  return { form: 'csvw', name, tables };
}

function columnsOf(table: Json): DescribedColumn[] {
  const schema = table.tableSchema as Json | undefined;
  const columns = Array.isArray(schema?.columns) ? (schema.columns as Json[]) : [];
  return columns
    .filter((column) => column?.virtual !== true)
    .map((column) => {
      const { datatype } = column ?? {};
      const type =
        typeof datatype === 'object' && datatype !== null ? (datatype as Json).base : datatype;
      return { name: textOf(column?.name), title: textOf(column?.titles), type: textOf(type) };
    });
}
