import type { JSX } from 'preact';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { reportersOf } from './reporters.ts';

/** Secondary evidence is said in words, not only by a half-filled disc. */
export function Reported(): JSX.Element {
  return (
    <div class="panel">
      <p>
        <b class="grade half">{t('reportedTitle')}</b>
      </p>
      <p>{t('reportedText')}</p>
    </div>
  );
}

/** `reported by example.org`, or by others where the reference names nobody. */
export function reportedBy(series: Series): string {
  const who = reportersOf(series);
  return who.length > 0 ? t('gradeReported', { who: who.join(', ') }) : t('gradeReportedOthers');
}
