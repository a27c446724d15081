import type { CompiledSeriesIndex } from '../../reference/compiled/series-index.ts';
import type { Coverage, CoverageRow } from '../reference.ts';

type Countable = Pick<CompiledSeriesIndex, 'size' | 'series' | 'count' | 'publisherName'>;

/** How much of the reference each publisher and topic makes up, the largest first. */
export function coverageOf(index: Countable): Coverage {
  const publishers = new Map<string, CoverageRow>();
  const topics = new Map<string, CoverageRow>();
  for (let at = 0; at < index.size; at++) {
    const { publisher, topic, grade, to } = index.series(at);
    const one = { figures: index.count(at), secondary: grade === 'secondary' ? 1 : 0, until: to };
    add(publishers, publisher, index.publisherName(publisher), one);
    add(topics, topic, topicName(topic), one);
  }
  return { publishers: sorted(publishers), topics: sorted(topics), series: index.size };
}

function add(
  rows: Map<string, CoverageRow>,
  id: string,
  name: string,
  one: Pick<CoverageRow, 'figures' | 'secondary' | 'until'>,
): void {
  const before = rows.get(id) ?? { id, name, series: 0, figures: 0, secondary: 0, until: '' };
  rows.set(id, {
    ...before,
    series: before.series + 1,
    figures: before.figures + one.figures,
    secondary: before.secondary + one.secondary,
    until: one.until.localeCompare(before.until) > 0 ? one.until : before.until,
  });
}

function sorted(rows: ReadonlyMap<string, CoverageRow>): CoverageRow[] {
  return [...rows.values()].sort((a, b) => b.series - a.series || a.name.localeCompare(b.name));
}

/** Topics are named by their file: `irregular-routes` reads as `Irregular routes`. */
function topicName(id: string): string {
  const words = id.replaceAll('-', ' ').replaceAll('.', ', ');
  return words.charAt(0).toUpperCase() + words.slice(1);
}
