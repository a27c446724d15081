import type { Period } from '../periods/period.ts';

/** How a phrase of time stands to the number: at that time, or the time that it is compared with. */
export type WhenRole = 'at' | 'base' | 'since' | 'until';

/** A phrase of time in a sentence. */
export interface When {
  from: number;
  to: number;
  role: WhenRole;
  /** Null when it can't be resolved; `unresolved` then says why. */
  period: Period | null;
  unresolved: string | null;
  /** Months before the period of the statement: "a year earlier" is 12; null for a time of its own. */
  earlier: number | null;
  /** "over the same period", "at the same dates": the period of the number before. */
  same: boolean;
  /** Says how long a change took ("in the month", "on the year"): never the time of a level. */
  over: boolean;
  /** A month or day without a year, which may be any year's as far as its own words go. */
  yearless: boolean;
  /** Where a time without fixed dates lies at most. */
  about: Period | null;
  /** The year that "the same months of 2024" is in; null for all other words. */
  inYear: number | null;
  /** For "since 2010": 2010 itself, where `period` runs on to the article's day. */
  origin: Period | null;
  /** The periods of a list (`2015, 2016 and 2017`), one for each of a list of figures; empty otherwise. */
  each: readonly Period[];
}

/** What resolving needs to know of the article. */
export interface Clock {
  /** ISO day of publication, or null. */
  published: string | null;
  /** Month (1 to 12) in which the financial year of the publisher's area begins. */
  financialStart: number;
  /** ISO code of the country that the publisher governs, or null. */
  country: string | null;
  /** The year named last, for "in January of that year". */
  year: number | null;
  /** Whether the sentence has named a financial year by one number ("fiscal 2023"): the next bare year is one too. */
  fiscal: boolean;
}

export const NO_DATE = 'The page shows no date, so these words could mean any year.';

/** A phrase of time of its own; without a period it is one that an undated page leaves open. */
export function made(from: number, to: number, period: Period | null, role: WhenRole = 'at'): When {
  return {
    from,
    to,
    role,
    period,
    unresolved: period ? null : NO_DATE,
    earlier: null,
    same: false,
    over: false,
    yearless: false,
    about: null,
    inYear: null,
    origin: null,
    each: [],
  };
}

/** A time so many months before that of the statement (after it when negative). */
export function earlier(from: number, to: number, count: number): When {
  return { ...made(from, to, null, 'base'), unresolved: null, earlier: count };
}

/** "in the month", "on the year": the stretch that a change is over, as a time before the statement's. */
export function over(from: number, to: number, count: number): When {
  return { ...earlier(from, to, count), over: true };
}
