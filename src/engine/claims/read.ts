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
import { Gazetteer } from './area.ts';
import { claimOf } from './claim-of.ts';
import { textOf } from './context.ts';
import { hedgeBefore, hedgeBehind, weightBefore } from './hedge.ts';
import { readKind } from './kind.ts';
import { leanOf } from './lean.ts';
import { leant } from './leant.ts';
import { MOVING_NOUNS } from './movement.ts';
import { whyNoStatistic } from './no-statistic.ts';
import { periodsOf } from './period-of.ts';
import type { Reading } from './reading.ts';
import { clauseOf, coverOf, type Setting, wordAt } from './setting.ts';
import { Thread } from './thread.ts';
import { endsOfChange } from './two-levels.ts';
import type { Clock, When } from './when.ts';
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

/** What is known while an article is being read. */
interface Reader {
  article: Article;
  clock: Clock;
  dollar: string;
  gazetteer: Gazetteer;
  thread: Thread;
  claims: Claim[];
  /** The period that each lead-in names, for the items of its list. */
  leadPeriods: Map<Passage, ClaimPeriod>;
  sentence: number;
  /** The period that the opening announces figures for ("figures for 2024 are out"); null when it does not. */
  announced: ClaimPeriod | null;
}

function readPassage(reader: Reader, passage: Passage): void {
  const { tokens } = passage;
  const { mentions, calendar } = findQuantities(tokens, reader.dollar);
  const covered = coverOf(tokens, mentions);
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
      const setting = settingOf(passage, mentions, covered, index, mention, number);
      previous = readMention(reader, setting, whens, previous) ?? previous;
    }
    for (const claim of reader.claims.slice(before)) settle(claim, reader.thread);
    if (previous !== null) continue;
    dateLast(reader, passage, sentence, whens);
    if (before < ANNOUNCED_BY) announce(reader, passage, sentence, whens);
  }
}

/** An announcement stands before this many numbers have been read, dates included. */
const ANNOUNCED_BY = 4;
const FIGURES = new Set(
  'figures statistics data results performance numbers report update'.split(' '),
);

/** Keeps the period of a sentence that announces figures and holds none itself. */
function announce(
  reader: Reader,
  passage: Passage,
  sentence: TokenSpan,
  whens: readonly When[],
): void {
  if (reader.announced || passage.aside) return;
  const when = whens.find(
    (one) => one.role === 'at' && one.earlier === null && one.period && one.period.kind !== 'day',
  );
  if (!when?.period) return;
  // "The NHS in December:" announces the figures below it as well as a sentence that says so.
  let announces = passage.role === 'lead-in';
  for (let at = sentence.from; at < sentence.to && !announces; at++)
    announces = FIGURES.has(tokenAt(passage.tokens, at).lower);
  if (!announces) return;
  reader.announced = { text: textOf(passage, when), period: when.period, unresolved: null };
}

/** Where a change names no times of its own, or shares them, those of two levels near it that it lies between. */
function settle(claim: Claim, thread: Thread): void {
  if (!claim.isStatistic || claim.kind !== 'change') return;
  const ends = endsOfChange(claim, thread.levels());
  if (ends) Object.assign(claim, ends);
}

/** "86,021. That is how many there were on 1 October": gives a figure without a time the one that is said of it. */
function dateLast(
  reader: Reader,
  passage: Passage,
  sentence: TokenSpan,
  whens: readonly When[],
): void {
  const last = reader.thread.lastIn(reader.sentence - 1);
  if (!last || last.period.text !== null || last.kind === 'change') return;
  if (!/^(that|this|those|these|it)$/.test(tokenAt(passage.tokens, sentence.from).lower)) return;
  const when = whens.find((one) => one.role === 'at' && one.earlier === null && one.period);
  if (!when) return;
  const { period, unresolved } = when;
  last.period = { text: textOf(passage, when), period, unresolved, carried: true };
}

/** Keeps the period that a line names, in case a list follows it. */
function rememberLead(reader: Reader, passage: Passage, whens: readonly When[]): void {
  const when = whens.find((one) => one.role !== 'base' && one.earlier === null);
  if (!when || reader.leadPeriods.has(passage)) return;
  const { period, unresolved } = when;
  reader.leadPeriods.set(passage, { text: textOf(passage, when), period, unresolved });
}

function settingOf(
  passage: Passage,
  mentions: readonly Mention[],
  covered: Uint8Array,
  index: number,
  mention: Mention,
  number: number,
): Setting {
  const { tokens, normalised } = passage;
  const sentence = passage.sentences[number] ?? { from: 0, to: tokens.length };
  const hedge = hedgeBefore(tokens, mention.from, sentence.from, normalised.text);
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
    left: weightBefore(tokens, hedge?.from ?? mention.from, sentence.from),
    hedge: hedge?.text ?? hedgeBehind(tokens, mention.to),
  };
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
  const own = { ...readKind(setting, timing.future, previous), earlier: previous };
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

/** The period that holds where the sentence names none: of the number leant on, or of the list's lead-in. */
function outerPeriod(
  reader: Reader,
  setting: Setting,
  antecedent: Claim | null,
  whens: readonly When[],
): ClaimPeriod | null {
  if (antecedent) return antecedent.period;
  const { passage } = setting;
  const lead = passage.leadIn ? reader.leadPeriods.get(passage.leadIn) : undefined;
  if (lead) return lead;
  const relative = whens.some((when) => when.earlier !== null);
  return reader.thread.periodBefore(passage, relative) ?? reader.announced;
}

/** "Last year: 26.5%", "A year earlier: 70,042", behind the figure of now. */
function isLabelled(setting: Setting, when: When | null): boolean {
  const past =
    when !== null && /^(last|previous|year|earlier|before)$/.test(wordAt(setting, when.from));
  return past && when.to === setting.left - 1 && wordAt(setting, when.to) === ':';
}

/** "In 1992 there were 478,000": whether a level is of an earlier time than the one that it is set beside. */
function isOlder(claim: Claim, other: Claim | null, { published }: Clock): boolean {
  const own = claim.period.period ?? claim.period.about;
  if (!own || !other || claim.period.carried) return false;
  const day = other.period.period?.to ?? published;
  return (
    day !== null &&
    own.to < day &&
    (other.period.period !== null || own.to.slice(0, 4) < day.slice(0, 4))
  );
}

/** Whether a figure is only there for another one to be compared with. */
function isSecondary(setting: Setting, reading: Reading): boolean {
  if (reading.movement?.role === 'from') return true;
  let last = setting.left - 1;
  // "following a gain of 20,000 in June"
  if (wordAt(setting, last) === 'of' && MOVING_NOUNS.has(wordAt(setting, last - 1))) last -= 2;
  const lead = /^(the|a|of)$/.test(wordAt(setting, last))
    ? wordAt(setting, last - 1)
    : wordAt(setting, last);
  return (
    /^(from|against|than|after|with|following)$/.test(lead) ||
    (lead === ':' && wordAt(setting, last - 2) === '(')
  );
}

/** Phrases of time with "the same period" replaced by the period that was used last. */
function resolveSame(whens: readonly When[], last: When | null): readonly When[] {
  if (!last || !whens.some((when) => when.same)) return whens;
  const { period, each, unresolved } = last;
  return whens.map((when) =>
    when.same ? { ...when, period, each, unresolved, same: false } : when,
  );
}
