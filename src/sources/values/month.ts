const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** 1 to 12 for an English month's name or its first letters (`sept`, `jan`); null for any other word. */
export function monthNumber(name = ''): number | null {
  const word = name.toLowerCase().replace(/\.$/, '');
  if (word.length < 3) return null;
  const at = MONTHS.findIndex((month) => month.startsWith(word));
  return at < 0 ? null : at + 1;
}
