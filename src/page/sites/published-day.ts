/**
 * The ISO day that a page's date means: `2023-11-21T09:30:00Z`, `urn:li:activity:…`, or words in the page's
 * language (`21 November 2023`, `2023年11月21日`, `Nov 21, 2023`). Null when it is no full date: ages
 * ("2d") and day-month orders that the language leaves open are not guessed.
 */
export function publishedDay(text: string | null, language: string | null): string | null {
  if (!text) return null;
  const iso = /(?:^|[^\d])(\d{4})-(\d{2})-(\d{2})(?:$|[^\d])/.exec(text);
  if (iso) return checked(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  return dayOfActivity(text) ?? dayInWords(text, language);
}

/**
 * LinkedIn's ids of posts carry the moment of their making: the bits above the lowest 22 are milliseconds
 * since 1970. Seen to agree with the dates shown on posts; ids outside 2003 to now are not of this form.
 */
function dayOfActivity(text: string): string | null {
  const id = /^urn:li:(?:activity|ugcPost|share):(\d{16,19})\b/.exec(text)?.[1];
  if (!id) return null;
  const moment = new Date(Number(BigInt(id) >> 22n));
  return checked(moment.getUTCFullYear(), moment.getUTCMonth() + 1, moment.getUTCDate());
}

function dayInWords(text: string, language: string | null): string | null {
  const words = toAsciiDigits(text.normalize('NFKC')).toLowerCase();
  const numbers = [...words.matchAll(/\d+/g)].map(([digits]) => digits);
  const years = numbers.filter((digits) => digits.length === 4);
  const rest = numbers.filter((digits) => digits.length <= 2).map(Number);
  if (years.length !== 1 || numbers.length > 3) return null;
  const year = Number(years[0]);
  const [first = 0, second = 0] = rest;
  if (rest.length === 1) {
    const month = monthNamed(words, language);
    return month ? checked(year, month, first) : null;
  }
  if (rest.length !== 2) return null;
  // Year first is year, month, day in every language that writes it so.
  if (numbers[0] === years[0]) return checked(year, first, second);
  if (first > 12) return checked(year, second, first);
  if (second > 12) return checked(year, first, second);
  return first === second ? checked(year, first, second) : null;
}

function toAsciiDigits(text: string): string {
  return text.replace(/\p{Nd}/gu, (digit) => {
    // Decimal digits stand in runs of ten, from zero, in every script.
    let zero = digit.codePointAt(0) ?? 0;
    for (let step = 0; step < 9 && /\p{Nd}/u.test(String.fromCodePoint(zero - 1)); step += 1)
      zero -= 1;
    const value = (digit.codePointAt(0) ?? 0) - zero;
    return value <= 9 ? String(value) : digit;
  });
}

/** The month named in the text, in the page's language or English; 0 when none or more than one is. */
function monthNamed(text: string, language: string | null): number {
  for (const locale of [language, 'en']) {
    const found = monthNames(locale).flatMap((names, month) =>
      names.some((name) => containsWord(text, name)) ? [month + 1] : [],
    );
    if (found.length === 1) return found[0] ?? 0;
  }
  return 0;
}

function monthNames(locale: string | null): string[][] {
  const tag = locale && Intl.DateTimeFormat.supportedLocalesOf(safeTag(locale))[0];
  if (!tag) return [];
  return Array.from({ length: 12 }, (_, month) => {
    const day = new Date(Date.UTC(2023, month, 15));
    return (['long', 'short'] as const).flatMap((style) =>
      [{ month: style }, { month: style, day: 'numeric' as const }].map((options) => {
        const format = new Intl.DateTimeFormat(tag, { ...options, timeZone: 'UTC' });
        const part = format.formatToParts(day).find(({ type }) => type === 'month');
        return (part?.value ?? '').toLowerCase().replace(/\.$/, '');
      }),
    );
  });
}

function safeTag(locale: string): string {
  try {
    return Intl.getCanonicalLocales(locale.replaceAll('_', '-'))[0] ?? 'en';
  } catch {
    return 'en';
  }
}

function containsWord(text: string, word: string): boolean {
  if (word === '' || /^\d+$/.test(word)) return false;
  const at = text.indexOf(word);
  const isLetter = (char: string | undefined) => char !== undefined && /\p{L}/u.test(char);
  return at >= 0 && !isLetter(text[at - 1]) && !isLetter(text[at + word.length]);
}

function checked(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isReal = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  if (!isReal || year < 1990 || date.getTime() > Date.now() + 86_400_000 * 2) return null;
  return date.toISOString().slice(0, 10);
}
