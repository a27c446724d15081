import { decodeText } from './files/decode-text.ts';
import { parseJson } from './files/parse-json.ts';
import { isZip, unzip } from './files/unzip.ts';
import { readCsv } from './forms/csv.ts';
import { isCsvw, readCsvw } from './forms/csvw.ts';
import { isDataPackage, readDataPackage } from './forms/data-package.ts';
import type { FormContent, FormInput } from './forms/form-reader.ts';
import { isJsonStat, readJsonStat } from './forms/json-stat.ts';
import { isOnsTimeSeries, readOnsTimeSeries } from './forms/ons-time-series.ts';
import { isOwnForm, readOwnForm } from './forms/own-json.ts';
import { SourceRejected } from './problem.ts';

/** The largest file that is read; a source may hold 50 MB, and text takes twice that in memory. */
const MOST_BYTES = 64 * 1024 * 1024;

/** Tells a file's form by its content, not its name, and reads it so. Throws `SourceRejected`. */
export async function readForm(bytes: Uint8Array, input: FormInput): Promise<FormContent> {
  if (bytes.length > MOST_BYTES)
    throw new SourceRejected('too-large', { found: `${MOST_BYTES / 1024 / 1024} MB` });
  if (isZip(bytes)) return readArchive(bytes, input);
  const text = decodeText(bytes, input.problems);
  if (!/^\ufeff?\s*[{[]/.test(text.slice(0, 100))) {
    return isOnsTimeSeries(text) ? readOnsTimeSeries(text, input) : readCsv(text, input);
  }
  const json = parseJson(text);
  if (isOwnForm(json))
    return { form: 'sourcemark', ...readOwnForm(json, input.identity, input.name, input.problems) };
  if (isDataPackage(json)) return readDataPackage(json, input);
  if (isCsvw(json)) return readCsvw(json, input);
  if (isJsonStat(json)) return readJsonStat(json, input);
  throw new SourceRejected('unknown-form');
}

/** A zip holds a described source, or one table. */
async function readArchive(bytes: Uint8Array, input: FormInput): Promise<FormContent> {
  const files = unzip(bytes);
  const paths = [...files.keys()];
  const main =
    paths.find((path) => /(^|\/)datapackage\.json$/i.test(path)) ??
    paths.find((path) => /-metadata\.json$/i.test(path)) ??
    paths.find((path) => /\.(csv|tsv|json)$/i.test(path));
  const content = main === undefined ? undefined : files.get(main);
  if (main === undefined || !content) throw new SourceRejected('zip-without-data');
  const folder = main.replace(/[^/]*$/, '');
  return readForm(content, {
    ...input,
    companion: async (path) => files.get(folder + path) ?? null,
  });
}
