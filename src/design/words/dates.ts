import { dateFormat } from './formats.ts';
import { locale } from './locale.ts';

/** An ISO day as the reader's language writes it: `24 August 2023`, or `24 Aug 2023` when short. */
export function day(iso: string, style: 'long' | 'short' = 'long'): string {
  const date = new Date(`${iso.slice(0, 10)}T00:00:00Z`);
  if (Number.isNaN(date.getTime())) return iso;
  return dayFormat(style).format(date);
}

function dayFormat(month: 'long' | 'short'): Intl.DateTimeFormat {
  // British order for plain English: the product speaks as the statistics it shows.
  const language = locale().replace(/^en(-US)?-u/, 'en-GB-u');
  return dateFormat({ day: 'numeric', month, year: 'numeric', timeZone: 'UTC' }, language);
}
