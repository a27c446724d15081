import { findBrowser } from '../../browsers/find.ts';
import { launch } from '../../browsers/launch.ts';
import { builtExtension } from '../../build/target.ts';

/** What importing the large CSV in a real options page came to. */
export interface BrowserImport {
  /** From handing the file to the worker until the matcher's index can be read, in milliseconds. */
  usable: number;
  /** The same for a second import of the same source. */
  again: number;
  /** Longest time in which the page could not react, in milliseconds; 0 where none was as long as 50. */
  blocked: number;
  figures: number;
  sources: number;
}

/** Imports a CSV twice in Chromium's options page, as the page itself does. Null where there is no Chromium. */
export async function importInBrowser(csv: string): Promise<BrowserImport | null> {
  const executable = findBrowser('chromium');
  if (executable === null) return null;
  const browser = await launch('chromium', {
    executable,
    extension: builtExtension('chrome'),
    headless: true,
    proxyPort: null,
    grantedHosts: [],
    windowSize: { width: 1200, height: 900 },
    timeout: 120_000,
  });
  try {
    const page = await browser.open(`${browser.origin}/options.html#own`);
    // The script runner marks inner functions with a helper of its own, which the page lacks.
    await page.evaluate(() => void Reflect.set(globalThis, '__name', (run: unknown) => run));
    return await page.evaluate(runInPage, csv);
  } finally {
    await browser.close();
  }
}

/** Runs in the page, so it must not refer to anything outside itself. */
async function runInPage(csv: string): Promise<BrowserImport> {
  const file = new File([csv], 'large.csv');
  // The page first finishes its own start: it reads the reference and draws.
  await new Promise((idle) => requestIdleCallback(idle, { timeout: 5000 }));
  let blocked = 0;
  // The browser reports every task that kept the page from reacting for 50 ms or more.
  const observer = new PerformanceObserver((list) => {
    for (const { duration } of list.getEntries()) blocked = Math.max(blocked, duration);
  });
  observer.observe({ type: 'longtask' });

  const load = (): Promise<number> =>
    new Promise((resolve, reject) => {
      const started = performance.now();
      const worker = new Worker('sources-worker.js');
      worker.onerror = (event) => reject(new Error(event.message));
      worker.onmessage = ({ data }) => {
        if ('progress' in data) return;
        worker.terminate();
        if ('imported' in data) resolve(performance.now() - started);
        else reject(new Error(JSON.stringify(data)));
      };
      const origin = { kind: 'file', name: 'large.csv' };
      worker.postMessage({ do: 'import', files: [{ name: 'large.csv', content: file }], origin });
    });
  const stored = (): Promise<{ figures: number }[]> =>
    new Promise((resolve, reject) => {
      const opening = indexedDB.open('sourcemark-sources');
      opening.onerror = () => reject(opening.error);
      opening.onsuccess = () => {
        const all = opening.result.transaction('sources').objectStore('sources').getAll();
        all.onsuccess = () => {
          opening.result.close();
          resolve(all.result);
        };
      };
    });

  const usable = await load();
  const again = await load();
  for (const { duration } of observer.takeRecords()) blocked = Math.max(blocked, duration);
  observer.disconnect();
  const sources = await stored();
  return { usable, again, blocked, figures: sources[0]?.figures ?? 0, sources: sources.length };
}
