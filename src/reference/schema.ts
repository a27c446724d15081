import * as v from 'valibot';
import { isDay } from '../engine/periods/days.ts';
import {
  AGGREGATIONS,
  EVIDENCE_GRADES,
  FREQUENCIES,
  MEASURE_KINDS,
  STATUSES,
} from '../engine/series.ts';

const text = v.pipe(v.string(), v.trim(), v.minLength(1, 'must not be empty'));
const day = v.pipe(v.string(), v.check(isDay, 'must be a day that exists, as 2023-08-24'));
const https = v.pipe(
  text,
  v.startsWith('https://', 'must begin with https://'),
  v.url('must be an address'),
);
const id = v.pipe(
  text,
  v.regex(/^[a-z0-9-]+(\.[a-z0-9-]+)+$/, 'must be lower-case words joined by dots'),
);

const observation = v.strictObject({
  period: text,
  value: v.pipe(v.number(), v.finite()),
  status: v.picklist(STATUSES),
});

const vintage = v.strictObject({
  released: day,
  until: v.nullable(day),
  publication: text,
  url: v.nullable(https),
  grade: v.picklist(EVIDENCE_GRADES),
  provenance: text,
  observations: v.pipe(v.array(observation), v.minLength(1, 'a release needs an observation')),
});

/** What every series of the reference must satisfy, whoever supplied it. */
export const seriesSchema = v.strictObject({
  id,
  title: text,
  measure: text,
  publisher: v.strictObject({ id, name: text }),
  publication: text,
  landingPage: https,
  dataPage: v.nullable(https),
  area: v.strictObject({ code: v.pipe(text, v.regex(/^[A-Z]{2}(-[A-Z0-9-]+)?$/)), name: text }),
  unit: v.strictObject({ label: text, base: text, scale: v.pipe(v.number(), v.gtValue(0)) }),
  kind: v.picklist(MEASURE_KINDS),
  frequency: v.picklist(FREQUENCIES),
  aggregation: v.picklist(AGGREGATIONS),
  seasonallyAdjusted: v.boolean(),
  dimensions: v.record(text, text),
  definition: text,
  caveats: v.array(text),
  breaks: v.exactOptional(v.array(v.strictObject({ period: text, reason: text }))),
  note: v.string(),
  aliases: v.array(text),
  topic: text,
  licence: text,
  released: v.nullable(day),
  nextRelease: v.nullable(day),
  grade: v.picklist(EVIDENCE_GRADES),
  provenance: text,
  origin: v.exactOptional(text),
  observations: v.pipe(v.array(observation), v.minLength(1, 'a series needs an observation')),
  history: v.array(vintage),
  source: text,
});

/** What every gap must satisfy. */
export const gapSchema = v.strictObject({
  id,
  measure: text,
  area: v.strictObject({ code: text, name: text }),
  reason: text,
  aliases: v.array(text),
  provenance: text,
  nearest: v.nullable(v.strictObject({ series: id, difference: text })),
});

/** The first problem in words: `field: what is wrong`; null when there is none. */
export function problemIn(
  schema: typeof seriesSchema | typeof gapSchema,
  input: unknown,
): string | null {
  const result = v.safeParse(schema, input, { abortEarly: true });
  if (result.success) return null;
  const issue = result.issues[0];
  return `${v.getDotPath(issue) ?? 'record'}: ${issue.message}`;
}
