import { number } from '../../design/words/figures.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { settingName } from '../setting-names.ts';
import type { Difference } from './differences.ts';

const VALUES: Readonly<Record<string, MessageKey>> = {
  'marks all': 'optionsMarksAll',
  'marks linked': 'optionsMarksLinked',
  'marks toolbar': 'optionsMarksToolbar',
  'print none': 'optionsPrintNone',
  'print footnotes': 'optionsPrintFootnotes',
  'theme auto': 'optionsThemeAuto',
  'theme light': 'optionsThemeLight',
  'theme dark': 'optionsThemeDark',
  'citation plain': 'optionsCitationPlain',
  'citation harvard': 'optionsCitationHarvard',
  'citation markdown': 'optionsCitationMarkdown',
};

/** A difference in words: `Marks: All → Linked only`, `Publishers switched off: 2 added`. */
export function differenceWords({ path, from, to }: Difference): string {
  const name = settingName(path);
  if (!Array.isArray(from) || !Array.isArray(to)) {
    // Shown as "figures that are reported only", kept as what is hidden.
    const flip = path === 'sources.hideSecondary';
    return t('keepFromTo', {
      name,
      from: valueWords(path, flip ? !from : from),
      to: valueWords(path, flip ? !to : to),
    });
  }
  const before = new Set(from.map((one) => JSON.stringify(one)));
  const after = new Set(to.map((one) => JSON.stringify(one)));
  const added = [...after].filter((one) => !before.has(one)).length;
  const removed = [...before].filter((one) => !after.has(one)).length;
  if (added > 0 && removed > 0)
    return t('keepListBoth', { name, added: number(added), removed: number(removed) });
  if (added > 0) return t('keepListAdded', { name, added: number(added) });
  return removed > 0
    ? t('keepListRemoved', { name, removed: number(removed) })
    : t('keepListOrder', { name });
}

function valueWords(path: string, value: unknown): string {
  if (value === true) return t('valueOn');
  if (value === false) return t('valueOff');
  if (value === null) return t('valueStandard');
  const key = VALUES[`${path} ${String(value)}`];
  return key ? t(key as 'optionsMarksAll') : String(value);
}
