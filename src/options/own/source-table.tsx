import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { number } from '../../design/words/figures.ts';
import { t } from '../../platform/i18n.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import { SwitchTable } from '../controls/switch-table.tsx';
import type { SettingsControl } from '../use-settings.ts';
import { originWords } from './origin-words.ts';

interface Props {
  list: readonly StoredSource[];
  settings: SettingsControl;
  onRemove: (source: StoredSource) => void;
  /** Reads a source by address again. */
  onCheck: (source: StoredSource) => void;
}

/** The sources added, with their extent, age and a switch each. */
export function SourceTable({ list, settings, onRemove, onCheck }: Props): JSX.Element {
  const off = settings.state.settings.sources.disabledSources;
  return (
    <SwitchTable
      kind="own"
      first={t('optionsSource')}
      columns={[
        { name: t('optionsSeries'), holds: 'figures' },
        { name: t('optionsFigures'), holds: 'figures' },
        { name: t('ownLastRead'), holds: 'end' },
      ]}
      disabled={settings.locked('sources.disabledSources')}
      rows={list.map((source) => ({
        id: source.id,
        name: source.name,
        under: originWords(source),
        cells: [
          number(source.series),
          number(source.figures),
          <LastRead key={source.id} {...{ source, onRemove, onCheck }} />,
        ],
        on: !off.includes(source.id),
        onSwitch: (on) => {
          const others = off.filter((id) => id !== source.id);
          settings.set('sources.disabledSources', on ? others : [...others, source.id]);
        },
      }))}
    />
  );
}

function LastRead({
  source,
  onRemove,
  onCheck,
}: Pick<Props, 'onRemove' | 'onCheck'> & { source: StoredSource }): JSX.Element {
  return (
    <>
      {day(source.read, 'short')}
      <br />
      {source.origin.kind === 'address' && (
        <button
          type="button"
          class="tb"
          aria-label={t('ownCheckName', { name: source.name })}
          onClick={() => onCheck(source)}
        >
          {t('ownCheck')}
        </button>
      )}{' '}
      <button
        type="button"
        class="tb"
        aria-label={t('ownRemoveName', { name: source.name })}
        onClick={() => onRemove(source)}
      >
        {t('ownRemove')}
      </button>
    </>
  );
}
