import type { QuantityForm } from '../quantity.ts';

/** What a mention's unit measures, which decides how it is read in context. */
export type UnitKind =
  | 'percent'
  | 'points'
  | 'money'
  | 'duration'
  | 'distance'
  | 'physical'
  | 'times'
  | 'rank'
  | 'count';

/** A number in a block's tokens, before it is read in context. */
export interface Mention {
  /** First token and the one after the last. */
  from: number;
  to: number;
  form: QuantityForm;
  value: number | null;
  low: number | null;
  high: number | null;
  unit: string | null;
  unitKind: UnitKind;
  /** See `Quantity.precision`. */
  precision: number;
  /** Whether it carries a plus or minus sign of its own. */
  signed: boolean;
  /** Which way the words of the mention itself move: `halved` down, `doubled` up. */
  direction: 'up' | 'down' | null;
  /** Whether it is written in words alone. */
  words: boolean;
  /** Set when the form alone shows that it is no statistic: `date`, `phone`, ... */
  reason: string | null;
}

type MentionFields = Pick<Mention, 'from' | 'to' | 'form'> & Partial<Mention>;

/** A mention with everything that its grammar has nothing to say about left empty. */
export function mention(fields: MentionFields): Mention {
  return {
    value: null,
    low: null,
    high: null,
    unit: null,
    unitKind: 'count',
    precision: 1,
    signed: false,
    direction: null,
    words: false,
    reason: null,
    ...fields,
  };
}

/** A part of a whole as percent; `fields` are its place and form. */
export function share(fields: MentionFields): Mention {
  return mention({ unit: 'percent', unitKind: 'percent', ...fields });
}

/** A mention that is no statistic whatever stands around it. */
export function noStatistic(
  from: number,
  to: number,
  reason: string,
  value: number | null = null,
): Mention {
  return mention({ from, to, form: 'digits', value, reason });
}
