import type { JSX } from 'preact';
import { useState } from 'preact/hooks';
import { day } from '../../design/words/dates.ts';
import { figure, figureForm, number, signedFigure } from '../../design/words/figures.ts';
import { parsePeriod } from '../../engine/periods/parse.ts';
import { publishedValues } from '../../engine/periods/published-values.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { leadCaveat } from './notes.tsx';
import type { CardProps } from './props.ts';
import { readingIds } from './reading.ts';
import { Readings } from './readings.tsx';

interface FoldsProps {
  props: CardProps;
  series: Series;
  /** The publisher's label of the period on show; null when none is. */
  period: string | null;
  choose(id: string): void;
}

/** What the reader may want next: other readings, caveats, revisions. */
export function Folds({ props, series, period, choose }: FoldsProps): JSX.Element {
  const shown = leadCaveat(series);
  const caveats = [...series.caveats, series.note].filter((text) => text && text !== shown);
  return (
    <div class="folds">
      <OtherReadings props={props} series={series} choose={choose} />
      {caveats.length > 0 && (
        <Fold title={t('foldKeepInMind')} count={caveats.length}>
          <ul lang="en">
            {caveats.map((text) => (
              <li key={text}>{text}</li>
            ))}
          </ul>
        </Fold>
      )}
      {series.history.length > 0 && period !== null && (
        <Revisions series={series} period={period} />
      )}
    </div>
  );
}

function OtherReadings({
  props,
  series,
  choose,
}: {
  props: CardProps;
  series: Series;
  choose(id: string): void;
}): JSX.Element | null {
  const { link } = props.statistic.annotation;
  const [opened, setOpened] = useState(false);
  const ids = readingIds(props).filter((id) => id !== series.id);
  if (!link || ids.length === 0) return null;
  const reasons = link.evidence.filter((one) => one.weight > 0).map((one) => one.text);
  return (
    <Fold
      title={t('foldReadings')}
      count={ids.length}
      opened={() => {
        setOpened(true);
        props.actions.want(ids);
      }}
    >
      {opened && <Readings props={props} shown={series.id} choose={choose} />}
      {reasons.length > 0 && (
        <p class="why" lang="en">
          {t('foldWhy', { reasons: reasons.slice(0, 4).join(' ') })}
        </p>
      )}
    </Fold>
  );
}

function Revisions({ series, period }: { series: Series; period: string }): JSX.Element {
  const at = parsePeriod(period, series);
  const values = at ? publishedValues(series, at) : [];
  const steps = values.slice(1).map((value, index) => ({ value, before: values[index] ?? value }));
  const form = figureForm(
    series,
    values.map((one) => one.value),
  );
  return (
    <Fold title={t('foldRevisions')} count={steps.length}>
      <ul>
        {steps.map(({ value, before }) => (
          <li key={value.first ?? value.value}>
            {t('revision', {
              date: value.first ? day(value.first) : '–',
              from: figure(before.value, form),
              to: figure(value.value, form),
              difference: signedFigure(value.value - before.value, form),
            })}
          </li>
        ))}
      </ul>
    </Fold>
  );
}

function Fold({
  title,
  count,
  opened,
  children,
}: {
  title: string;
  count: number;
  opened?: () => void;
  children: JSX.Element | (JSX.Element | false)[];
}): JSX.Element {
  return (
    <details class="fold" onToggle={(event) => event.currentTarget.open && opened?.()}>
      <summary>
        {title}
        <span class="n num">{count === 0 ? t('foldNone') : number(count)}</span>
      </summary>
      <div class="in">{children}</div>
    </details>
  );
}
