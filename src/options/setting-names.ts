import { type MessageKey, t } from '../platform/i18n.ts';
import type { SettingPath } from '../platform/settings/fields.ts';

/** What each setting is called on this page: in Undo, in import's list of changes, in notices. */
const NAMES: Readonly<Record<SettingPath, MessageKey>> = {
  marks: 'optionsMarks',
  minConfidence: 'optionsConfidence',
  showTargets: 'optionsTargets',
  showChart: 'optionsChart',
  openOnHover: 'optionsHover',
  print: 'optionsPrint',
  theme: 'optionsTheme',
  language: 'optionsLanguage',
  citation: 'optionsCitation',
  'sources.disabledPublishers': 'optionsPublishersOff',
  'sources.disabledTopics': 'optionsTopicsOff',
  'sources.disabledSeries': 'optionsSeriesOff',
  'sources.disabledSources': 'optionsOwnOff',
  'sources.preferred': 'optionsPreferred',
  'sources.hideSecondary': 'optionsShowReported',
  'sources.live': 'optionsLive',
  'sites.disabledAdapters': 'optionsAdaptersOff',
  'sites.disabledHosts': 'optionsHostsOff',
  'sites.own': 'optionsOwnSites',
  dismissals: 'optionsDismissals',
  choices: 'optionsChoices',
};

/** The name of a setting, or of a change of many (`import`, `reset`). Unknown labels, from a later version, are shown as they are. */
export function settingName(label: string): string {
  if (label === 'import') return t('optionsImport');
  if (label === 'reset') return t('optionsReset');
  if (label === 'sources') return t('optionsOwn');
  return Object.hasOwn(NAMES, label) ? t(NAMES[label as SettingPath]) : label;
}
