import '../../reference/places.ts';
import * as v from 'valibot';
import { parsePeriod } from '../../engine/periods/parse.ts';
import {
  AGGREGATIONS,
  type Area,
  FREQUENCIES,
  MEASURE_KINDS,
  type Observation,
  type Series,
} from '../../engine/series.ts';
import { placeOf } from '../../engine/text/places.ts';
import { fieldProblem } from '../field-problem.ts';
import { slug } from '../identity.ts';
import type { SourceIdentity } from '../parsed.ts';
import { type Problems, SourceRejected } from '../problem.ts';
import { frequencyOf, labelKind } from '../table/label-kinds.ts';
import { LARGEST_VALUE } from '../values/number.ts';
import { readPeriod } from '../values/period.ts';
import { readUnit, type UnitOfKind } from '../values/unit.ts';

/*
 * Sourcemark's own form, for data that no table says as well:
 *
 *   { "sourcemark": 1, "name": "Local figures", "publisher": "Example Council", "licence": "OGL-UK-3.0",
 *     "page": "https://www.example.org/figures",
 *     "series": [{
 *       "id": "waste.recycled", "title": "Waste recycled", "unit": "tonnes", "area": "GB-ENG",
 *       "dimensions": { "material": "glass" }, "definition": "…", "caveats": ["…"], "aliases": ["recycling"],
 *       "aggregation": "sum", "released": "2026-06-01", "page": "https://…",
 *       "observations": [["2024/25", 1200], ["2025/26", 1350, "provisional"]] }] }
 *
 * Only `series`, and in each `title` and `observations`, are needed. Periods are those of `Observation`, or any that
 * a CSV may hold. A unit is words, or `{ "label", "base", "scale" }` as in `Unit`, which an exported file gives.
 */

const text = v.pipe(v.string(), v.maxLength(2000));
/** One line: the index keeps texts in lines, and `=` between a breakdown's name and value. */
const short = v.pipe(
  v.string(),
  v.maxLength(300),
  v.transform((words) => words.replace(/[\s=]+/g, ' ').trim()),
  v.minLength(1),
);
const day = v.pipe(v.string(), v.isoDate());
const https = v.pipe(v.string(), v.startsWith('https://'), v.url());
const observation = v.union([
  v.tupleWithRest([v.string(), v.number()], v.nullish(v.string())),
  v.object({ period: v.string(), value: v.number(), status: v.nullish(v.string()) }),
]);

const label = v.pipe(v.string(), v.maxLength(100));

const seriesForm = v.object({
  id: v.optional(short),
  title: short,
  measure: v.optional(short),
  unit: v.optional(v.union([label, v.object({ label, base: label, scale: v.number() })]), ''),
  kind: v.optional(v.picklist(MEASURE_KINDS)),
  frequency: v.optional(v.picklist(FREQUENCIES)),
  aggregation: v.optional(v.picklist(AGGREGATIONS), 'none'),
  seasonallyAdjusted: v.optional(v.boolean(), false),
  area: v.optional(v.union([short, v.object({ code: short, name: short })]), 'GB'),
  dimensions: v.optional(v.record(short, short), {}),
  definition: v.optional(text, ''),
  caveats: v.optional(v.array(text), []),
  note: v.optional(text, ''),
  aliases: v.optional(v.array(short), []),
  publisher: v.optional(short),
  publication: v.optional(short),
  licence: v.optional(short),
  page: v.optional(https),
  released: v.optional(v.nullable(day), null),
  grade: v.optional(v.picklist(['official-file-copy', 'official-page', 'secondary']), 'secondary'),
  observations: v.pipe(v.array(v.unknown()), v.minLength(1)),
});

const head = v.object({
  sourcemark: v.optional(v.literal(1)),
  name: v.optional(short),
  publisher: v.optional(short),
  licence: v.optional(short),
  page: v.optional(https),
  series: v.array(v.unknown()),
});

/** Whether parsed JSON is in this form: an object with `series`, or a bare list of series. */
export function isOwnForm(json: unknown): boolean {
  const list = Array.isArray(json) ? json : (json as { series?: unknown } | null)?.series;
  return (
    Array.isArray(list) &&
    list.some((one) => typeof one === 'object' && one !== null && 'observations' in one)
  );
}

/** Reads the form. A series or figure that is wrong is reported and left out; the line is its number in the list. */
export function readOwnForm(
  json: unknown,
  identity: SourceIdentity,
  name: string,
  problems: Problems,
): { name: string; series: Series[] } {
  const read = v.safeParse(head, Array.isArray(json) ? { series: json } : json);
  if (!read.success) {
    const { code, found } = fieldProblem(read.issues[0]);
    throw new SourceRejected(code, { column: place(read.issues), found });
  }
  const about = { ...read.output, name: read.output.name ?? name };
  const ids = new Set<string>();
  const series = about.series.flatMap((raw, at): Series[] => {
    const one = v.safeParse(seriesForm, raw);
    if (!one.success) {
      const { code, found } = fieldProblem(one.issues[0]);
      problems.add(code, { column: `series[${at}].${place(one.issues)}`, found });
      return [];
    }
    const made = seriesOf(one.output, at, identity, about, problems);
    if (made && ids.has(made.id))
      problems.add('twice', { column: `series[${at}].id`, found: made.id });
    if (!made || ids.has(made.id)) return [];
    ids.add(made.id);
    return [made];
  });
  if (series.length === 0) throw new SourceRejected('no-figures');
  return { name: about.name, series };
}

type Form = v.InferOutput<typeof seriesForm>;
type About = v.InferOutput<typeof head> & { name: string };

function seriesOf(
  form: Form,
  at: number,
  identity: SourceIdentity,
  about: About,
  problems: Problems,
): Series | null {
  const observations = form.observations.flatMap((raw, row) => {
    const found = observationOf(raw);
    const column = `series[${at}].observations[${row}]`;
    if (typeof found !== 'string') return [found];
    problems.add(found as 'bad-period', { column, found: JSON.stringify(raw) ?? '' });
    return [];
  });
  const [first] = observations;
  if (!first) return null;
  const { unit, kind } = unitOf(form.unit);
  const frequency =
    form.frequency ??
    frequencyOf(
      labelKind(first.period),
      observations.map(({ period }) => period),
      false,
    );
  const area = areaOf(form.area);
  const publisher = form.publisher ?? about.publisher ?? about.name;
  const from = (label: string) => parsePeriod(label, { frequency, area })?.from ?? label;
  return {
    id: `own.${identity.id.replace(/^own:/, '')}.${form.id ? form.id.toLowerCase().replace(/[^a-z0-9.]+/g, '-') : slug(`${form.title} ${area.code} ${Object.values(form.dimensions).join(' ')}`)}`,
    title: form.title,
    measure: form.measure ?? form.title,
    publisher: { id: `own.${slug(publisher)}`, name: publisher },
    publication: form.publication ?? about.name,
    landingPage: form.page ?? about.page ?? '',
    dataPage: null,
    area,
    unit,
    kind: form.kind ?? kind,
    frequency,
    aggregation: form.aggregation,
    seasonallyAdjusted: form.seasonallyAdjusted,
    dimensions: form.dimensions,
    definition: form.definition,
    caveats: form.caveats,
    note: form.note,
    aliases: form.aliases,
    topic: identity.id,
    licence: form.licence ?? about.licence ?? '',
    released: form.released,
    nextRelease: null,
    grade: form.grade,
    provenance: identity.from,
    observations: observations.sort((a, b) => from(a.period).localeCompare(from(b.period))),
    history: [],
    source: identity.id,
  };
}

/** The observation, or what is wrong with it. */
function observationOf(raw: unknown): Observation | 'bad-period' | 'bad-value' | 'value-too-large' {
  const read = v.safeParse(observation, raw);
  if (!read.success) return 'bad-value';
  const [label, value, status] = Array.isArray(read.output)
    ? read.output
    : [read.output.period, read.output.value, read.output.status];
  if (!(Math.abs(value) <= LARGEST_VALUE)) return 'value-too-large';
  const period = parsePeriod(label) ? label : readPeriod(label, { dayFirst: true, months: false });
  if (period === null) return 'bad-period';
  return {
    period,
    value,
    status: status === 'provisional' || status === 'revised' ? status : 'final',
  };
}

function unitOf(unit: Form['unit']): UnitOfKind {
  return typeof unit === 'string' ? readUnit(unit) : { ...readUnit(unit.label), unit };
}

function areaOf(area: Form['area']): Area {
  if (typeof area !== 'string') return area;
  const known = placeOf(area);
  return { code: area, name: known?.name ?? area };
}

function place(issues: readonly v.BaseIssue<unknown>[]): string {
  const [issue] = issues;
  return issue ? (v.getDotPath(issue) ?? '') : '';
}
