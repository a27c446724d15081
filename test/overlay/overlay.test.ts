// @vitest-environment jsdom
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { makeCard } from '../../src/overlay/card/shell.tsx';
import type { Overlay } from '../../src/overlay/host.ts';
import { mountOverlay } from '../../src/overlay/overlay.ts';
import type { ArticleListener, ArticleView } from '../../src/page/article-view.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { DEFAULTS } from '../../src/platform/settings/defaults.ts';
import type { Settings } from '../../src/platform/settings/settings.ts';
import { ANNOTATIONS } from './fixtures/annotations.ts';
import { articlePage, FixtureHost } from './fixtures/page.ts';

let view: ArticleView;
let host: FixtureHost;
let overlay: Overlay;
let listener: ArticleListener;

function mount(changes: Partial<Settings> = {}): void {
  overlay = mountOverlay({
    document,
    watch: (_document, heard) => {
      listener = heard;
      heard.opened(view);
      return () => undefined;
    },
    host,
    settings: { ...DEFAULTS, ...changes },
    card: async () => makeCard,
  });
}

const badges = (): HTMLElement[] => [
  ...document.querySelectorAll<HTMLElement>('html > sourcemark-badge'),
];
const card = (): Element | null => document.querySelector('html > sourcemark-card');
const drawn = (count: number) => expect.poll(() => badges().length).toBe(count);

beforeEach(() => {
  setCatalogue(en, 'en');
  // jsdom lays nothing out: ranges have no boxes.
  Range.prototype.getClientRects = () => [] as unknown as DOMRectList;
  Range.prototype.getBoundingClientRect = () => new DOMRect();
  document.elementsFromPoint = () => [];
  Element.prototype.scrollIntoView = () => undefined;
  window.scrollBy = () => undefined;
  view = articlePage(document);
  host = new FixtureHost();
});
afterEach(() => {
  overlay.dispose();
  document.body.replaceChildren();
});

describe('the overlay', () => {
  it('adds one badge a statistic in reading order, and touches no node of the page', async () => {
    const before = document.body.innerHTML;
    const nodes = [...view.root.childNodes];
    mount();
    await drawn(6);
    const starts = badges().map((badge) => Number(badge.dataset.start));
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(document.body.innerHTML).toBe(before);
    expect([...view.root.childNodes]).toEqual(nodes);
    expect(document.querySelectorAll('html > sourcemark-bar').length).toBe(1);
    overlay.dispose();
    expect(document.querySelectorAll('sourcemark-badge, sourcemark-bar').length).toBe(0);
  });

  it('gives the page no way into its elements', async () => {
    mount();
    await drawn(6);
    for (const badge of badges()) expect(badge.shadowRoot).toBeNull();
  });

  it('marks what the reader wants marked', async () => {
    mount();
    await drawn(6);
    overlay.update({ ...DEFAULTS, marks: 'linked' });
    await drawn(5);
    overlay.update({ ...DEFAULTS, marks: 'toolbar' });
    await drawn(0);
    expect(host.reports[0]?.annotations.length).toBe(6);
  });

  it('opens one card, goes on from it in a circle, and closes it', async () => {
    mount();
    await drawn(6);
    overlay.step(1);
    await expect.poll(card).not.toBeNull();
    const first = card();
    overlay.step(-1);
    expect(card()).toBe(first);
    document.body.dispatchEvent(new Event('pointerdown', { bubbles: true }));
    expect(card()).toBeNull();
  });

  it('keeps its badges when the page renders the same words anew', async () => {
    mount();
    await drawn(6);
    const before = badges();
    listener.changed({ ...view });
    expect(badges()).toEqual(before);
    before[0]?.remove();
    listener.changed({ ...view });
    await drawn(6);
    expect(badges()[0]).toBe(before[0]);
  });

  it('reads again what a change of settings may change, and draws nothing of other authors', async () => {
    mount();
    await drawn(6);
    host.annotations = host.annotations.slice(0, 2);
    overlay.update({ ...DEFAULTS, sources: { ...DEFAULTS.sources, disabledTopics: ['skills'] } });
    await drawn(2);
    host.isGovernment = false;
    view = {
      ...view,
      author: { url: '', adapter: 'x', kind: 'person', names: [], slugs: [], ids: [], offices: [] },
    };
    listener.changed({ ...view, article: { ...view.article, text: `${view.article.text} ` } });
    await drawn(0);
  });

  it('takes its marks away with the article, and leaves what a dead overlay left', async () => {
    document.documentElement.append(document.createElement('sourcemark-badge'));
    mount();
    await drawn(6);
    listener.closed(view.id);
    await drawn(0);
    expect(host.reports).toEqual([]);
  });

  it('adds footnotes while the page is printed, for readers who want them', async () => {
    const notes = (): Element | null => document.querySelector('html > sourcemark-notes');
    mount();
    await drawn(6);
    overlay.step(1);
    await expect.poll(card).not.toBeNull();
    window.dispatchEvent(new Event('beforeprint'));
    expect(notes()).toBeNull();
    overlay.update({ ...DEFAULTS, print: 'footnotes' });
    window.dispatchEvent(new Event('beforeprint'));
    expect(notes()).not.toBeNull();
    window.dispatchEvent(new Event('afterprint'));
    expect(notes()).toBeNull();
  });

  it('leaves out what the reader said is no statistic, and keeps its card until the reader closes it', async () => {
    mount();
    await drawn(6);
    const gone = ANNOTATIONS.gap.claim;
    overlay.jump({ article: view.id, start: gone.start });
    await expect.poll(card).not.toBeNull();
    const { surface: wording } = gone;
    const removal = { series: '*', wording, url: view.article.url, on: '2024-01-01' };
    overlay.update({ ...DEFAULTS, dismissals: [removal] });
    await drawn(5);
    expect(host.reports[0]?.annotations.length).toBe(5);
    overlay.update(DEFAULTS);
    await drawn(6);
  });

  it('keeps keys typed in the card from the page', async () => {
    const heard: string[] = [];
    document.addEventListener('keydown', (event) => heard.push(event.key), true);
    mount();
    await drawn(6);
    overlay.step(1);
    await expect.poll(card).not.toBeNull();
    const press = (key: string) =>
      card()?.dispatchEvent(new KeyboardEvent('keydown', { key, bubbles: true, composed: true }));
    press('j');
    press('Escape');
    expect(heard).toEqual([]);
    expect(card()).toBeNull();
  });
});
