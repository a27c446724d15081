import { language } from '../../platform/i18n.ts';

/**
 * The interface language for `Intl`, always with Western digits: figures stand under figures of the
 * official table, whose digits these are, in Arabic too.
 */
export function locale(): string {
  return `${language()}-u-nu-latn`;
}
