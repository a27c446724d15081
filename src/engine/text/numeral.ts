/** A numeral written in digits. */
export interface Numeral {
  end: number;
  value: number;
  decimals: number;
  grouped: boolean;
}

const isDigit = (code: number): boolean => code >= 48 && code <= 57;

/** The code units that may part groups of three digits. A comma may also part Indian groups (1,00,000). */
const GROUP_MARKS = ",' .";

/** Ends of the run of digits from `at`. */
function digitsEnd(text: string, at: number): number {
  let end = at;
  while (isDigit(text.charCodeAt(end))) end++;
  return end;
}

/** More groups than this are no number that anybody counts to. */
const MOST_GROUPS = 6;

/** End of the groups that follow the first group of 1 to 3 digits, or `from` when there are none. */
function groupsEnd(text: string, from: number, mark: string): number {
  let end = from;
  let groups = 0;
  while (text[end] === mark && groups < MOST_GROUPS) {
    const next = digitsEnd(text, end + 1);
    const width = next - end - 1;
    const indian = mark === ',' && width === 2 && text[next] === ',';
    // Two numbers run together ("245,000248,000"): the group still has three digits of its own.
    const runTogether = mark === ',' && width > 3 && width <= 6 && text[next] === ',';
    if (runTogether) return end + 4;
    if (width !== 3 && !indian) break;
    end = next;
    groups++;
  }
  // One dot is a decimal point; one space parts "in 20 100" as often as it groups.
  if (mark === '.' && groups < 2) return from;
  return end;
}

/**
 * The numeral that starts at `at`, where a digit stands: plain, grouped by comma, apostrophe, space or
 * points, with or without decimals. A space groups only what can't be a telephone number.
 */
export function numeralAt(text: string, at: number): Numeral {
  const first = digitsEnd(text, at);
  let whole = first;
  let mark = '';
  if (first - at <= 3 && text[at] !== '0') {
    for (const candidate of GROUP_MARKS) {
      if (text[first] !== candidate) continue;
      whole = groupsEnd(text, first, candidate);
      if (candidate === ' ' && !fitsSpaces(text, at, whole)) whole = first;
      if (whole > first) mark = candidate;
    }
  }
  let end = whole;
  let decimals = 0;
  if (text[whole] === '.' && isDigit(text.charCodeAt(whole + 1)) && mark !== '.') {
    end = digitsEnd(text, whole + 1);
    decimals = end - whole - 1;
  }
  const digits = mark === '' ? text.slice(at, whole) : text.slice(at, whole).split(mark).join('');
  const value = Number(digits + text.slice(whole, end));
  return { end, value, decimals, grouped: mark !== '' };
}

/** Whether digits grouped by spaces stand alone, not inside a longer row of digits (a phone number). */
function fitsSpaces(text: string, start: number, end: number): boolean {
  if (text[end] === ' ' && isDigit(text.charCodeAt(end + 1))) return false;
  // "+44 20", "Q1 500"
  if (/[+(/A-Za-z]/.test(text[start - 1] ?? '')) return false;
  return !(text[start - 1] === ' ' && isDigit(text.charCodeAt(start - 2)));
}
