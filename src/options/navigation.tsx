import type { JSX } from 'preact';
import { number } from '../design/words/figures.ts';
import { t } from '../platform/i18n.ts';
import { SECTIONS, type SectionName } from './sections.ts';
import { settingName } from './setting-names.ts';
import type { SettingsControl } from './use-settings.ts';

interface Props {
  current: SectionName;
  settings: SettingsControl;
  /** Numbers beside the names, where there are any. */
  counts: Partial<Record<SectionName, number>>;
}

/** The sections, the last change with its undo. */
export function Navigation({ current, settings, counts }: Props): JSX.Element {
  const last = settings.state.history.at(-1);
  return (
    <nav aria-label={t('optionsNavigation')}>
      <p class="brand">
        <img src="icons/icon-32.png" width="24" height="24" alt="" />
        Sourcemark
      </p>
      <ul>
        {Object.entries(SECTIONS).map(([name, key]) => (
          <li key={name}>
            <a href={`#${name}`} aria-current={name === current ? 'page' : undefined}>
              {t(key)}
              {counts[name as SectionName] !== undefined && (
                <small class="num">{number(counts[name as SectionName] ?? 0)}</small>
              )}
            </a>
          </li>
        ))}
      </ul>
      <div class="foot">
        {last && (
          <p role="status">
            {t('optionsLastChange', { name: settingName(last.label) })}{' '}
            <button
              type="button"
              class="tb"
              disabled={settings.state.readOnly}
              onClick={settings.undo}
            >
              {t('optionsUndo')}
            </button>
          </p>
        )}
      </div>
    </nav>
  );
}
