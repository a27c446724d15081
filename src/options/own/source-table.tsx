import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { number } from '../../design/words/figures.ts';
import { t } from '../../platform/i18n.ts';
import type { StoredSource } from '../../sources/stored/stored-source.ts';
import { Switch } from '../controls/switch.tsx';
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
    <table class="t own">
      <thead>
        <tr>
          <th scope="col">{t('optionsSource')}</th>
          <th scope="col" class="r">
            {t('optionsSeries')}
          </th>
          <th scope="col" class="r">
            {t('optionsFigures')}
          </th>
          <th scope="col" class="r">
            {t('ownLastRead')}
          </th>
          <th scope="col">
            <span class="vh">{t('optionsUse')}</span>
          </th>
        </tr>
      </thead>
      <tbody>
        {list.map((source) => (
          <tr key={source.id}>
            <th scope="row">
              <b>{source.name}</b>
              <small>{originWords(source)}</small>
            </th>
            <td class="r num">{number(source.series)}</td>
            <td class="r num">{number(source.figures)}</td>
            <td class="r">
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
            </td>
            <td class="end">
              <Switch
                label={source.name}
                on={!off.includes(source.id)}
                disabled={settings.locked('sources.disabledSources')}
                onChange={(on) => {
                  const others = off.filter((id) => id !== source.id);
                  settings.set('sources.disabledSources', on ? others : [...others, source.id]);
                }}
              />
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
