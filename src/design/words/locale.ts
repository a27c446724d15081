import { language } from '../../platform/i18n.ts';

/**
 * The interface language for `Intl`, always with Western digits: figures stand under figures of the
 * official table, whose digits these are, in Arabic too. Where the browser has no dates and numbers of the
 * language (Chromium has none in Welsh), the British ones.
 */
export function locale(): string {
  const wanted = language();
  if (last?.wanted !== wanted) {
    const [known] = Intl.DateTimeFormat.supportedLocalesOf(wanted);
    last = { wanted, locale: `${known ?? 'en-GB'}-u-nu-latn` };
  }
  return last.locale;
}

let last: { wanted: string; locale: string } | null = null;
