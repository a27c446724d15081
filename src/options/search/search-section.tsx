import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import type { Series } from '../../engine/series.ts';
import { plural, t } from '../../platform/i18n.ts';
import { SearchField } from '../controls/search-field.tsx';
import type { LiveChecks } from '../live/live-checks.ts';
import type { ReferenceView, SearchHit } from '../reference.ts';
import type { SettingsControl } from '../use-settings.ts';
import { ResultList } from './result-list.tsx';
import { SeriesView } from './series-view.tsx';

/** As many as can be looked through; more words are the better way on. */
const MOST = 50;

interface Props {
  settings: SettingsControl;
  reference: ReferenceView;
  live: LiveChecks;
}

/** Search over all series, bundled and added: the list on one side, the opened series on the other. */
export function SearchSection({ settings, reference, live }: Props): JSX.Element {
  const [query, setQuery] = useState(
    () => new URLSearchParams(location.hash.split('?')[1]).get('q') ?? '',
  );
  const [hits, setHits] = useState<readonly SearchHit[]>([]);
  const [loaded, setLoaded] = useState<ReadonlyMap<string, Series>>(new Map());
  const [chosen, setChosen] = useState<string | null>(null);
  useEffect(() => {
    let current = true;
    void reference.search(query, MOST).then(async (found) => {
      if (!current) return;
      setHits(found);
      setChosen(found[0]?.id ?? null);
      const series = await reference.load(found.map(({ id }) => id));
      if (current) setLoaded(series);
    });
    return () => {
      current = false;
    };
  }, [query, reference]);
  const series = chosen === null ? undefined : loaded.get(chosen);
  return (
    <>
      <div class="tools">
        <SearchField label={t('optionsSearchField')} value={query} onInput={setQuery} />
      </div>
      <p class="count" role="status">
        {query.trim() !== '' && words(hits.length)}
      </p>
      {hits.length > 0 && (
        <div class="split">
          <ResultList hits={hits} loaded={loaded} chosen={chosen} onChoose={setChosen} />
          {series && <SeriesView key={series.id} series={series} settings={settings} live={live} />}
        </div>
      )}
    </>
  );
}

function words(count: number): string {
  if (count === 0) return t('optionsNothingFound');
  return count < MOST ? plural('optionsFound', count) : t('optionsFoundMore', { count });
}
