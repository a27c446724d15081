import type en from '../../_locales/en/messages.json';
import { type ExtensionApi, extension } from './browser.ts';

type Messages = typeof en;
/** Every key of `_locales/en/messages.json`. */
export type MessageKey = keyof Messages;
/** Keys of which one is chosen by a number: `statistics` where `statistics_other` exists. */
export type PluralKey = MessageKey extends infer K
  ? K extends `${infer P}_other`
    ? P
    : never
  : never;

type Names<K extends MessageKey> = Messages[K] extends { placeholders: infer P } ? keyof P : never;
type Values<K extends MessageKey, Known = never> = Record<
  Exclude<Names<K>, Known>,
  string | number
>;
/** The placeholders' values, by name; none where the message has none. */
type Arguments<K extends MessageKey, Known = never> = [Exclude<Names<K>, Known>] extends [never]
  ? []
  : [values: Values<K, Known>];

/** A locale's file, in Chrome's form, as far as it is used here. */
export type Catalogue = Readonly<
  Record<string, { message: string; placeholders?: Readonly<Record<string, { content: string }>> }>
>;

let chosen: { catalogue: Catalogue; language: string } | null = null;

/** Words from this catalogue instead of the browser's choice: another interface language, tests, the gallery. */
export function setCatalogue(catalogue: Catalogue | null, language = 'en'): void {
  chosen = catalogue && { catalogue, language };
}

/** BCP 47 tag of the interface language, also for `Intl` and `lang`. */
export function language(): string {
  return chosen?.language ?? fromBrowser('@@language', (i18n) => i18n.getUILanguage()) ?? 'en';
}

/** Direction of the interface language. */
export function direction(): 'ltr' | 'rtl' {
  return /^(ar|fa|he|ur)\b/i.test(language()) ? 'rtl' : 'ltr';
}

/** A message of the interface, with its placeholders filled in by name. */
export function t<K extends MessageKey>(key: K, ...[values]: Arguments<K>): string {
  return filled(template(key) ?? key, values ?? {});
}

/** The form of a message that the language wants for this number; `{count}` is the number, formatted. */
export function plural<K extends PluralKey>(
  key: K,
  count: number,
  ...[values]: Arguments<`${K}_other` & MessageKey, 'count'>
): string {
  const form = new Intl.PluralRules(language()).select(count);
  const text = template(`${key}_${form}`) ?? template(`${key}_other`) ?? key;
  return filled(text, { ...values, count: new Intl.NumberFormat(language()).format(count) });
}

/**
 * The message with each `$NAME$` replaced by its placeholder's content, `{name}`. Placeholders are named rather than
 * numbered so that translators may turn their order and the compiler can check the values that code passes.
 */
function template(key: string): string | undefined {
  const entry = chosen && Object.hasOwn(chosen.catalogue, key) ? chosen.catalogue[key] : undefined;
  // Words that a translation lacks come from the browser's choice, and at last in English.
  if (!entry) return fromBrowser(key, (i18n) => i18n.getMessage(key));
  return entry.message.replace(/\$(\w+)\$|\$\$/g, (found, name?: string) =>
    name ? (entry.placeholders?.[name.toLowerCase()]?.content ?? found) : '$',
  );
}

const remembered = new Map<string, string>();

/**
 * Asks the browser once for each text: after an update of the extension its old content scripts get no more answers,
 * and then still have the words to say so.
 */
function fromBrowser(
  key: string,
  read: (i18n: ExtensionApi['i18n']) => string,
): string | undefined {
  const known = remembered.get(key);
  if (known) return known;
  try {
    const i18n = extension()?.i18n;
    const text = i18n && read(i18n);
    if (text) remembered.set(key, text);
    return text || undefined;
  } catch {
    return undefined;
  }
}

/** One pass, so that a value which looks like a placeholder stays as it is. */
function filled(text: string, values: Readonly<Record<string, string | number>>): string {
  return text.replace(/\{(\w+)\}/g, (found, name: string) =>
    Object.hasOwn(values, name) ? String(values[name]) : found,
  );
}
