import type { Series } from '../../engine/series.ts';

/**
 * Series of a source in Sourcemark's own form, as `own-json.ts` reads it. Read again under the same origin they have the
 * same ids, so that what was switched off stays off.
 */
export function ownForm(name: string, source: string, series: readonly Series[]): object {
  const before = `own.${source.replace(/^own:/, '')}.`;
  return {
    sourcemark: 1,
    name,
    series: series.map((one) => ({
      id: one.id.startsWith(before) ? one.id.slice(before.length) : one.id,
      title: one.title,
      measure: one.measure,
      unit: one.unit,
      kind: one.kind,
      frequency: one.frequency,
      aggregation: one.aggregation,
      seasonallyAdjusted: one.seasonallyAdjusted,
      area: one.area,
      dimensions: one.dimensions,
      definition: one.definition,
      caveats: one.caveats,
      note: one.note,
      aliases: one.aliases,
      publisher: one.publisher.name,
      publication: one.publication,
      ...(one.licence && { licence: one.licence }),
      ...(one.landingPage && { page: one.landingPage }),
      released: one.released,
      grade: one.grade,
      observations: one.observations.map(({ period, value, status }) =>
        status === 'final' ? [period, value] : [period, value, status],
      ),
    })),
  };
}
