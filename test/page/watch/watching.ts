import { JSDOM, VirtualConsole } from 'jsdom';
import { vi } from 'vitest';
import type { ArticleView } from '../../../src/page/article-view.ts';
import { SITES } from '../../../src/page/sites/index.ts';
import { watchArticles } from '../../../src/page/watch.ts';

/** A page under watch, with what was told of it. */
export interface Watched {
  window: JSDOM['window'];
  document: Document;
  /** `opened`, `changed`, `closed`, each with the article's id, in order. */
  events: readonly string[];
  /** The latest view of each article that is open. */
  open: ReadonlyMap<string, ArticleView>;
  stop: () => void;
  /** Waits until this holds; watchers answer in the next frame. */
  until: (condition: () => boolean) => Promise<void>;
  /** Waits until everything that happened so far was looked at. */
  settled: () => Promise<void>;
}

/** Watches markup at an address with the built-in tables, in a DOM that draws frames. */
export function watchPage(html: string, address: string): Watched {
  const { window } = new JSDOM(html, {
    url: address,
    pretendToBeVisual: true,
    virtualConsole: new VirtualConsole(),
  });
  const { document } = window;
  const events: string[] = [];
  const open = new Map<string, ArticleView>();
  const stop = watchArticles(
    document,
    {
      opened: (view) => {
        events.push(`opened ${view.id}`);
        open.set(view.id, view);
      },
      changed: (view) => {
        events.push(`changed ${view.id}`);
        open.set(view.id, view);
      },
      closed: (id) => {
        events.push(`closed ${id}`);
        open.delete(id);
      },
    },
    { tables: SITES },
  );
  const frame = () => new Promise<void>((resolve) => window.requestAnimationFrame(() => resolve()));
  return {
    window,
    document,
    events,
    open,
    stop,
    until: (condition) =>
      vi.waitFor(() => {
        if (!condition()) throw new Error(`not yet; so far: ${events.join(', ')}`);
      }),
    settled: async () => {
      await frame();
      await frame();
    },
  };
}

/** The one view that is open. */
export function onlyView({ open }: Watched): ArticleView {
  const [view, ...others] = open.values();
  if (!view || others.length > 0) throw new Error(`${open.size} articles are open`);
  return view;
}

/** What the page shows where the article's text has these words; null when they cannot be found again. */
export function shown(view: ArticleView, words: string): string | null {
  const start = view.article.text.indexOf(words);
  const range = start < 0 ? null : view.locate(start, start + words.length);
  return range?.toString() ?? null;
}
