import polyfill from 'webextension-polyfill';
import { type ExtensionApi, provideApi } from './browser.ts';

/*
 * Imported first by the background and by every page of the extension, never by a content script (see `browser.ts`).
 */
provideApi(polyfill as ExtensionApi);
