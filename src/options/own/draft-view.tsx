import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { plural, t } from '../../platform/i18n.ts';
import { identityOf } from '../../sources/identity.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import { DraftFields } from './draft-fields.tsx';
import { MappingTable } from './mapping-table.tsx';
import { ProblemList } from './problem-list.tsx';
import type { Draft } from './use-adding.ts';

interface Props {
  draft: Draft;
  /** Sources stored by now: the same one again is an update. */
  known: readonly StoredSource[];
  onChange: (change: Partial<Pick<Draft, 'mapping' | 'about'>>) => void;
  onAdd: () => void;
  onBack: () => void;
}

/** What was found in a file, to be corrected before it is added. */
export function DraftView({ draft, known, onChange, onAdd, onBack }: Props): JSX.Element {
  const { preview, mapping, tried, name, origin } = draft;
  const { id } = identityOf(origin.kind === 'file' ? origin.name : origin.url);
  const updates = known.some((source) => source.id === id);
  const table = preview.table;
  const words = tried && {
    series: plural('ownSeries', tried.series),
    figures: plural('ownFigures', tried.figures),
  };
  return (
    <div class="draft">
      <h2>{table ? t('ownColumns', { name }) : t('ownReview', { name })}</h2>
      {table && mapping && (
        <MappingTable
          sample={table.sample}
          mapping={mapping}
          problems={tried?.problems ?? []}
          onChange={(changed) => onChange({ mapping: changed })}
        />
      )}
      <DraftFields draft={draft} onChange={onChange} />
      <div role="status">
        {tried?.span && (
          <p class="span">
            <span>{t('ownPeriod')}</span>
            <span>{t('ownSpan', { from: day(tried.span.from), to: day(tried.span.to) })}</span>
          </p>
        )}
        {tried && <ProblemList problems={tried.problems} count={tried.problemCount} />}
      </div>
      <div class="acts">
        <button
          type="button"
          class="btn primary"
          // It stays where Tab finds it while the file is read anew.
          aria-disabled={!tried || tried.series === 0}
          onClick={() => tried && tried.series > 0 && onAdd()}
        >
          {words ? t(updates ? 'ownUpdate' : 'ownAdd', words) : t('ownReading', { name })}
        </button>
        <button type="button" class="btn" onClick={onBack}>
          {t('ownBack')}
        </button>
      </div>
    </div>
  );
}
