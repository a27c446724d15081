import { locale } from './locale.ts';

const numbers = new Map<string, Intl.NumberFormat>();
const dates = new Map<string, Intl.DateTimeFormat>();

/** A number format of the interface language. Making one costs more than all the figures of a card: they are kept. */
export function numberFormat(options: Intl.NumberFormatOptions): Intl.NumberFormat {
  return kept(numbers, options, (language) => new Intl.NumberFormat(language, options));
}

/** A date format of a language, the interface's unless another is named. */
export function dateFormat(
  options: Intl.DateTimeFormatOptions,
  language = locale(),
): Intl.DateTimeFormat {
  return kept(dates, options, () => new Intl.DateTimeFormat(language, options), language);
}

function kept<F>(
  formats: Map<string, F>,
  options: object,
  make: (language: string) => F,
  language = locale(),
): F {
  const key = language + JSON.stringify(options);
  let format = formats.get(key);
  if (!format) {
    format = make(language);
    formats.set(key, format);
  }
  return format;
}
