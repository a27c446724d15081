import type { Series } from '../../engine/series.ts';
import { GRADE_LETTERS } from './codes.ts';
import type { CompiledSeries } from './format.ts';
import { unpackObservations } from './observations.ts';
import type { CompiledSeriesIndex } from './series-index.ts';

/** A whole series from its part and its row of the index. */
export function decodeSeries(
  compiled: CompiledSeries,
  texts: readonly string[],
  index: CompiledSeriesIndex,
  at: number,
): Series {
  const text = (position: number | undefined): string => texts[position ?? -1] ?? '';
  const optional = (position: number | undefined): string | null => texts[position ?? -1] ?? null;
  const row = index.series(at);
  const [title, publisher, publication, landing, data, definition, note, licence, released, next, provenance, originAt] =
    compiled.text;
  const origin = optional(originAt);
  return {
    id: row.id,
    title: text(title),
    measure: row.measure,
    publisher: { id: row.publisher, name: text(publisher) },
    publication: text(publication),
    landingPage: text(landing),
    dataPage: optional(data),
    area: index.area(at),
    unit: row.unit,
    kind: row.kind,
    frequency: row.frequency,
    aggregation: row.aggregation,
    seasonallyAdjusted: row.seasonallyAdjusted,
    dimensions: row.dimensions,
    definition: text(definition),
    caveats: compiled.caveats.map(text),
    ...(compiled.breaks && {
      breaks: compiled.breaks.map(([period, reason]) => ({ period, reason: text(reason) })),
    }),
    note: text(note),
    aliases: compiled.aliases.map(text),
    topic: row.topic,
    licence: text(licence),
    released: optional(released),
    nextRelease: optional(next),
    grade: row.grade,
    provenance: text(provenance),
    ...(origin === null ? {} : { origin }),
    observations: unpackObservations(compiled.observations),
    history: compiled.history.map((vintage) => ({
      released: vintage.released,
      until: vintage.until,
      publication: text(vintage.text[0]),
      url: optional(vintage.text[1]),
      grade: GRADE_LETTERS.decode(vintage.grade),
      provenance: text(vintage.text[2]),
      observations: unpackObservations(vintage.observations),
    })),
    source: 'bundled',
  };
}
