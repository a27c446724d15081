import { anyPage } from '../page/check-hook.ts';
import type { SiteTable } from '../page/sites/site-table.ts';
import { watchArticles } from '../page/watch.ts';
import { isExtensionGone } from '../platform/browser.ts';
import { type Catalogue, setCatalogue } from '../platform/i18n.ts';
import type { ArticleReport, TabState } from '../platform/messages.ts';
import { answerInTab, ask, MessageError } from '../platform/messaging.ts';
import { onEffective, readEffective } from '../platform/settings/effective.ts';
import type { Settings } from '../platform/settings/settings.ts';
import type { MakeCard } from './card/view.ts';
import { cardScript } from './card-hook.ts';
import type { Overlay, OverlayHost } from './host.ts';
import { mountOverlay } from './overlay.ts';

/*
 * The overlay as a content script: put into a page by the background once the detector has found an article
 * by a public body. It joins the page's watcher, the background and the settings; all drawing is `mountOverlay`'s.
 */

const MOUNTED = Symbol.for('sourcemark.overlay');

function start(): void {
  const page = new OverlayPage();
  // Before anything is awaited: the background asks as soon as this script has run once.
  answerInTab({
    'overlay.ping': () => undefined,
    'overlay.jump': async (target) => (await page.ready).overlay?.jump(target),
    'overlay.step': async (by) => (await page.ready).overlay?.step(by),
    'overlay.check': async ({ selection }) => {
      await page.ready;
      const watch = anyPage()?.(selection);
      let found = false;
      if (!watch) return found;
      page.mounted().read((document, listener) =>
        watch(document, {
          opened: (view) => {
            found = true;
            listener.opened(view);
          },
          changed: (view) => listener.changed(view),
          closed: (id) => listener.closed(id),
        }),
      );
      return found;
    },
  });
  onEffective((settings) => void page.apply(settings));
}

/** The overlay of this page through changes of settings: language, site off and on again. */
class OverlayPage {
  readonly ready: Promise<OverlayPage>;
  overlay: Overlay | null = null;
  #tab = new TabReport();
  #settings: Settings | null = null;

  constructor() {
    this.ready = readEffective()
      .then((settings) => this.apply(settings))
      .then(() => this);
  }

  async apply(settings: Settings): Promise<void> {
    const speaksAnew = this.#settings?.language !== settings.language;
    this.#settings = settings;
    if (speaksAnew) await speak(settings);
    const off = isOff(settings, this.#tab.adapterId);
    if (off || speaksAnew) this.#unmount();
    this.#tab.off(off);
    if (off) return;
    if (this.overlay) this.overlay.update(settings);
    else this.mounted();
  }

  /** Also where the reader has switched the site off: asking to check a page is asking for its marks. */
  mounted(): Overlay {
    const settings = this.#settings as Settings;
    this.overlay ??= mountOverlay({
      document,
      watch: (page, listener) => watchArticles(page, listener, { tables: ownTables(settings) }),
      host: hostOf(this.#tab),
      settings,
      card: bringCard,
    });
    return this.overlay;
  }

  #unmount(): void {
    this.overlay?.dispose();
    this.overlay = null;
  }
}

function hostOf(tab: TabReport): OverlayHost {
  return {
    annotate: (article, author) => {
      tab.adapter(author?.adapter ?? null);
      return ask('annotate', { article, author });
    },
    loadSeries: (ids) => ask('series.load', ids),
    report: (reports) => tab.reports(reports),
    failed: (error) => tab.failed(error),
    change: (change) => ask('settings.change', change),
    openOptions: (section) => void ask('options.open', section).catch(() => undefined),
    isOutdated: isExtensionGone,
  };
}

/** What the popup and the toolbar are told of this page; told again only when it changed. */
class TabReport {
  #state: TabState = {
    status: 'reading',
    adapter: null,
    host: location.host,
    reports: [],
    message: null,
  };

  get adapterId(): string | null {
    return this.#state.adapter;
  }

  adapter(id: string | null): void {
    this.#state = { ...this.#state, adapter: id };
  }

  off(off: boolean): void {
    if (off) this.#say({ status: 'off', reports: [], message: null });
    else if (this.#state.status === 'off') this.#say({ status: 'reading' });
  }

  reports(reports: readonly ArticleReport[]): void {
    this.#say({ status: reports.length > 0 ? 'ready' : 'no-article', reports, message: null });
  }

  failed(error: unknown): void {
    if (error === null || (error instanceof MessageError && error.code === 'updated')) return;
    const damaged = error instanceof MessageError && error.code === 'reference-damaged';
    this.#say({
      status: damaged ? 'reference-damaged' : 'failed',
      message: error instanceof Error ? error.message : String(error),
    });
  }

  #say(change: Partial<TabState>): void {
    const next = { ...this.#state, ...change };
    if (JSON.stringify(next) === JSON.stringify(this.#state)) return;
    this.#state = next;
    // Silence means that the extension was updated: the marks stay, the toolbar is another's now.
    ask('tab.report', next).catch(() => undefined);
  }
}

/** The interface's words, when the reader wants another language than the browser's. */
async function speak({ language: wanted }: Settings): Promise<void> {
  const words = wanted === null ? null : await ask('words.load', wanted).catch(() => null);
  spoken = words && wanted ? { words, language: wanted } : null;
  setCatalogue(spoken?.words ?? null, spoken?.language);
  cardScript()?.setCatalogue(spoken?.words ?? null, spoken?.language);
}

let spoken: { words: Catalogue; language: string } | null = null;

/** The background puts `card.js` beside this script, which a content script can't do. */
async function bringCard(): Promise<MakeCard> {
  if (!cardScript()) await ask('overlay.card', null);
  const script = cardScript();
  if (!script) throw new MessageError('failed', 'card.js did not come');
  script.setCatalogue(spoken?.words ?? null, spoken?.language);
  return script.makeCard;
}

function isOff({ sites }: Settings, adapter: string | null): boolean {
  return (
    sites.disabledHosts.includes(location.host) ||
    (adapter !== null && sites.disabledAdapters.includes(adapter))
  );
}

function ownTables({ sites }: Settings): readonly SiteTable[] {
  return sites.own.map((site) => site.table as unknown as SiteTable);
}

/** One overlay a page, however often the background puts the script in. */
if (!Reflect.get(globalThis, MOUNTED)) {
  Reflect.set(globalThis, MOUNTED, true);
  start();
}
