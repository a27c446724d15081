import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { tokenAt } from '../text/token.ts';
import type { ClaimArea } from './area.ts';
import { aroundOf, textOf } from './context.ts';
import { countedNoun, measureOf } from './measure.ts';
import { perOf } from './per.ts';
import type { ClaimPeriods } from './period-of.ts';
import type { Reading } from './reading.ts';
import { type Scope, scopeOf } from './scope.ts';
import type { Setting } from './setting.ts';
import type { When } from './when.ts';

/** What has been read of a number besides its own words. */
export interface Findings {
  article: Article;
  reading: Reading;
  reason: string | null;
  periods: ClaimPeriods;
  /** The earlier claim that it leans on. */
  leaning: Claim | null;
  /** The statistic before it in the same sentence. */
  sibling: Claim | null;
  whens: readonly When[];
  area: ClaimArea | null;
}

/** Longest measure, in words, with those of the claim leant on. */
const LONGEST = 12;

/** Puts together a claim; offsets are those of the article's own text. */
export function claimOf(setting: Setting, findings: Findings): Claim {
  const { mention, passage } = setting;
  const { article, reading, reason, periods, leaning } = findings;
  const { start, end } = offsets(setting, article.text);
  const change = reading.kind === 'change' && reason === null;
  const scope = scopeOf(setting);
  const magnitude = change && mention.signed && mention.value !== null;
  return {
    surface: article.text.slice(start, end),
    start,
    end,
    form: mention.form,
    // A change says its direction apart: "-5%" is 5 percent down.
    value: magnitude ? Math.abs(mention.value ?? 0) : mention.value,
    low: mention.low,
    high: mention.high,
    unit: unitOf(setting, leaning ?? findings.sibling),
    per: reason === null ? perOf(setting) : null,
    modifier: setting.hedge,
    precision: mention.precision,
    isStatistic: reason === null,
    reason,
    kind: reading.kind,
    direction: reading.direction,
    period: periods.period,
    basePeriod: change || reading.kind === 'ratio' ? periods.base : null,
    area: findings.area,
    measure: measure(setting, scope, findings.whens, leaning),
    context: {
      clause: [scope.subject, scope.own]
        .map((span) => (span ? textOf(passage, span) : ''))
        .filter(Boolean)
        .join(' '),
      sentence: textOf(passage, setting.sentence),
      around: aroundOf(passage, setting.number),
    },
    refersTo: leaning?.start ?? null,
  };
}

const UNCOUNTED =
  /^(percent|percentage points|basis points|points|times|rank|[A-Z]{3}|years|months|weeks|days)$/;

/** The unit written, the counted noun, or that of the number before or leant on ("216,000 people, down from 252,000"). */
function unitOf(setting: Setting, other: Claim | null): string | null {
  const { mention } = setting;
  if (mention.unit !== null || mention.unitKind !== 'count') return mention.unit;
  const counted = other !== null && !UNCOUNTED.test(other.unit ?? '');
  return countedNoun(setting) ?? (counted ? other.unit : null);
}

/** First and last code unit of a mention in the article's text. */
function offsets(
  { passage, tokens, mention }: Setting,
  text: string,
): { start: number; end: number } {
  const { normalised } = passage;
  const start = passage.start + normalised.originalOffset(tokenAt(tokens, mention.from).start);
  const last = passage.start + normalised.originalOffset(tokenAt(tokens, mention.to - 1).end - 1);
  // What follows the last character (a zero-width space, say) is no part of it.
  return { start, end: last + ((text.codePointAt(last) ?? 0) > 0xffff ? 2 : 1) };
}

/** The measure's words; few of its own are filled up with those of the claim leant on. */
function measure(
  setting: Setting,
  scope: Scope,
  whens: readonly When[],
  leaning: Claim | null,
): string {
  const own = measureOf(setting, scope, whens);
  const known = new Set(own);
  const more = leaning && own.length < 6 ? leaning.measure.split(' ') : [];
  return [...own, ...more.filter((word) => word !== '' && !known.has(word))]
    .slice(0, LONGEST)
    .join(' ');
}
