import MiniSearch from 'minisearch';
import type { SeriesIndex } from '../engine/reference.ts';
import type { SearchHit } from './reference.ts';

/**
 * Search while typing over everything that a series is called: title, other names, breakdown, place, publisher.
 * Words may be begun or slightly misspelt. Built on first use: 3,500 series take some 100 ms.
 */
export function seriesSearch(
  index: SeriesIndex & { publisherName(id: string): string; area(at: number): { name: string } },
): (query: string, limit: number) => SearchHit[] {
  const search = new MiniSearch<{
    id: number;
    title: string;
    names: string;
    breakdown: string;
    from: string;
  }>({
    fields: ['title', 'names', 'breakdown', 'from'],
    searchOptions: {
      boost: { title: 3, names: 2, breakdown: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: 'AND',
    },
  });
  for (let at = 0; at < index.size; at++) {
    const series = index.series(at);
    search.add({
      id: at,
      title: series.title,
      names: [series.measure, ...series.aliases].join(' '),
      breakdown: [...Object.values(series.dimensions), index.area(at).name].join(' '),
      from: `${index.publisherName(series.publisher)} ${series.topic}`,
    });
  }
  const hit = (at: number): SearchHit => {
    const { id, title, frequency, publisher, to } = index.series(at);
    return {
      id,
      title,
      frequency,
      to,
      area: index.area(at).name,
      publisher: index.publisherName(publisher),
    };
  };
  return (query, limit) =>
    search
      .search(query)
      .slice(0, limit)
      .map(({ id }) => hit(id as number));
}
