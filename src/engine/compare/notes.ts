import type { Change, Comparison, Relation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { formatDay, formatFigurePeriod } from '../periods/format.ts';
import { parsePeriod } from '../periods/parse.ts';
import { observationsOf } from '../record/observed.ts';
import type { Series } from '../series.ts';
import { type Bound, boundOf } from './bounds.ts';
import { figure, number, signedPercent } from './figure.ts';
import type { Because } from './official-figure.ts';

/** Sentences for the reader in the tone of the design: the figure is the subject, nobody is judged. */

/** What a level, rate or share is set beside. */
export interface LevelFinding {
  relation: Relation;
  official: { period: string; value: number; status: string };
  asAt: Comparison['asAt'];
  /** ISO day on which the official value was first published; null where that is not held. */
  since: string | null;
  difference: number | null;
  percent: number | null;
  /** Whether the earlier figure rounds to the article's. */
  earlierRounds: boolean;
  because: Because;
  /** How often what the claim is told by lies in the period ("four a day": 366); null where nothing is told so. */
  each: number | null;
}

/** What the official value says beside a level, rate or share. */
export function levelNote(claim: Claim, series: Series, finding: LevelFinding): string {
  const { relation, official, asAt, since, difference, percent, earlierRounds, because, each } =
    finding;
  const value = figure(official.value, series.unit);
  const when = inWords(official.period, series);
  const bound = boundOf(claim.modifier);
  const parts = because === 'named' ? [] : [unnamed(claim, because, when)];
  if (each !== null && each !== 1) {
    const share = figure(Number((official.value / each).toPrecision(3)), series.unit);
    parts.push(`The official figure for ${when} is ${value}, ${share} a ${claim.per}.`);
  } else if (relation === 'agrees') {
    parts.push(
      claim.modifier === null && difference === 0
        ? 'The article gives the figure as published.'
        : `The official figure for ${when} is ${value}.`,
    );
  } else if (relation === 'rounds-to') {
    parts.push(`${value} rounds to ${claim.surface}.`);
  } else if (asAt && earlierRounds) {
    const then = figure(asAt.value, series.unit);
    parts.push(
      then === claim.surface
        ? 'The article gives the figure as it was published then.'
        : `${then} rounds to ${claim.surface}.`,
    );
  } else if (bound !== null && claim.value !== null && isBeyond(bound, claim, difference)) {
    const which = bound.side === 'over' ? 'a lower' : 'an upper';
    parts.push(
      `The article gives ${which} bound, ${claim.surface}. The official figure for ${when} is ${value}.`,
    );
  } else if (difference !== null) {
    parts.push(differs(series, { ...official, period: when }, difference, percent));
  }
  if (asAt?.until) {
    const until = `${figure(asAt.value, series.unit)} until ${formatDay(asAt.until)}`;
    // Between the two another value may have stood: then the later one has a day of its own.
    if (since === asAt.until) parts.push(`${until}, ${value} since.`);
    else
      parts.push(
        since ? `${until}; ${value} since ${formatDay(since)}.` : `${until}; ${value} now.`,
      );
  } else if (relation === 'differs' && percent !== null && Math.abs(percent) <= 5 && !asAt) {
    parts.push('Official figures are revised; no earlier release of this one is held here.');
  }
  if (official.status === 'provisional') parts.push('Provisional. A later release may change it.');
  return parts.join(' ');
}

/** Whether the figure lies on the side of the number that the article's bound rules out. */
function isBeyond(bound: Bound, claim: Claim, difference: number | null): boolean {
  if (bound.reach !== 'open' || difference === null || (claim.value ?? 0) < 0) return false;
  return bound.side === 'over' ? difference < 0 : difference > 0;
}

/** Which figure is shown where the words name no period that has one. */
function unnamed(claim: Claim, because: Because, when: string): string {
  const { text } = claim.period;
  if (because === 'number')
    return `${text ? 'The period is not certain' : 'The article names no period'}; its number is the one for ${when}.`;
  return text
    ? `The latest figure on the article’s day is for ${when}.`
    : `The article names no period; the latest figure on its day is for ${when}.`;
}

function differs(
  series: Series,
  official: { period: string; value: number },
  difference: number,
  percent: number | null,
): string {
  const more = difference > 0 ? 'more' : 'less';
  if (percent === null) {
    const points = number(Math.abs(difference), 1);
    const unit = series.unit.base.startsWith('percent') ? ' percentage points' : '';
    return `The official figure for ${official.period} is ${figure(official.value, series.unit)}, ${points}${unit} ${more}.`;
  }
  const share = Math.abs(percent) < 0.05 ? 'less than 0.1%' : `${number(Math.abs(percent), 1)}%`;
  return `The official figure for ${official.period} is ${figure(Math.abs(difference), series.unit)} ${more}, ${share}.`;
}

/** What the comparisons say beside a change; the first is the one that the words ask for. */
export function changeNote(
  claim: Claim,
  series: Series,
  changes: readonly Change[],
  asked: boolean,
): string {
  const [first, ...others] = changes;
  if (!first) return '';
  const parts: string[] = [];
  if (!asked && claim.period.text) {
    parts.push(`“${claim.period.text}” names no period that an official figure is published for.`);
  } else if (!asked) parts.push('The article names no period.');
  parts.push(`${first.label}: ${moved(first, series)}.`);
  const same = others.filter((c) => Math.sign(c.difference) === Math.sign(first.difference));
  const against = others.filter((c) => Math.sign(c.difference) === -Math.sign(first.difference));
  const range = same
    .flatMap((c) => (c.percent === null ? [] : [c.percent]))
    .sort((a, b) => Math.abs(a) - Math.abs(b));
  if (range.length > 1) {
    const [low, high] = [range[0] as number, range.at(-1) as number];
    parts.push(`Other bases: ${signedPercent(low)} to ${signedPercent(high)}.`);
  }
  for (const change of against) {
    const verb = change.difference > 0 ? 'rose' : 'fell';
    const by =
      change.percent === null
        ? number(Math.abs(change.difference))
        : `${number(Math.abs(change.percent), 1)}%`;
    parts.push(`${overIt(change)} the figure ${verb} by ${by}.`);
  }
  return parts.join(' ');
}

/** "Over the full year", "Over the year ending June", "From January to June" at the beginning of a sentence. */
function overIt({ basis, label }: Change): string {
  if (basis === 'full-year' || basis === 'rolling-year')
    return `Over the ${label.replace(/^[FY]/, (letter) => letter.toLowerCase())}`;
  return label.includes(' to ') ? `From ${label}` : `In ${label}`;
}

function moved(change: Change, series: Series): string {
  const size = number(Math.abs(change.difference));
  const way = change.difference < 0 ? 'fewer' : 'more';
  if (series.unit.base.startsWith('percent')) {
    return `${number(change.from.value)}% to ${number(change.to.value)}%, ${size} percentage points ${change.difference < 0 ? 'lower' : 'higher'}`;
  }
  const word = series.kind === 'count' ? way : change.difference < 0 ? 'less' : 'more';
  const percent = change.percent === null ? '' : `, ${signedPercent(change.percent)}`;
  return `${size} ${word}${percent}`;
}

/** Why no official value stands beside the claim's. */
export function uncoveredNote(claim: Claim, article: Article, series: Series): string {
  const all = observationsOf(series);
  const first = all[0];
  const last = all.at(-1);
  const span =
    first && last
      ? `The series covers ${inWords(first.label, series)} to ${inWords(last.label, series)}.`
      : '';
  if (claim.kind === 'target') return `A target, not a measured figure. ${span}`.trim();
  if (claim.period.period && last) {
    const said = claim.period.text ? `; the article speaks of ${claim.period.text}` : '';
    return claim.period.period.from > last.period.to
      ? `Official figures end in ${inWords(last.label, series)}${said}.`
      : `No official figure for exactly this period${said}. ${span}`.trim();
  }
  if (!article.published && claim.period.text) {
    return `The page shows no date, so “${claim.period.text}” could be any year. ${span}`.trim();
  }
  if (claim.period.unresolved) return `${claim.period.unresolved} ${span}`.trim();
  return `The article names no period. ${span}`.trim();
}

/** A publisher's label in words: `3M 2026-05` as `March to May 2026`. */
function inWords(label: string, series: Series): string {
  const period = parsePeriod(label, series);
  return period ? formatFigurePeriod(period, series.aggregation) : label;
}
