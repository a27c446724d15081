import en from '../../../_locales/en/messages.json';
import type { Catalogue } from '../../../src/platform/i18n.ts';

/** Every language of the interface, by its folder's name. */
export const CATALOGUES: Readonly<Record<string, Catalogue>> = { en };
