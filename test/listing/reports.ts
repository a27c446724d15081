import type { Annotation, Comparison } from '../../src/engine/annotation.ts';
import type { Claim } from '../../src/engine/claim.ts';
import type { Series } from '../../src/engine/series.ts';
import type { ArticleReport, TabState } from '../../src/platform/messages.ts';

/*
 * Reports as an overlay would send them, about invented statistics of an invented department.
 */

export function claim(part: Partial<Claim> = {}): Claim {
  return {
    surface: '12,000',
    start: 10,
    end: 16,
    form: 'digits',
    value: 12000,
    low: null,
    high: null,
    unit: 'people',
    per: null,
    modifier: null,
    precision: 1000,
    isStatistic: true,
    reason: null,
    kind: 'level',
    direction: null,
    period: { text: 'last year', period: null, unresolved: null },
    basePeriod: null,
    area: null,
    measure: 'people cycling to work',
    context: { clause: '', sentence: '', around: '' },
    refersTo: null,
    ...part,
  };
}

export function comparison(part: Partial<Comparison> = {}): Comparison {
  return {
    relation: 'rounds-to',
    series: 'dot.cycling',
    official: { period: '2022', value: 12658, unit: 'people', status: 'final', derived: null },
    asAt: null,
    difference: 658,
    percent: 5.5,
    changes: [],
    related: [],
    note: '',
    ...part,
  };
}

export const cycling: Series = {
  id: 'dot.cycling',
  title: 'People who cycle to work',
  measure: 'dot.cycling',
  publisher: { id: 'uk.dot', name: 'Department of Trials' },
  publication: 'Cycling to work',
  landingPage: 'https://www.gov.uk/government/statistics/cycling',
  dataPage: null,
  area: { code: 'GB', name: 'United Kingdom' },
  unit: { label: 'people', base: 'people', scale: 1 },
  kind: 'count',
  frequency: 'annual',
  aggregation: 'sum',
  seasonallyAdjusted: false,
  dimensions: {},
  definition: '',
  caveats: [],
  note: '',
  aliases: [],
  topic: 'transport',
  licence: '',
  released: '2023-02-23',
  nextRelease: null,
  grade: 'official-page',
  provenance: '',
  observations: [],
  history: [],
  source: 'bundled',
};

const link = { series: 'dot.cycling', confidence: 0.9, evidence: [], alternatives: [] };

export const level: Annotation = {
  claim: claim(),
  link,
  unlinked: null,
  comparison: comparison({ asAt: { release: '2023-02-23', until: '2023-08-24', value: 12301 } }),
};

export const change: Annotation = {
  claim: claim({
    surface: '90%',
    start: 40,
    value: 90,
    unit: 'percent',
    kind: 'change',
    direction: 'down',
    precision: 1,
  }),
  link,
  unlinked: null,
  comparison: comparison({
    official: null,
    changes: [
      {
        basis: 'year-to-date',
        label: 'January to September',
        from: { period: '2022-9M', value: 11473 },
        to: { period: '2023-9M', value: 863 },
        difference: -10610,
        percent: -92.47799,
        released: null,
        asAt: null,
      },
    ],
  }),
};

export const unlinked: Annotation = {
  claim: claim({
    surface: '2300',
    start: 80,
    value: 2300,
    unit: 'workshops',
    modifier: 'over',
    precision: 100,
    period: { text: null, period: null, unresolved: null },
    measure: 'repair workshops',
    context: { clause: 'There are now over 2300 repair workshops.', sentence: '', around: '' },
  }),
  link: null,
  unlinked: { reason: 'no-candidate', text: '', gap: null, nearest: null },
  comparison: null,
};

export function report(
  annotations: readonly Annotation[] = [level, change, unlinked],
): ArticleReport {
  return {
    id: 'a1',
    article: {
      url: 'https://www.linkedin.com/pulse/cycling',
      title: 'Why we cycle',
      publisher: { id: 'uk.dot', name: 'Department of Trials', area: 'GB' },
      isGovernment: true,
      why: ['test'],
      published: '2023-10-16',
      language: 'en',
    },
    annotations,
    reference: { version: 'v', compiled: '2026-01-01', series: 1 },
  };
}

export function state(part: Partial<TabState> = {}): TabState {
  return {
    status: 'ready',
    adapter: 'linkedin-article-public',
    host: 'www.linkedin.com',
    reports: [report()],
    message: null,
    ...part,
  };
}
