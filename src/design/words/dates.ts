import { dateFormat } from './formats.ts';
import { locale } from './locale.ts';

/** How much of a day is written: `24 August 2023`, `24 Aug 2023`, `24 August`. */
type DayStyle = 'long' | 'short' | 'of any year';

/** An ISO day as the reader's language writes it. */
export function day(iso: string, style: DayStyle = 'long'): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dayFormat(style).format(date);
}

function dayFormat(style: DayStyle): Intl.DateTimeFormat {
  // British order for plain English: the product speaks as the statistics it shows.
  const language = locale().replace(/^en(-US)?-u/, 'en-GB-u');
  const month = style === 'short' ? 'short' : 'long';
  const year = style === 'of any year' ? undefined : 'numeric';
  return dateFormat({ day: 'numeric', month, year, timeZone: 'UTC' }, language);
}
