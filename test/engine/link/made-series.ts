import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { Reference } from '../../../src/engine/reference.ts';
import type { Series } from '../../../src/engine/series.ts';
import { referenceOf } from '../../../src/sources/series-reference.ts';

/** A made-up series: what a test does not say is filled in plainly. */
export function madeSeries(
  id: string,
  title: string,
  values: Readonly<Record<string, number>>,
  more: Partial<Series> = {},
): Series {
  const labels = Object.keys(values);
  const frequency = more.frequency ?? frequencyOf(labels[0] ?? '');
  return {
    id,
    title,
    measure: title,
    publisher: { id: 'uk.made-up-office', name: 'Made-up Office' },
    publication: 'Made-up statistics',
    landingPage: 'https://example.org/',
    dataPage: null,
    area: { code: 'GB', name: 'United Kingdom' },
    unit: { label: 'people', base: 'people', scale: 1 },
    kind: 'count',
    frequency,
    aggregation: 'sum',
    seasonallyAdjusted: false,
    dimensions: {},
    definition: '',
    caveats: [],
    note: '',
    aliases: [],
    topic: 'made-up',
    licence: 'Open Government Licence v3.0',
    released: null,
    nextRelease: null,
    grade: 'official-file-copy',
    provenance: 'invented for a test',
    history: [],
    source: 'test',
    ...more,
    observations: labels.map((period) => ({
      period,
      value: values[period] ?? 0,
      status: 'final' as const,
    })),
  };
}

function frequencyOf(label: string): Series['frequency'] {
  switch (parsePeriod(label)?.kind) {
    case 'quarter':
      return 'quarterly';
    case 'month':
      return 'monthly';
    case 'year-ending':
      return 'year-ending';
    case 'financial-year':
      return 'financial-year';
    default:
      return 'annual';
  }
}

/** A reference of made-up series. */
export function madeReference(...series: Series[]): Reference {
  return referenceOf(series, 'test');
}
