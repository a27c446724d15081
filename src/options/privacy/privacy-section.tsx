import type { JSX } from 'preact';
import { useEffect, useState } from 'preact/hooks';
import { number } from '../../design/words/figures.ts';
import { type MessageKey, t } from '../../platform/i18n.ts';
import { AllowedHosts } from './allowed-hosts.tsx';
import { ClearAll } from './clear-all.tsx';
import type { Kept, PrivacyData, PrivacyReport } from './privacy-data.ts';
import { Requests } from './requests.tsx';

const NAMES = {
  settings: 'privacySettings',
  history: 'privacyHistory',
  sync: 'privacySync',
  aside: 'privacyAside',
  sources: 'optionsOwn',
  requests: 'privacyRequests',
  tabs: 'privacyTabs',
  other: 'privacyOther',
} as const satisfies Record<Kept, MessageKey>;

/** What is stored, what was asked for, what may be reached; each with a way to end it. */
export function PrivacySection({ data }: { data: PrivacyData }): JSX.Element | null {
  const [report, setReport] = useState<PrivacyReport | null>(null);
  const reload = (): void => void data.report().then(setReport);
  useEffect(reload, [data]);
  if (!report) return null;
  return (
    <>
      <table class="t">
        <thead>
          <tr>
            <th scope="col">{t('privacyStored')}</th>
            <th scope="col" class="r">
              {t('privacySize')}
            </th>
            <th scope="col">
              <span class="vh">{t('privacyClear')}</span>
            </th>
          </tr>
        </thead>
        <tbody>
          {[...report.sizes].map(([kept, bytes]) => (
            <tr key={kept}>
              <th scope="row">
                <b>{t(NAMES[kept])}</b>
              </th>
              <td class="r num">{size(bytes)}</td>
              <td class="r">
                <button
                  type="button"
                  class="tb"
                  aria-label={t('privacyClearName', { name: t(NAMES[kept]) })}
                  onClick={() => void data.clear(kept).then(reload)}
                >
                  {t('privacyClear')}
                </button>
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <Requests requests={report.requests} />
      <AllowedHosts
        hosts={report.hosts}
        onTakeBack={(pattern) => void data.takeBack(pattern).then(reload)}
      />
      <ClearAll onClear={() => void data.clearAll().then(reload)} />
    </>
  );
}

/** Kilobytes, as file managers count them; below one, "1 kB" would be more than there is. */
function size(bytes: number): string {
  if (bytes < 1000) return `${number(bytes)} B`;
  return bytes < 1e6 ? `${number(bytes / 1000)} kB` : `${number(bytes / 1e6, 1)} MB`;
}
