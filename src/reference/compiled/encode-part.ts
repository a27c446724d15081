import type { Series } from '../../engine/series.ts';
import { GRADE_LETTERS } from './codes.ts';
import { type CompiledPart, type CompiledSeries, FORMAT } from './format.ts';
import { packObservations } from './observations.ts';

/** The texts and observations of one topic; series in order of id. */
export function encodePart(topic: string, series: readonly Series[]): CompiledPart {
  const texts = new Texts();
  return { format: FORMAT, topic, series: series.map((one) => encodeSeries(one, texts)), texts: texts.list };
}

function encodeSeries(series: Series, texts: Texts): CompiledSeries {
  return {
    id: series.id,
    text: [
      series.title,
      series.publisher.name,
      series.publication,
      series.landingPage,
      series.dataPage,
      series.definition,
      series.note,
      series.licence,
      series.released,
      series.nextRelease,
      series.provenance,
      series.origin ?? null,
    ].map((text) => texts.position(text)),
    caveats: series.caveats.map((text) => texts.position(text)),
    ...(series.breaks && {
      breaks: series.breaks.map(({ period, reason }): [string, number] => [period, texts.position(reason)]),
    }),
    aliases: series.aliases.map((text) => texts.position(text)),
    observations: packObservations(series.observations),
    history: series.history.map((vintage) => ({
      released: vintage.released,
      until: vintage.until,
      text: [vintage.publication, vintage.url, vintage.provenance].map((text) => texts.position(text)),
      grade: GRADE_LETTERS.encode(vintage.grade),
      observations: packObservations(vintage.observations),
    })),
  };
}

/** Every text once, in order of first use. */
class Texts {
  readonly list: string[] = [];
  private readonly positions = new Map<string, number>();

  position(text: string | null): number {
    if (text === null) return -1;
    const known = this.positions.get(text);
    if (known !== undefined) return known;
    this.positions.set(text, this.list.length);
    return this.list.push(text) - 1;
  }
}
