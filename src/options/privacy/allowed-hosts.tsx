import type { JSX } from 'preact';
import { t } from '../../platform/i18n.ts';
import { hostOf } from '../sites/site-hosts.ts';

interface Props {
  hosts: readonly { pattern: string; given: boolean }[];
  onTakeBack: (pattern: string) => void;
}

/** The sites that the browser lets Sourcemark reach; what the reader gave can be taken back. */
export function AllowedHosts({ hosts, onTakeBack }: Props): JSX.Element {
  return (
    <>
      <h2>{t('privacyAllowed')}</h2>
      <p class="in">{t('privacyAllowedHint')}</p>
      <ul class="hosts">
        {hosts.map(({ pattern, given }) => (
          <li key={pattern}>
            <span>{hostOf(pattern)}</span>
            {given && (
              <button
                type="button"
                class="tb"
                aria-label={t('privacyTakeBackName', { host: hostOf(pattern) })}
                onClick={() => onTakeBack(pattern)}
              >
                {t('privacyTakeBack')}
              </button>
            )}
          </li>
        ))}
      </ul>
    </>
  );
}
