import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { t } from '../../platform/i18n.ts';
import type { SettingsControl } from '../use-settings.ts';

const LISTS = {
  dismissals: {
    heading: 'keepRemovedLinks',
    back: 'keepRestore',
    backName: 'keepRestoreName',
  },
  choices: { heading: 'optionsChoices', back: 'keepForget', backName: 'keepForgetName' },
} as const;

interface Props {
  settings: SettingsControl;
  which: keyof typeof LISTS;
}

/** What the reader said of links, on pages: those removed, or the readings chosen; each with a way back. */
export function Judgements({ settings, which }: Props): JSX.Element | null {
  const list = settings.state.settings[which];
  const words = LISTS[which];
  if (list.length === 0) return null;
  return (
    <>
      <h2>{t(words.heading)}</h2>
      <ul class="hosts">
        {list.map((one) => (
          <li key={`${one.series} ${one.wording} ${one.url}`}>
            <span>
              “{one.wording}”
              <small>
                {one.series === '*' ? t('removedMark') : one.series},{' '}
                {one.url === null ? t('keepRemovedEverywhere') : one.url}, {day(one.on, 'short')}
              </small>
            </span>
            <button
              type="button"
              class="tb"
              aria-label={t(words.backName, { wording: one.wording })}
              disabled={settings.locked(which)}
              onClick={() =>
                settings.set(
                  which,
                  list.filter((other) => other !== one),
                )
              }
            >
              {t(words.back)}
            </button>
          </li>
        ))}
      </ul>
    </>
  );
}
