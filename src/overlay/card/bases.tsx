import type { JSX } from 'preact';
import { day } from '../../design/words/dates.ts';
import {
  type FigureForm,
  figure,
  figureForm,
  isPercent,
  signedFigure,
  signedPercent,
  unitWords,
} from '../../design/words/figures.ts';
import { basisWords, endYear, periodWords } from '../../design/words/periods.ts';
import type { Change } from '../../engine/annotation.ts';
import { parsePeriod } from '../../engine/periods/parse.ts';
import type { Series } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';

interface BasesProps {
  series: Series;
  changes: readonly Change[];
  /** ISO day of the article, or null. */
  published: string | null;
}

/** The like-for-like comparisons that a series allows, the asked one first, both values each. */
export function Bases({ series, changes, published }: BasesProps): JSX.Element {
  const form = figureForm(
    series,
    changes.flatMap((one) => [one.from.value, one.to.value]),
  );
  const from = sharedYear(
    changes.map((one) => one.from.period),
    series,
  );
  const to = sharedYear(
    changes.map((one) => one.to.period),
    series,
  );
  const inPoints = isPercent(form);
  return (
    <table class="bases num">
      <caption>
        <b lang="en">{series.title}</b>
        <span>
          {series.area.name}, {unitWords(series.unit)}
        </span>
      </caption>
      <thead>
        <tr>
          <th scope="col">{t('basesBasis')}</th>
          <th scope="col">{from && to ? from : t('basesFrom')}</th>
          <th scope="col">{from && to ? to : t('basesTo')}</th>
          <th scope="col">{t(inPoints ? 'basesChangePoints' : 'basesChange')}</th>
        </tr>
      </thead>
      <tbody>
        {changes.map((change, at) => (
          <Basis
            key={change.from.period + change.to.period}
            {...{ change, series, form, published }}
            lead={at === 0}
            named={!(from && to)}
          />
        ))}
      </tbody>
    </table>
  );
}

function Basis({
  change,
  series,
  form,
  published,
  lead,
  named,
}: {
  change: Change;
  series: Series;
  form: FigureForm;
  published: string | null;
  lead: boolean;
  /** The rows differ in their years: each names its own. */
  named: boolean;
}): JSX.Element {
  const after = published !== null && change.released !== null && change.released > published;
  const { asAt } = change;
  return (
    <>
      <tr class={lead ? 'lead' : ''}>
        <th scope="row">{nameOf(change, series, named)}</th>
        <td>{figure(change.from.value, form)}</td>
        <td>{figure(change.to.value, form)}</td>
        <td>{changeWords(change.percent, change.difference, form)}</td>
      </tr>
      {after && (
        <tr class="sub">
          <th scope="row" colSpan={4}>
            {t('ledgerAfter', { date: day(change.released as string) })}
          </th>
        </tr>
      )}
      {asAt && (
        <tr class="sub">
          <th scope="row">{t('basesOnDate')}</th>
          <td>{figure(asAt.from, form)}</td>
          <td>{figure(asAt.to, form)}</td>
          <td>{changeWords(asAt.percent, asAt.to - asAt.from, form)}</td>
        </tr>
      )}
    </>
  );
}

/** What a change is called: `January to September`, or both periods where the basis has no short name. */
export function nameOf(change: Change, series: Series, named: boolean): string {
  const [from, to] = [change.from.period, change.to.period];
  const short = basisWords(to, series);
  if (short !== null && short === basisWords(from, series) && !named) return short;
  // Sums of finer periods have no label of the publisher's: the engine's words name them.
  if (!parsePeriod(from, series) || !parsePeriod(to, series)) return change.label;
  return `${onOneLine(periodWords(from, series, 'short'))} – ${onOneLine(periodWords(to, series, 'short'))}`;
}

/** A short day, as "31 Dec 2023", is not broken; longer names of periods may be. */
function onOneLine(words: string): string {
  return words.length <= 14 ? words.replaceAll(' ', '\u00a0') : words;
}

function changeWords(percent: number | null, difference: number, form: FigureForm): string {
  return percent === null || isPercent(form)
    ? signedFigure(difference, form)
    : signedPercent(percent);
}

function sharedYear(labels: readonly string[], series: Series): string | null {
  const years = new Set(labels.map((label) => endYear(label, series)));
  return years.size === 1 ? ([...years][0] ?? null) : null;
}
