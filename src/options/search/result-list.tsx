import type { JSX } from 'preact';
import { figureForm, figureInText } from '../../design/words/figures.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { frequencyWords } from '../frequency-words.ts';
import type { SearchHit } from '../reference.ts';

interface Props {
  hits: readonly SearchHit[];
  /** Those whose figures have been read by now. */
  loaded: ReadonlyMap<string, Series>;
  chosen: string | null;
  onChoose: (id: string) => void;
}

/** The series found, as a list box: arrow keys open one after the other. */
export function ResultList({ hits, loaded, chosen, onChoose }: Props): JSX.Element {
  const at = hits.findIndex(({ id }) => id === chosen);
  const move = (event: KeyboardEvent): void => {
    const to = { ArrowDown: at + 1, ArrowUp: at - 1, Home: 0, End: hits.length - 1 }[event.key];
    const next = to === undefined ? undefined : hits[to];
    if (!next) return;
    event.preventDefault();
    onChoose(next.id);
    document.getElementById(optionId(next.id))?.scrollIntoView({ block: 'nearest' });
  };
  return (
    <div
      class="results"
      role="listbox"
      aria-label={t('optionsResults')}
      tabIndex={0}
      aria-activedescendant={chosen === null ? undefined : optionId(chosen)}
      onKeyDown={move}
    >
      {hits.map((hit) => (
        // biome-ignore lint/a11y/useFocusableInteractive: a list box keeps the focus, its options are active descendants
        // biome-ignore lint/a11y/useKeyWithClickEvents: the list box hears the keys
        <div
          key={hit.id}
          id={optionId(hit.id)}
          role="option"
          aria-selected={hit.id === chosen}
          onClick={() => onChoose(hit.id)}
        >
          <span lang="en">{hit.title}</span>
          <small>
            <span>
              {hit.area}, {frequencyWords(hit.frequency)}
            </span>
            <span class="num">{latest(loaded.get(hit.id))}</span>
          </small>
        </div>
      ))}
    </div>
  );
}

function optionId(id: string): string {
  return `found-${id}`;
}

function latest(series: Series | undefined): string {
  const last = series?.observations.at(-1);
  return series && last ? figureInText(last.value, figureForm(series, [last.value])) : '';
}
