import type { Comparison, Relation } from '../annotation.ts';
import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import type { Period } from '../periods/period.ts';
import type { Series } from '../series.ts';
import { tidy } from './change.ts';
import { earlierFigure, valuesOverTime } from './history.ts';
import { levelNote } from './notes.ts';
import { type Figure, figureOf, officialOf } from './official-figure.ts';
import { saidFor, timesIn } from './per.ts';
import { relatedTo, type Surroundings } from './related.ts';
import { QUALITY, relate, type Said } from './relation.ts';
import { uncovered } from './uncovered.ts';

/** One reading with its figure for the claim's time. */
interface Answer {
  series: Series;
  found: Figure;
  said: Said;
  relation: Exclude<Relation, 'period-not-covered'>;
}

/** A level, rate or share beside the official figure for its period: of all readings the one that answers best. */
export function compareLevel(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  around: Surroundings,
): Comparison {
  const best =
    claim.kind === 'target' || claim.kind === 'rank' || isMultiple(claim, readings)
      ? null
      : (answerOf(claim, article, readings) ?? null);
  return best
    ? levelComparison(claim, article, readings, best, around)
    : uncovered(claim, article, readings[0] as Series);
}

/** "Four times as many": no value of a series but one of multiples. */
function isMultiple(claim: Claim, [series]: readonly Series[]): boolean {
  const multiples = /\b(?:times|ratio)\b/.test(series?.unit.label ?? '');
  return claim.kind === 'ratio' && claim.unit === 'times' && !multiples;
}

const UNNAMED: Claim['period'] = { text: null, period: null, unresolved: null };

/**
 * The reading that answers best. A time that stands elsewhere need not be this claim's: where its figure is another
 * number and the latest figure on the article's day is the article's, that one is meant.
 */
function answerOf(claim: Claim, article: Article, readings: readonly Series[]): Answer | null {
  const best = bestOf(claim, article, readings);
  const ahead = best && best.relation !== 'differs' ? null : yearAhead(claim, article, readings);
  if (ahead) return { ...ahead, found: { ...ahead.found, because: 'number' } };
  if (!best || !claim.period.carried || best.relation !== 'differs') return best;
  const now = bestOf({ ...claim, period: UNNAMED }, article, readings);
  return now && now.relation !== 'differs' ? now : best;
}

/**
 * Where only tables of years hold a measure and none of the years that were over is the article's, the year that was
 * running, if it is: results and counts are published in it. Not for measures with monthly figures, whose year was open.
 */
function yearAhead(claim: Claim, article: Article, readings: readonly Series[]): Answer | null {
  const { published } = article;
  const { text, period, carried } = claim.period;
  const open = text === null || carried || (period?.kind === 'day' && period.to === published);
  if (!published || !open || published.slice(5, 7) < '07') return null;
  if (!readings.every(({ frequency }) => YEARLY.has(frequency))) return null;
  const year = {
    kind: 'year',
    from: `${published.slice(0, 4)}-01-01`,
    to: `${published.slice(0, 4)}-12-31`,
  } as const;
  const running = { text: null, period: year, unresolved: null };
  const answer = bestOf({ ...claim, period: running }, { ...article, published: null }, readings);
  return answer?.relation === 'agrees' ? answer : null;
}

const YEARLY: ReadonlySet<Series['frequency']> = new Set(['annual', 'academic-year']);

function bestOf(claim: Claim, article: Article, readings: readonly Series[]): Answer | null {
  let best: Answer | null = null;
  for (const series of readings) {
    const found = figureOf(claim, article, series);
    const said = found && saidFor(claim, series, found.period);
    if (!found || !said) continue;
    const answer = { series, found, said, relation: relate(said, found.value) };
    if (!best || better(answer, best)) best = answer;
  }
  return best;
}

/**
 * The period named comes before any other, published as such before derived; among equals the reading that the article
 * rounds; then, where several readings say "now", the newest and finest.
 */
function better(a: Answer, b: Answer): boolean {
  const rank = ({ found, relation }: Answer) =>
    (found.because === 'named' ? 20 : 0) + (found.derived ? 0 : 10) + QUALITY[relation];
  return rank(a) > rank(b) || (rank(a) === rank(b) && newer(a.found.period, b.found.period));
}

/** Whether a period ends later, or as late and is shorter. */
function newer(a: Period, b: Period): boolean {
  return a.to > b.to || (a.to === b.to && a.from > b.from);
}

function levelComparison(
  claim: Claim,
  article: Article,
  readings: readonly Series[],
  { series, found, said, relation }: Answer,
  around: Surroundings,
): Comparison {
  const { value } = said;
  const difference = value === null ? null : tidy(found.value - value);
  const relative = series.kind === 'count' || series.kind === 'money';
  const percent =
    difference !== null && value && relative ? tidy((difference / Math.abs(value)) * 100) : null;
  const history = valuesOverTime(readings, series, found.period);
  const asAt = earlierFigure(history, article.published, found.value);
  const official = officialOf(found, series);
  const earlierRounds = asAt !== null && relate(said, asAt.value) !== 'differs';
  return {
    relation,
    series: series.id,
    official,
    asAt,
    difference,
    percent,
    changes: [],
    related: relatedTo(
      series,
      found.period,
      found.value,
      around.whole(series),
      around.wider(series),
    ),
    note: levelNote(claim, series, {
      relation,
      official,
      asAt,
      since: history.findLast((one) => one.value === found.value)?.first ?? null,
      difference,
      percent,
      earlierRounds,
      because: found.because,
      each: timesIn(claim, series, found.period),
    }),
  };
}
