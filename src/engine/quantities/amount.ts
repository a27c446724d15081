import { type Token, tokenAt } from '../text/token.ts';
import { cardinalAt } from './cardinal.ts';
import { currencyBefore, currencyBehind } from './currency.ts';
import { type Mention, mention } from './mention.ts';
import { slashFractionAt } from './part.ts';
import { matchAt } from './phrase.ts';
import { clean } from './precision.ts';
import { type UnitHere, unitAt } from './units.ts';
import { wordTable } from './word-table.ts';
import type { Cardinal } from './written-number.ts';

const SIGNS = wordTable('1:+ ± plus|-1:- – minus negative', Number);

/** Sign, number and unit (or currency) of one amount; what a range is made of, too. */
export interface Amount {
  from: number;
  to: number;
  /** 1, -1, or 0 when none is written. */
  sign: number;
  cardinal: Cardinal;
  unit: UnitHere | null;
}

/** The amount that starts at `at`, with its sign, currency and unit; null when none does. */
export function amountAt(tokens: readonly Token[], at: number): Amount | null {
  let unit = currencyBefore(tokens, at);
  let start = unit?.to ?? at;
  const sign = SIGNS.get(tokenAt(tokens, start).lower) ?? 0;
  if (sign) {
    if (!signHolds(tokens, start)) return null;
    start++;
    unit ??= currencyBefore(tokens, start);
    start = Math.max(start, unit?.to ?? 0);
  }
  if (!unit && slashFractionAt(tokens, start)) return null;
  const cardinal = cardinalAt(tokens, start);
  if (!cardinal) return null;
  const end = cardinal.to;
  const { text, kind, spaced } = tokenAt(tokens, end);
  if (!unit) {
    const hyphen = text === '-' && !spaced ? 1 : 0;
    unit = unitAt(tokens, end) ?? pointsAt(tokens, end, at) ?? currencyBehind(tokens, end + hyphen);
  } else if (kind === 'word' && (unit.name === null || unit.name === text)) {
    // "$5 Canadian dollars", "$5 US", "£5 GBP": the name behind says which.
    const behind = currencyBehind(tokens, end);
    if (behind?.name) unit = behind;
  }
  return { from: at, to: Math.max(end, unit?.to ?? 0), sign, cardinal, unit };
}

/** "six points higher", "by six points", "a 12-point gap": bare points count where something is compared. */
function pointsAt(tokens: readonly Token[], at: number, from: number): UnitHere | null {
  const { lower: before } = tokenAt(tokens, from - 1);
  const points = matchAt(tokens, at, before === 'by' ? POINTS : POINTS_COMPARED);
  return (
    points && {
      to: points.to - (points.found[1] ? 1 : 0),
      name: 'points',
      kind: 'points',
      factor: 1,
    }
  );
}

const POINTS = /^-?(?:points?|pts)\b/i;
const POINTS_COMPARED =
  /^-?(?:points?|pts) (higher|lower|above|below|ahead|behind|up|down|more|less|better|worse|fewer|on|gap|lead|rise|fall|increase|drop|jump|swing)\b/i;

/** A sign belongs to the number when it touches it and nothing touches it from the left. */
function signHolds(tokens: readonly Token[], at: number): boolean {
  const sign = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (sign.kind === 'word') return next.kind !== 'symbol';
  if (next.spaced) return false;
  return at === 0
    ? /[+-]/.test(sign.text)
    : sign.spaced || tokenAt(tokens, at - 1).kind === 'symbol';
}

/** Scale from the written number to the unit: pence to pounds, fortnights to weeks. */
export function factorOf({ unit }: Amount): number {
  return unit?.factor ?? 1;
}

/** The unit of an amount as a mention has it. */
export function unitOf(unit: UnitHere | null, dollar: string): Pick<Mention, 'unit' | 'unitKind'> {
  return { unit: unit && (unit.name ?? dollar), unitKind: unit?.kind ?? 'count' };
}

/** The mention that one amount is. */
export function amountMention(amount: Amount, dollar: string): Mention {
  const { from, to, cardinal, unit, sign } = amount;
  const factor = factorOf(amount);
  return mention({
    from,
    to,
    form: cardinal.words ? 'words' : 'digits',
    value: clean(cardinal.value * factor * (sign || 1)),
    ...unitOf(unit, dollar),
    precision: cardinal.precision * factor,
    signed: sign !== 0,
    words: cardinal.words,
  });
}
