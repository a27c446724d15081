import { ask } from '../platform/messaging.ts';
import { readEffective } from '../platform/settings/effective.ts';
import { detectArticles } from './detect.ts';
import { SITES } from './sites/index.ts';
import { offerTables } from './sites/offered.ts';
import type { SiteTable } from './sites/site-table.ts';

const STARTED = Symbol.for('sourcemark.detector');

// A page may get the script twice: from the manifest, and when a site is switched on under an open page.
if (!Reflect.has(globalThis, STARTED)) {
  Reflect.set(globalThis, STARTED, true);
  void start();
}

async function start(): Promise<void> {
  offerTables(SITES);
  // Tables that the reader added were checked before they were stored; one that fits goes before ours.
  const { sites } = await readEffective();
  const own = sites.own.map(({ table }) => table as unknown as SiteTable);
  detectArticles(document, [...own, ...SITES], {
    // A background that was updated or removed under the page answers no more: then we were never here.
    found: (evidence) => ask('overlay.inject', evidence).catch(() => false),
    layoutChanged: ({ adapter, host, report }) => {
      const state = {
        status: 'layout-changed',
        adapter,
        host,
        reports: [],
        message: report,
      } as const;
      void ask('tab.report', state).catch(() => undefined);
    },
  });
}
