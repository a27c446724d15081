import type { Article } from '../article.ts';
import type { Claim, ClaimPeriod } from '../claim.ts';
import { financialYearStart } from '../periods/calendar.ts';
import { dollarOf } from '../quantities/currency.ts';
import { findQuantities } from '../quantities/find.ts';
import type { Mention } from '../quantities/mention.ts';
import { recogniseLanguage } from '../text/language.ts';
import { type Passage, passages } from '../text/passages.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { areaOf } from './area.ts';
import { aroundOf, textOf } from './context.ts';
import { hedgeBefore, hedgeBehind, weightBefore } from './hedge.ts';
import { type Reading, readKind } from './kind.ts';
import { leanOf } from './lean.ts';
import { countedNoun, measureOf } from './measure.ts';
import { whyNoStatistic } from './no-statistic.ts';
import { periodsOf, whensIn } from './period-of.ts';
import { clauseOf, coverOf, type Setting, wordAt } from './setting.ts';
import type { Clock, When } from './when.ts';

/**
 * Reads every quantity of an English article as a claim, in the order of the text; those that are no
 * statistics have `isStatistic: false` and a `reason`. Text in another language yields none. Pure; linear in
 * the length of the text; never throws.
 */
export function readClaims(article: Article): Claim[] {
  const language = article.language ?? recogniseLanguage(article.text);
  if (language !== null && !language.toLowerCase().startsWith('en')) return [];
  const area = article.publisher?.area ?? null;
  const reader: Reader = {
    article,
    clock: { published: article.published, financialStart: financialYearStart(area ?? 'GB') },
    dollar: dollarOf(area),
    claims: [],
    leadPeriods: new Map(),
  };
  for (const passage of passages(article)) readPassage(reader, passage);
  return reader.claims;
}

interface Reader {
  article: Article;
  clock: Clock;
  dollar: string;
  claims: Claim[];
  /** The period that each lead-in names, for the items of its list. */
  leadPeriods: Map<Passage, ClaimPeriod | null>;
}

function readPassage(reader: Reader, passage: Passage): void {
  const { tokens } = passage;
  const { mentions, calendar } = findQuantities(tokens, reader.dollar);
  const covered = coverOf(tokens, mentions);
  let index = 0;
  for (const sentence of passage.sentences) {
    const whens = whensIn(tokens, sentence, calendar, reader.clock);
    let previous: Reading | null = null;
    const first = whens[0];
    if (passage.sentences.length === 1 || !reader.leadPeriods.has(passage)) {
      reader.leadPeriods.set(
        passage,
        first && first.role !== 'base' && first.period
          ? { text: textOf(passage, first), period: first.period, unresolved: null }
          : null,
      );
    }
    for (; index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.from >= sentence.to) break;
      const setting = settingOf(passage, mentions, covered, index, mention, sentence);
      previous = readMention(reader, setting, whens, previous) ?? previous;
    }
  }
}

function settingOf(
  passage: Passage,
  mentions: readonly Mention[],
  covered: Uint8Array,
  index: number,
  mention: Mention,
  sentence: TokenSpan,
): Setting {
  const { tokens, normalised } = passage;
  const hedge = hedgeBefore(tokens, mention.from, sentence.from, normalised.text);
  return {
    passage,
    tokens,
    mention,
    mentions,
    index,
    covered,
    sentence,
    clause: clauseOf(tokens, sentence, mention.from, Math.min(mention.to, sentence.to)),
    left: weightBefore(tokens, hedge?.from ?? mention.from, sentence.from),
    hedge: hedge?.text ?? hedgeBehind(tokens, mention.to),
  };
}

function readMention(
  reader: Reader,
  setting: Setting,
  whens: readonly When[],
  previous: Reading | null,
): Reading | null {
  const { article, claims, clock } = reader;
  const { passage, mention } = setting;
  const lean = leanOf(setting);
  const leaning = lean === null ? null : claims.findLast((claim) => claim.isStatistic);
  const outer =
    (lean !== null ? leaning?.period : null) ??
    (passage.leadIn ? reader.leadPeriods.get(passage.leadIn) : null) ??
    null;
  const timing = periodsOf(setting, whens, false, outer, clock);
  const reading = leant(readKind(setting, timing.future, previous), setting, leaning);
  const reason = whyNoStatistic(setting, reading);
  const change = reading.kind === 'change' && reason === null;
  const periods = change ? periodsOf(setting, whens, true, outer, clock) : timing;
  const start =
    passage.start + passage.normalised.originalOffset(tokenAt(setting.tokens, mention.from).start);
  const last = tokenAt(setting.tokens, mention.to - 1).end;
  const end =
    passage.start +
    passage.normalised.originalOffset(last - 1) +
    lastWidth(article.text, passage.start + passage.normalised.originalOffset(last - 1));
  const signed = mention.signed && mention.value !== null && change;
  const own = measureOf(setting, whens);
  const refersTo = leaning && reason === null ? leaning.start : null;
  const words =
    refersTo !== null && own.length < 6
      ? [...own, ...(leaning?.measure.split(' ') ?? []).filter((word) => !own.includes(word))]
      : own;
  claims.push({
    surface: article.text.slice(start, end),
    start,
    end,
    form: mention.form,
    value: signed ? Math.abs(mention.value ?? 0) : mention.value,
    low: mention.low,
    high: mention.high,
    unit: mention.unit ?? (mention.unitKind === 'count' ? countedNoun(setting) : null),
    per: mention.per,
    modifier: setting.hedge,
    precision: mention.precision,
    isStatistic: reason === null,
    reason,
    kind: reading.kind,
    direction: reading.direction,
    period: periods.period,
    basePeriod: periods.base,
    area: areaOf(setting, article),
    measure: words.slice(0, 12).join(' '),
    context: {
      clause: textOf(passage, setting.clause),
      sentence: textOf(passage, setting.sentence),
      around: aroundOf(passage, setting.sentence),
    },
    refersTo,
  });
  return reason === null ? reading : null;
}

/** "In 2022 it was 9.1%": a percentage that leans on a rate is one. */
function leant(reading: Reading, setting: Setting, leaning: Claim | null | undefined): Reading {
  const share = reading.kind === 'share' && setting.mention.unitKind === 'percent';
  return share &&
    leaning?.kind === 'rate' &&
    leaning.unit === 'percent' &&
    wordAt(setting, setting.mention.to) !== 'of'
    ? { ...reading, kind: 'rate' }
    : reading;
}

/** Code units of the character at an offset. */
function lastWidth(text: string, at: number): number {
  return (text.codePointAt(at) ?? 0) > 0xffff ? 2 : 1;
}
