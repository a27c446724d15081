import { browserApi } from './browser.ts';
import { type Catalogue, setCatalogue } from './i18n.ts';

/** Interface languages that have a folder in `_locales`, as BCP 47 tags with their own names. */
export const LANGUAGES = {
  en: 'English',
  cy: 'Cymraeg',
  de: 'Deutsch',
  es: 'Español',
  fr: 'Français',
  ar: 'العربية',
  'zh-CN': '简体中文',
} as const;

/** The words of one interface language from the extension's own files; null when there are none. */
export async function loadCatalogue(language: string): Promise<Catalogue | null> {
  if (!Object.hasOwn(LANGUAGES, language)) return null;
  const path = `_locales/${language.replace('-', '_')}/messages.json`;
  try {
    const response = await fetch(browserApi().runtime.getURL(path));
    return (await response.json()) as Catalogue;
  } catch {
    return null;
  }
}

/** Puts an extension page into the reader's interface language; null is the browser's. */
export async function setLanguage(language: string | null): Promise<void> {
  const catalogue = language === null ? null : await loadCatalogue(language);
  setCatalogue(catalogue, language ?? 'en');
}
