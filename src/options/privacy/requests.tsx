import type { JSX } from 'preact';
import { locale } from '../../design/words/locale.ts';
import { t } from '../../platform/i18n.ts';
import type { LoggedRequest } from '../../platform/request-log.ts';

/** Every request, newest first: host, time, reason, outcome. Usually none. */
export function Requests({ requests }: { requests: readonly LoggedRequest[] }): JSX.Element {
  const time = new Intl.DateTimeFormat(locale(), { dateStyle: 'medium', timeStyle: 'short' });
  return (
    <>
      <h2>{t('privacyMade')}</h2>
      <p class="in">{requests.length === 0 ? t('privacyNone') : t('privacyMadeHint')}</p>
      {requests.length > 0 && (
        <table class="t requests">
          <thead>
            <tr>
              <th scope="col">{t('privacyHost')}</th>
              <th scope="col">{t('privacyWhen')}</th>
              <th scope="col">{t('privacyWhy')}</th>
              <th scope="col" class="r">
                {t('privacyOutcome')}
              </th>
            </tr>
          </thead>
          <tbody>
            {[...requests].reverse().map(({ host, on, reason, outcome }) => (
              <tr key={`${on} ${host}`}>
                <th scope="row">
                  <b>{host}</b>
                </th>
                <td class="num">{time.format(new Date(on))}</td>
                <td>{reason}</td>
                <td class="r">
                  {t(outcome === 'read' ? 'privacyOutcome_read' : 'privacyOutcome_failed')}
                </td>
              </tr>
            ))}
          </tbody>
        </table>
      )}
    </>
  );
}
