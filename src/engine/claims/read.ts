import type { Article } from '../article.ts';
import type { Claim } from '../claim.ts';
import { financialYearStart } from '../periods/calendar.ts';
import { dollarOf } from '../quantities/currency.ts';
import { findQuantities } from '../quantities/find.ts';
import type { Mention } from '../quantities/mention.ts';
import { recogniseLanguage } from '../text/language.ts';
import { type Passage, passages } from '../text/passages.ts';
import { Gazetteer } from './area.ts';
import {
  ANNOUNCED_BY,
  announce,
  dateLast,
  outerPeriod,
  rememberLead,
  resolveSame,
  settle,
} from './carried-period.ts';
import { claimOf } from './claim-of.ts';
import { hedgeBefore, hedgeBehind, weightBefore } from './hedge.ts';
import { readKind } from './kind.ts';
import { leanOf } from './lean.ts';
import { leant } from './leant.ts';
import { whyNoStatistic } from './no-statistic.ts';
import { periodsOf } from './period-of.ts';
import type { Reader } from './reader.ts';
import type { Reading } from './reading.ts';
import { isLabelled, isOlder, isSecondary } from './secondary.ts';
import { clauseOf, coverOf, type Setting, type Words, wordsAround, wordsIn } from './setting.ts';
import { Thread } from './thread.ts';
import type { When } from './when.ts';
import { whensIn } from './whens.ts';

/**
 * Reads every quantity of an English article as a claim, in the order of the text; those that are no
 * statistics have `isStatistic: false` and a `reason`. Text in another language yields none. Pure; linear in
 * the length of the text; never throws.
 */
export function readClaims(article: Article): Claim[] {
  if (otherLanguage(article) !== null) return [];
  const area = article.publisher?.area ?? null;
  const blocks = passages(article);
  const reader: Reader = {
    article,
    clock: {
      published: article.published,
      financialStart: financialYearStart(area ?? 'GB'),
      country: area,
      year: null,
      fiscal: false,
    },
    dollar: dollarOf(area),
    gazetteer: new Gazetteer(article, blocks),
    thread: new Thread(),
    claims: [],
    leadPeriods: new Map(),
    sentence: 0,
    announced: null,
  };
  for (const passage of blocks) readPassage(reader, passage);
  return reader.claims;
}

/** The language (BCP 47) of an article that is left alone because it is not English; null for one that is read. */
export function otherLanguage({ language, text }: Article): string | null {
  const known = language ?? recogniseLanguage(text);
  return known === null || known.toLowerCase().startsWith('en') ? null : known;
}

function readPassage(reader: Reader, passage: Passage): void {
  const { tokens } = passage;
  const { mentions, calendar } = findQuantities(tokens, reader.dollar);
  const covered = coverOf(tokens, mentions);
  const words = wordsIn(tokens);
  let index = 0;
  let date = 0;
  let year: number | null = null;
  for (const [number, sentence] of passage.sentences.entries()) {
    const first = date;
    while (date < calendar.length && (calendar[date]?.from ?? 0) < sentence.to) date++;
    const dates = calendar.slice(first, date);
    const whens = whensIn(tokens, sentence, dates, { ...reader.clock, year });
    year = dates.findLast(({ end }) => end.year !== null)?.end.year ?? year;
    rememberLead(reader, passage, whens);
    reader.sentence++;
    let previous: Reading | null = null;
    const before = reader.claims.length;
    for (; index < mentions.length; index++) {
      const mention = mentions[index];
      if (!mention || mention.from >= sentence.to) break;
      const setting = settingOf(passage, mentions, covered, words, index, mention, number);
      previous = readMention(reader, setting, whens, previous) ?? previous;
    }
    for (const claim of reader.claims.slice(before)) settle(claim, reader.thread);
    if (previous !== null) continue;
    dateLast(reader, passage, sentence, whens);
    if (before < ANNOUNCED_BY) announce(reader, passage, sentence, whens);
  }
}

function settingOf(
  passage: Passage,
  mentions: readonly Mention[],
  covered: Uint8Array,
  words: Words,
  index: number,
  mention: Mention,
  number: number,
): Setting {
  const { tokens, normalised } = passage;
  const sentence = passage.sentences[number] ?? { from: 0, to: tokens.length };
  const hedge = hedgeBefore(tokens, mention.from, sentence.from, normalised.text);
  const left = weightBefore(tokens, hedge?.from ?? mention.from, sentence.from);
  const { before, lead, after } = wordsAround(words, sentence, mention, left);
  return {
    passage,
    tokens,
    mention,
    mentions,
    index,
    covered,
    number,
    sentence,
    clause: clauseOf(tokens, sentence, mention.from, Math.min(mention.to, sentence.to)),
    left,
    hedge: hedge?.text ?? hedgeBehind(tokens, mention.to),
    before,
    lead,
    after,
  };
}

/** What sort of claim a number makes; one that is known to be a date or a name makes none. */
function readingOf(setting: Setting, future: boolean, previous: Reading | null): Reading {
  const { mention } = setting;
  if (mention.reason === null || mention.reason === 'vague')
    return readKind(setting, future, previous);
  return { kind: 'level', direction: null, movement: null, mention };
}

/** Reads one number and adds it to the claims; its reading, when it is a statistic. */
function readMention(
  reader: Reader,
  setting: Setting,
  whens: readonly When[],
  previous: Reading | null,
): Reading | null {
  const { clock, thread } = reader;
  const times = resolveSame(whens, thread.when);
  const lean = leanOf(setting, previous);
  const antecedent = thread.antecedent(lean, reader.sentence, setting.mention.unitKind);
  const outer = outerPeriod(reader, setting, antecedent, times);
  const timing = periodsOf(setting, times, null, outer, clock);
  const own = { ...readingOf(setting, timing.future, previous), earlier: previous };
  const reading = leant(own, setting, antecedent, lean, thread.lastOf(setting.passage));
  const reason = whyNoStatistic(setting, reading);
  // "Four times as many as in 1990" has a base like a change.
  const change = (reading.kind === 'change' || reading.kind === 'ratio') && reason === null;
  const periods = change ? periodsOf(setting, times, reading, outer, clock) : timing;
  if (reason === null && periods.chosen && !periods.chosen.same) thread.when = periods.chosen;
  const leaning = reason === null ? antecedent : null;
  const claim = claimOf(setting, {
    article: reader.article,
    reading,
    reason,
    periods,
    leaning,
    sibling: thread.lastIn(reader.sentence),
    whens,
    area: reader.gazetteer.areaOf(setting),
  });
  reader.claims.push(claim);
  if (reason !== null) return null;
  thread.add({
    claim,
    reading,
    sentence: reader.sentence,
    passage: setting.passage,
    secondary:
      isSecondary(setting, reading) ||
      periods.chosen?.role === 'base' ||
      (lean === 'sentence' && isOlder(claim, antecedent, clock)) ||
      isOlder(claim, thread.lastIn(reader.sentence), clock) ||
      isLabelled(setting, periods.chosen),
  });
  return reading;
}
