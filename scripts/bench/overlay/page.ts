import en from '../../../_locales/en/messages.json';
import { makeCard } from '../../../src/overlay/card/shell.tsx';
import { mountOverlay } from '../../../src/overlay/overlay.ts';
import type { ArticleView } from '../../../src/page/article-view.ts';
import { setCatalogue } from '../../../src/platform/i18n.ts';
import { DEFAULTS } from '../../../src/platform/settings/defaults.ts';
import { articlePage, FixtureHost } from '../../../test/overlay/fixtures/page.ts';

/*
 * The fixtures' article, six statistics, as often as the address's fragment says. Layout shifts and long tasks of the page are noted
 * in `window.noted`.
 */
const TIMES = Number(location.hash.slice(1));

interface Noted {
  shift: number;
  tasks: number[];
}
const noted: Noted = { shift: 0, tasks: [] };
Object.assign(window, { noted });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries())
    noted.shift += (entry as PerformanceEntry & { value: number }).value;
}).observe({ type: 'layout-shift', buffered: true });
new PerformanceObserver((list) => {
  for (const entry of list.getEntries()) noted.tasks.push(entry.duration);
}).observe({ type: 'longtask' });

setCatalogue(en, 'en');
const views: ArticleView[] = [];
for (let at = 0; at < TIMES; at++) {
  const view = articlePage(document);
  views.push({ ...view, id: `article-${at}` });
}

mountOverlay({
  document,
  watch: (_document, listener) => {
    for (const view of views) listener.opened(view);
    return () => undefined;
  },
  host: new FixtureHost(),
  settings: DEFAULTS,
  card: async () => makeCard,
});
