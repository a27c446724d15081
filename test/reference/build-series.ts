import type { Series } from '../../src/engine/series.ts';
import { problemIn, seriesSchema } from '../../src/reference/schema.ts';

/** A sound series for tests, with the fields that a test is about put over it. */
export function buildSeries(
  fields: Partial<Series> & { id: string },
  values: Record<string, number> = {},
): Series {
  const observations = Object.entries(values).map(([period, value]) => ({
    period,
    value,
    status: 'final' as const,
  }));
  const series: Series = {
    title: 'Boats seen',
    measure: 'Boats seen',
    publisher: { id: 'uk.test-office', name: 'Test Office' },
    publication: 'Boats',
    landingPage: 'https://www.gov.uk/boats',
    dataPage: null,
    area: { code: 'GB', name: 'United Kingdom' },
    unit: { label: 'boats', base: 'boats', scale: 1 },
    kind: 'count',
    frequency: 'annual',
    aggregation: 'sum',
    seasonallyAdjusted: false,
    dimensions: {},
    definition: 'Boats that were seen.',
    caveats: [],
    note: '',
    aliases: [],
    topic: 'boats',
    licence: 'Open Government Licence v3.0',
    released: null,
    nextRelease: null,
    grade: 'official-file-copy',
    provenance: 'owner/repository@0123abc:boats.csv',
    observations:
      observations.length > 0 ? observations : [{ period: '2022', value: 1, status: 'final' }],
    history: [],
    source: 'bundled',
    ...fields,
  };
  const problem = problemIn(seriesSchema, series);
  if (problem) throw new Error(`test series: ${problem}`);
  return series;
}
