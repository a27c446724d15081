import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Area, Observation, ObservationStatus, Series } from '../../engine/series.ts';
import { slug } from '../identity.ts';
import type { SourceIdentity } from '../parsed.ts';
import { readUnit } from '../values/unit.ts';
import { frequencyOf, type LabelKind, monthsFromDays } from './label-kinds.ts';
import type { Mapping } from './mapping.ts';

/** What a file says of itself, for all its series. */
export interface SourceDescription {
  name: string;
  publisher: string;
  licence: string;
  /** The source's page, or empty. */
  page: string;
  definition: string;
  /** ISO day of the release, when known. */
  released: string | null;
}

/** Figures that belong to one series: same measure, area, breakdown, unit and kind of period. */
export interface Bundle {
  measure: string;
  area: Area;
  dimensions: readonly (readonly [name: string, value: string])[];
  unit: string;
  labels: LabelKind;
  figures: Map<string, { value: number; status: ObservationStatus }>;
}

/** Makes a series of a bundle, in the form that the bundled ones have. */
export function makeSeries(
  bundle: Bundle,
  mapping: Pick<Mapping, 'kind' | 'aggregation' | 'academicYears'>,
  identity: SourceIdentity,
  about: SourceDescription,
): Series {
  const { unit, kind } = readUnit(bundle.unit);
  const days = bundle.labels === 'day' ? [...bundle.figures.keys()].sort() : [];
  const toMonth = monthsFromDays(days);
  const labels: LabelKind = toMonth
    ? toMonth(days[0] ?? '').includes('Q')
      ? 'quarter'
      : 'month'
    : bundle.labels;
  const frequency = frequencyOf(labels, days, mapping.academicYears);
  const observations = [...bundle.figures]
    .map(
      ([label, figure]): Observation => ({ period: toMonth ? toMonth(label) : label, ...figure }),
    )
    .map((one) => ({
      one,
      from: parsePeriod(one.period, { frequency, area: bundle.area })?.from ?? one.period,
    }))
    .sort((a, b) => a.from.localeCompare(b.from))
    .map(({ one }) => one);
  const values = bundle.dimensions.map(([, value]) => value);
  const title = [bundle.measure, ...values].filter((part) => part !== '').join(', ');
  const named = [bundle.measure, ...values, bundle.area.code, unit.label].join(' ');
  return {
    id: `own.${identity.id.replace(/^own:/, '')}.${slug(named)}.${frequency}`,
    title,
    measure: bundle.measure,
    publisher: { id: `own.${slug(about.publisher)}`, name: about.publisher },
    publication: about.name,
    landingPage: about.page,
    dataPage: null,
    area: bundle.area,
    unit,
    kind: mapping.kind ?? kind,
    frequency,
    aggregation: mapping.aggregation,
    seasonallyAdjusted: false,
    dimensions: Object.fromEntries(bundle.dimensions),
    definition: about.definition,
    caveats: [],
    note: '',
    aliases: [],
    topic: identity.id,
    licence: about.licence,
    released: about.released,
    nextRelease: null,
    grade: 'secondary',
    provenance: identity.from,
    observations,
    history: [],
    source: identity.id,
  };
}
