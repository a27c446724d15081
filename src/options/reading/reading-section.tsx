import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { LANGUAGES } from '../../platform/languages.ts';
import { Choice } from '../controls/choice.tsx';
import { Row } from '../controls/row.tsx';
import { Segmented } from '../controls/segmented.tsx';
import { Switch } from '../controls/switch.tsx';
import type { SettingsControl } from '../use-settings.ts';
import { ConfidenceRow } from './confidence-row.tsx';
import type { Exemplify } from './example.tsx';
import { ShortcutRows, type Shortcuts } from './shortcut-rows.tsx';

/** How marks and card look and behave. */
interface Props {
  settings: SettingsControl;
  exemplify: Exemplify;
  shortcuts: Shortcuts;
}

export function ReadingSection({ settings, exemplify, shortcuts }: Props): JSX.Element {
  const { settings: now, locked: lockedPaths } = settings.state;
  const toggle = (
    path: 'showTargets' | 'showChart' | 'openOnHover',
    words: string,
    hint?: string,
  ) => (
    <Row words={words} hint={hint} locked={lockedPaths.has(path)}>
      <Switch
        label={words}
        on={now[path]}
        disabled={settings.locked(path)}
        onChange={(on) => settings.set(path, on)}
      />
    </Row>
  );
  return (
    <>
      <div class="rows">
        <Row words={t('optionsMarks')} locked={lockedPaths.has('marks')}>
          <Segmented
            label={t('optionsMarks')}
            value={now.marks}
            disabled={settings.locked('marks')}
            choices={[
              ['all', t('optionsMarksAll')],
              ['linked', t('optionsMarksLinked')],
              ['toolbar', t('optionsMarksToolbar')],
            ]}
            onChange={(mode) => settings.set('marks', mode)}
          />
        </Row>
        <ConfidenceRow settings={settings} exemplify={exemplify} />
        {toggle('showTargets', t('optionsTargets'), t('optionsTargetsHint'))}
        {toggle('showChart', t('optionsChart'))}
        {toggle('openOnHover', t('optionsHover'))}
        <Row words={t('optionsPrint')} locked={lockedPaths.has('print')}>
          <Choice
            label={t('optionsPrint')}
            value={now.print}
            disabled={settings.locked('print')}
            choices={[
              ['none', t('optionsPrintNone')],
              ['footnotes', t('optionsPrintFootnotes')],
            ]}
            onChange={(print) => settings.set('print', print)}
          />
        </Row>
        <Row words={t('optionsCitation')} locked={lockedPaths.has('citation')}>
          <Choice
            label={t('optionsCitation')}
            value={now.citation}
            disabled={settings.locked('citation')}
            choices={[
              ['plain', t('optionsCitationPlain')],
              ['harvard', t('optionsCitationHarvard')],
              ['markdown', t('optionsCitationMarkdown')],
            ]}
            onChange={(style) => settings.set('citation', style)}
          />
        </Row>
        <Row words={t('optionsTheme')} locked={lockedPaths.has('theme')}>
          <Segmented
            label={t('optionsTheme')}
            value={now.theme}
            disabled={settings.locked('theme')}
            choices={[
              ['auto', t('optionsThemeAuto')],
              ['light', t('optionsThemeLight')],
              ['dark', t('optionsThemeDark')],
            ]}
            onChange={(theme) => settings.set('theme', theme)}
          />
        </Row>
        <Row words={t('optionsLanguage')} locked={lockedPaths.has('language')}>
          <Choice
            label={t('optionsLanguage')}
            value={now.language ?? ''}
            disabled={settings.locked('language')}
            choices={[['', t('optionsLanguageAuto')], ...Object.entries(LANGUAGES)]}
            onChange={(language) => settings.set('language', language || null)}
          />
        </Row>
      </div>
      <ShortcutRows shortcuts={shortcuts} />
    </>
  );
}
