/** How much of the surroundings tells two equal quotes apart. */
const CONTEXT = 32;

/** A place in a text by its words and their surroundings, which outlasts changes elsewhere in the text. */
export interface Quote {
  exact: string;
  prefix: string;
  suffix: string;
  /** Where it stood, to prefer the nearest among equals. */
  start: number;
}

export function quoteAt(text: string, start: number, end: number): Quote {
  return {
    exact: text.slice(start, end),
    prefix: text.slice(Math.max(0, start - CONTEXT), start),
    suffix: text.slice(end, end + CONTEXT),
    start,
  };
}

/**
 * Where a quote stands in a newer text: the occurrence whose surroundings agree most, of equals the nearest. Null
 * when its words are gone or none of its surroundings is left: another "10%" is another statistic.
 */
export function findQuote(text: string, quote: Quote): { start: number; end: number } | null {
  const { exact, prefix, suffix, start } = quote;
  if (exact === '') return null;
  let best: { at: number; agreement: number } | null = null;
  for (let at = text.indexOf(exact); at >= 0; at = text.indexOf(exact, at + 1)) {
    const agreement =
      commonEnd(prefix, text.slice(Math.max(0, at - prefix.length), at)) +
      commonStart(suffix, text.slice(at + exact.length, at + exact.length + suffix.length));
    const isNearer = best !== null && Math.abs(at - start) < Math.abs(best.at - start);
    if (!best || agreement > best.agreement || (agreement === best.agreement && isNearer)) {
      best = { at, agreement };
    }
  }
  const enough = Math.min(8, prefix.length + suffix.length);
  if (!best || best.agreement < enough) return null;
  return { start: best.at, end: best.at + exact.length };
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && one[length] === other[length]) length += 1;
  return length;
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (
    length < one.length &&
    length < other.length &&
    one.at(-1 - length) === other.at(-1 - length)
  ) {
    length += 1;
  }
  return length;
}
