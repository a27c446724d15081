import { vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { type FakeBrowser, installFakeBrowser } from '../platform/fake-browser.ts';

/** A fake browser in which the real background runs. */
export async function startBackground(): Promise<FakeBrowser> {
  const fake = installFakeBrowser();
  setCatalogue(en);
  await runBackground();
  return fake;
}

/** Ends the background, as a browser does after half a minute, and starts it as the next event would. */
export async function killAndRestart(fake: FakeBrowser): Promise<void> {
  fake.restart();
  await runBackground();
}

async function runBackground(): Promise<void> {
  // A fresh copy of every module: nothing is left of the last worker's memory.
  vi.resetModules();
  await import('../../src/background/main.ts');
}
