import ar from '../../../_locales/ar/messages.json';
import cy from '../../../_locales/cy/messages.json';
import de from '../../../_locales/de/messages.json';
import en from '../../../_locales/en/messages.json';
import es from '../../../_locales/es/messages.json';
import fr from '../../../_locales/fr/messages.json';
import zh from '../../../_locales/zh_CN/messages.json';
import type { Catalogue } from '../../../src/platform/i18n.ts';

/** Every language of the interface, by its folder's name. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = {
  ar,
  cy,
  de,
  en,
  es,
  fr,
  zh_CN: zh,
};
