import MiniSearch from 'minisearch';
import type { CompiledSeriesIndex } from '../../reference/compiled/series-index.ts';
import type { SearchHit } from '../reference.ts';

export type Search = (query: string, limit: number) => SearchHit[];
type Searchable = Pick<CompiledSeriesIndex, 'size' | 'series' | 'area' | 'publisherName'>;

/**
 * Search while typing over everything that a series is called: title, other names, breakdown, place, publisher.
 * Words may be begun or slightly misspelt. Built on first use: 3,500 series take some 100 ms.
 */
export function seriesSearch(indexes: readonly Searchable[]): Search {
  const search = new MiniSearch<Entry>({
    fields: ['title', 'names', 'breakdown', 'from'],
    searchOptions: {
      boost: { title: 3, names: 2, breakdown: 2 },
      prefix: true,
      fuzzy: (term) => (term.length > 5 ? 0.15 : false),
      combineWith: 'AND',
    },
  });
  const hits: SearchHit[] = [];
  for (const index of indexes) {
    for (let at = 0; at < index.size; at++) {
      search.add({ id: hits.length, ...wordsOf(index, at) });
      const { id, title, frequency, publisher, to } = index.series(at);
      hits.push({
        id,
        title,
        frequency,
        to,
        area: index.area(at).name,
        publisher: index.publisherName(publisher),
      });
    }
  }
  return (query, limit) =>
    search
      .search(query)
      .slice(0, limit)
      .flatMap(({ id }) => hits[id as number] ?? []);
}

interface Entry {
  id: number;
  title: string;
  names: string;
  breakdown: string;
  from: string;
}

function wordsOf(index: Searchable, at: number): Omit<Entry, 'id'> {
  const series = index.series(at);
  return {
    title: series.title,
    names: [series.measure, ...series.aliases].join(' '),
    breakdown: [...Object.values(series.dimensions), index.area(at).name].join(' '),
    from: `${index.publisherName(series.publisher)} ${series.topic}`,
  };
}
