import type { Claim, ClaimPeriod } from '../claim.ts';
import type { Passage } from '../text/passages.ts';
import type { TokenSpan } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { textOf } from './context.ts';
import type { Reader } from './reader.ts';
import type { Setting } from './setting.ts';
import type { Thread } from './thread.ts';
import { endsOfChange } from './two-levels.ts';
import type { When } from './when.ts';

/** An announcement stands before this many numbers have been read, dates included. */
export const ANNOUNCED_BY = 4;
const FIGURES = new Set(
  'figures statistics data results performance numbers report update'.split(' '),
);

/** Keeps the period of a sentence that announces figures and holds none itself. */
export function announce(
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
export function settle(claim: Claim, thread: Thread): void {
  if (!claim.isStatistic || claim.kind !== 'change') return;
  const ends = endsOfChange(claim, thread.levels());
  if (ends) Object.assign(claim, ends);
}

/** "86,021. That is how many there were on 1 October": gives a figure without a time the one that is said of it. */
export function dateLast(
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
export function rememberLead(reader: Reader, passage: Passage, whens: readonly When[]): void {
  const when = whens.find((one) => one.role !== 'base' && one.earlier === null);
  if (!when || reader.leadPeriods.has(passage)) return;
  const { period, unresolved } = when;
  reader.leadPeriods.set(passage, { text: textOf(passage, when), period, unresolved });
}

/** The period that holds where the sentence names none: of the number leant on, or of the list's lead-in. */
export function outerPeriod(
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

/** Phrases of time with "the same period" replaced by the period that was used last. */
export function resolveSame(whens: readonly When[], last: When | null): readonly When[] {
  if (!last || !whens.some((when) => when.same)) return whens;
  const { period, each, unresolved } = last;
  return whens.map((when) =>
    when.same ? { ...when, period, each, unresolved, same: false } : when,
  );
}
