import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Comparison } from '../../engine/annotation.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';

/** Longest caveat that is shown unfolded, characters. */
const SHORT = 180;

/** What the figure counts, what stands beside it, and the first thing to keep in mind. */
export function Notes({
  series,
  comparison,
}: {
  series: Series;
  comparison: Comparison | null;
}): JSX.Element | null {
  const caveat = leadCaveat(series);
  const related = comparison?.related ?? [];
  if (!series.definition && !caveat && related.length === 0) return null;
  return (
    <dl class="notes">
      {series.definition && (
        <div>
          <dt>{t('notesCounted')}</dt>
          <dd>
            <span lang="en">{series.definition}</span>
            {series.seasonallyAdjusted && ` ${t('notesAdjusted')}`}
          </dd>
        </div>
      )}
      {related.length > 0 && (
        <div>
          <dt>{t('notesContext')}</dt>
          {related.map((one) => (
            <dd key={one.series + one.period} lang="en">
              {one.text}
            </dd>
          ))}
        </div>
      )}
      {caveat && (
        <div>
          <dt>{t('notesKeepInMind')}</dt>
          <dd lang="en">{caveat}</dd>
        </div>
      )}
    </dl>
  );
}

/** How far the figures reach, and under which licence they are shown. */
export function Imprint({ series }: { series: Series }): JSX.Element {
  const last = series.observations.at(-1);
  const parts = [
    last && t('sourceUpTo', { period: periodWords(last.period, series) }),
    series.nextRelease && t('sourceNext', { date: day(series.nextRelease) }),
  ].filter((part) => part);
  return (
    <p class="imprint">
      {parts.map((part) => `${part} `)}
      {series.licence && <span lang="en">{t('sourceLicence', { licence: series.licence })}</span>}
    </p>
  );
}

/** The caveat shown unfolded: the first, when it is short enough to be read. */
export function leadCaveat(series: Series): string | null {
  const first = series.caveats[0];
  return first !== undefined && first.length <= SHORT ? first : null;
}
