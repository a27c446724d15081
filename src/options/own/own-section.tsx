import type { JSX } from 'preact';
import { useEffect, useMemo, useState } from 'preact/hooks';
import { plural, t } from '../../platform/i18n.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import type { SettingsControl } from '../use-settings.ts';
import { AddAddress } from './add-address.tsx';
import { AddFile } from './add-file.tsx';
import { DraftView } from './draft-view.tsx';
import type { OwnSources } from './own-sources.ts';
import { ProblemList } from './problem-list.tsx';
import { ProgressLine } from './progress-line.tsx';
import { SourceTable } from './source-table.tsx';
import { type Adding, useAdding } from './use-adding.ts';

interface Props {
  settings: SettingsControl;
  sources: OwnSources;
}

/** The reader's own datasets: those added, and a way to add more. */
export function OwnSection({ settings, sources }: Props): JSX.Element {
  const [list, setList] = useState<readonly StoredSource[]>([]);
  const reload = (): void => void sources.list().then(setList);
  useEffect(reload, [sources]);
  const work = useMemo(() => sources.work(), [sources]);
  const control = useAdding(work, () => {
    void sources.changed();
    reload();
  });
  const { adding } = control;
  return (
    <>
      {adding.step === 'draft' ? (
        <DraftView
          draft={adding.draft}
          known={list}
          onChange={control.change}
          onAdd={control.add}
          onBack={control.cancel}
        />
      ) : (
        <>
          <AddFile disabled={adding.step === 'busy'} onChoose={control.choose} />
          <AddAddress
            disabled={adding.step === 'busy'}
            sources={sources}
            onChoose={control.choose}
          />
        </>
      )}
      {adding.step === 'busy' && <ProgressLine {...adding} onCancel={control.cancel} />}
      <div role="status">{outcome(adding)}</div>
      {list.length > 0 && (
        <>
          <h2>{t('ownAdded')}</h2>
          <SourceTable
            list={list}
            settings={settings}
            onCheck={(source) => void sources.refresh(source).then(reload)}
            onRemove={(source) => void sources.remove(source).then(reload)}
          />
        </>
      )}
    </>
  );
}

/** What came of it, in words that stay until the next try. */
function outcome(adding: Adding): JSX.Element | null {
  switch (adding.step) {
    case 'done':
      return (
        <div class="panel">
          <p>
            {t('ownAddedNow', {
              name: adding.name,
              series: plural('ownSeries', adding.imported.stored?.series ?? 0),
              figures: plural('ownFigures', adding.imported.stored?.figures ?? 0),
            })}
          </p>
          <ProblemList problems={adding.imported.problems} count={adding.imported.problemCount} />
        </div>
      );
    case 'rejected':
      return (
        <div class="panel">
          <p>{t('ownRejected', { name: adding.name })}</p>
          <ProblemList problems={adding.problems} count={adding.problems.length} />
        </div>
      );
    case 'failed':
      return <p class="panel">{t('ownNotStored', { name: adding.name, reason: adding.reason })}</p>;
    default:
      return null;
  }
}
