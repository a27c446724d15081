/** One point in a calendar, as far as the words go. */
export interface CalendarPoint {
  year: number | null;
  /** 1 to 12. */
  month: number | null;
  day: number | null;
}

/** A date, month, quarter, year or stretch of them, as written; years that are not written are null. */
export interface CalendarMention {
  from: number;
  to: number;
  kind: 'day' | 'month' | 'year' | 'split-year' | 'quarter' | 'half' | 'decade' | 'range' | 'list';
  start: CalendarPoint;
  /** The later end of a range or list; else the same as `start`. */
  end: CalendarPoint;
  /** 1 to 4 of a quarter, 1 or 2 of a half. */
  part: number | null;
  /** The years of a list; empty otherwise. */
  years: readonly number[];
  /** Whether digits stand in it: months alone are not numbers. */
  digits: boolean;
}

export function made(
  from: number,
  to: number,
  kind: CalendarMention['kind'],
  start: CalendarPoint,
  end: CalendarPoint = start,
  part: number | null = null,
): CalendarMention {
  return { from, to, kind, start, end, part, years: [], digits: true };
}

export const point = (
  year: number | null,
  month: number | null = null,
  day: number | null = null,
): CalendarPoint => ({ year, month, day });

/** The ten years from one on. */
export function decade(from: number, to: number, first: number): CalendarMention {
  return made(from, to, 'decade', point(first), point(first + 9));
}
