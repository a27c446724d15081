import '../platform/polyfill.ts';
import { direction, language } from '../platform/i18n.ts';
import { setLanguage } from '../platform/languages.ts';
import { onEffective, readEffective } from '../platform/settings/effective.ts';
import type { Settings } from '../platform/settings/settings.ts';

/**
 * Puts a page of the extension into the reader's language and theme, before anything is drawn.
 * @param title the document's title, asked for once the language is known
 */
export async function openExtensionPage(title: () => string): Promise<Settings> {
  const settings = await readEffective();
  await setLanguage(settings.language);
  document.documentElement.lang = language();
  document.documentElement.dir = direction();
  document.title = title();
  document.body.dataset.theme = settings.theme;
  onEffective(({ theme }) => {
    document.body.dataset.theme = theme;
  });
  return settings;
}
