import { ask } from '../platform/messaging.ts';
import { detectArticles } from './detect.ts';
import { SITES } from './sites/index.ts';
import { offerTables } from './sites/offered.ts';

const STARTED = Symbol.for('sourcemark.detector');

// A page may get the script twice: from the manifest, and when a site is switched on under an open page.
if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  offerTables(SITES);
  detectArticles(document, async (evidence) => {
    try {
      return await ask('overlay.inject', evidence);
    } catch {
      // Background updated or asleep for good: the page goes on as if we were not there.
      return false;
    }
  });
}
