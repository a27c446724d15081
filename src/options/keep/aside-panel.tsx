import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { t } from '../../platform/i18n.ts';
import { settingName } from '../setting-names.ts';
import type { SettingsControl } from '../use-settings.ts';
import { saveFile } from './save-file.ts';

/** What was found in storage and could not be taken: to be saved or dropped, never lost by itself. */
export function AsidePanel({ settings }: { settings: SettingsControl }): JSX.Element | null {
  const { aside, readOnly } = settings.state;
  if (aside.length === 0) return null;
  return (
    <>
      <h2>{t('keepAside')}</h2>
      {aside.map(({ on, repairs }) => (
        <div class="panel" key={on}>
          <p>{t('keepAsideHint', { date: day(on) })}</p>
          <ul class="found">
            {repairs.map(({ path, found }) => (
              <li key={path}>
                {settingName(path)} <code>{short(found)}</code>
              </li>
            ))}
          </ul>
        </div>
      ))}
      <div class="acts">
        <button
          type="button"
          class="btn"
          onClick={() => saveFile('sourcemark-aside.json', JSON.stringify(aside, null, 2))}
        >
          {t('keepAsideSave')}
        </button>
        <button type="button" class="btn" disabled={readOnly} onClick={settings.dropAside}>
          {t('keepAsideDrop')}
        </button>
      </div>
    </>
  );
}

function short(found: unknown): string {
  const text = JSON.stringify(found) ?? String(found);
  return text.length > 120 ? `${text.slice(0, 120)}…` : text;
}
