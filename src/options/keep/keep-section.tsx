import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { Row } from '../controls/row.tsx';
import type { OwnSources } from '../own/own-sources.ts';
import { SECTIONS } from '../sections.ts';
import { settingName } from '../setting-names.ts';
import type { SettingsControl } from '../use-settings.ts';
import { AsidePanel } from './aside-panel.tsx';
import { RESETS, withStandard } from './differences.ts';
import { ExportRow } from './export-row.tsx';
import { ImportRow } from './import-row.tsx';
import { Judgements } from './judgements.tsx';

interface Props {
  settings: SettingsControl;
  sources: OwnSources;
}

/** Export, import, undo, reset, and what could not be read. */
export function KeepSection({ settings, sources }: Props): JSX.Element {
  const { history, readOnly } = settings.state;
  return (
    <>
      <div class="rows">
        <ExportRow settings={settings} sources={sources} />
        <ImportRow settings={settings} sources={sources} />
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
