import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import { SECTIONS } from '../sections.ts';
import { settingName } from '../setting-names.ts';
import type { SettingsControl } from '../use-settings.ts';
import { AsidePanel } from './aside-panel.tsx';
import { RESETS, withStandard } from './differences.ts';
import { ImportRow } from './import-row.tsx';
import { Judgements } from './judgements.tsx';
import { saveFile } from './save-file.ts';
import { SETTINGS_FILE, settingsFile } from './settings-file.ts';

/** Export, import, undo, reset, and what could not be read. */
export function KeepSection({ settings }: { settings: SettingsControl }): JSX.Element {
  const { own, history, readOnly } = settings.state;
  return (
    <>
      <div class="rows">
        <Row words={t('keepExport')} hint={t('keepExportHint')}>
          <button
            type="button"
            class="btn"
            onClick={() => saveFile(SETTINGS_FILE, settingsFile(own, new Date()))}
          >
            {t('keepExportButton')}
          </button>
        </Row>
        <ImportRow settings={settings} />
        {history.length > 0 && (
          <Row
            words={t('optionsLastChange', { name: settingName(history.at(-1)?.label ?? '') })}
            hint={t('keepUndoHint', { count: history.length })}
          >
            <button type="button" class="btn" disabled={readOnly} onClick={settings.undo}>
              {t('optionsUndo')}
            </button>
          </Row>
        )}
      </div>
      <AsidePanel settings={settings} />
      <Judgements settings={settings} which="dismissals" />
      <Judgements settings={settings} which="choices" />
      <h2>{t('keepReset')}</h2>
      <p class="in">{t('keepResetHint')}</p>
      <div class="rows">
        {Object.entries(RESETS).map(([section, paths]) => {
          const name =
            section === 'links' ? t('optionsDismissals') : t(SECTIONS[section as 'reading']);
          return (
            <Row key={section} words={name}>
              <button
                type="button"
                class="btn"
                aria-label={t('keepResetName', { name })}
                disabled={readOnly}
                onClick={() => settings.change('reset', (now) => withStandard(now, paths))}
              >
                {t('optionsReset')}
              </button>
            </Row>
          );
        })}
      </div>
    </>
  );
}
