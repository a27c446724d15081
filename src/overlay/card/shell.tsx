import { render } from 'preact';
import { direction, language, t } from '../../platform/i18n.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import { afterPaint, idle } from '../idle.ts';
import { footnotes } from '../print/footnotes.ts';
import type { Noted } from '../print/noted.ts';
import { ownElement } from '../shadow.ts';
import css from './card.css?inline';
import { Card } from './card.tsx';
import { cycleTab, keepKeysInside, menuKey } from './keys.ts';
import { placeCard, wantsSheet } from './place.ts';
import type { CardProps } from './props.ts';
import type { Anchor, CardListener, CardView, MakeCard } from './view.ts';

/** Makes a page's card; it shows nothing until it is asked to. */
export const makeCard: MakeCard = (document, listener) => {
  // Asked for now, to be remembered: after an update under the page the browser gives no words any more.
  for (const key of ['errorUpdated', 'cardClose', 'cardPrevious', 'cardNext', 'cardLabel'] as const)
    t(key);
  t('cardPosition', { at: 0, of: 0 });
  return new CardShell(document, listener);
};

/** The one card element of a page: its shadow root, place, focus and keys. What is in it is `Card`'s. */
class CardShell implements CardView {
  readonly #document: Document;
  readonly #element: HTMLElement;
  readonly #root: ShadowRoot;
  readonly #frame: HTMLElement;
  readonly #box: HTMLElement;
  readonly #listener: CardListener;
  #open: AbortController | null = null;
  /** What stands in the box, and in how far. */
  #drawn: CardProps | null = null;
  /** The latest is carried on; a card that is closed, or another one pointed at, ends it. */
  #rehearsal = 0;
  #styled = false;
  #anchor: Anchor | null = null;
  #notes: HTMLElement | null = null;

  constructor(document: Document, listener: CardListener) {
    this.#document = document;
    this.#listener = listener;
    const { element, root } = ownElement(document, 'sourcemark-card', css);
    this.#element = element;
    this.#root = root;
    this.#frame = document.createElement('div');
    const scrim = document.createElement('div');
    scrim.className = 'scrim';
    scrim.addEventListener('click', () => listener.dismissed(true));
    this.#box = document.createElement('div');
    this.#box.className = 'card enter';
    this.#box.tabIndex = -1;
    this.#box.setAttribute('role', 'dialog');
    this.#box.setAttribute('aria-labelledby', 'sm-where');
    this.#box.addEventListener('pointerenter', () => listener.entered(true));
    this.#box.addEventListener('pointerleave', () => listener.entered(false));
    for (const type of ['pointerdown', 'focusin'])
      this.#box.addEventListener(type, () => listener.used());
    this.#frame.append(scrim, this.#box);
    root.append(this.#frame);
  }

  get isOpen(): boolean {
    return this.#open !== null;
  }

  show(props: CardProps, anchor: Anchor, theme: Settings['theme'], takeFocus: boolean): void {
    this.#anchor = anchor;
    this.#frame.dataset.theme = theme;
    this.#frame.lang = language();
    this.#frame.dir = direction();
    const opening = this.#open === null;
    if (opening) this.#enter();
    // The reader looks at the figures first: chart, notes and folds come one frame later, into room that is kept for them.
    const brief = hasMore(props);
    this.#box.classList.toggle('brief', brief);
    this.#box.classList.toggle('plain', !props.settings.showChart);
    if (!isSame(props, this.#drawn)) this.draw(brief ? { ...props, brief } : props);
    void this.place();
    afterPaint(this.#document, () => {
      if (!this.#open) return;
      if (takeFocus && opening) this.focus();
      if (brief) this.#complete();
    });
  }

  async rehearse(props: CardProps): Promise<void> {
    const rehearsal = ++this.#rehearsal;
    for (const brief of [true, false]) {
      await idle(this.#document);
      if (this.#open || rehearsal !== this.#rehearsal) return;
      if (!isSame(props, this.#drawn)) this.draw({ ...props, brief });
    }
    if (!this.#styled) this.#style();
  }

  /** Has the browser style and lay out a card once, within one task, so that the first one shown need not wait for it. */
  #style(): void {
    this.#styled = true;
    this.#frame.className = 'sm';
    this.#frame.style.visibility = 'hidden';
    this.#document.documentElement.append(this.#element);
    this.#box.getBoundingClientRect();
    this.#element.remove();
    this.#frame.style.visibility = '';
  }

  draw(props: CardProps): void {
    this.#drawn = props;
    const { view, annotation } = props.statistic;
    render(<Card key={`${view.id} ${annotation.claim.start}`} {...props} />, this.#box);
  }

  #complete(): void {
    this.#box.classList.remove('brief');
    if (this.#drawn?.brief) this.draw({ ...this.#drawn, brief: false });
    void this.place();
  }

  focus(): void {
    this.#box.focus({ preventScroll: true });
  }

  async place(): Promise<void> {
    const view = this.#document.defaultView;
    const anchor = this.#anchor;
    if (!this.#open || !view || !anchor) return;
    const sheet = wantsSheet(view, this.#box);
    this.#frame.className = sheet ? 'sm sheet' : 'sm';
    this.#box.ariaModal = String(sheet);
    if (sheet) return;
    const { x, y } = await placeCard(anchor, this.#box);
    this.#box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  hide(): void {
    this.#open?.abort();
    this.#open = null;
    this.#drawn = null;
    this.#rehearsal++;
    render(null, this.#box);
    this.#element.remove();
  }

  print(noted: readonly Noted[]): void {
    this.#notes?.remove();
    this.#notes = noted.length > 0 ? footnotes(this.#document, noted) : null;
    if (this.#notes) this.#document.documentElement.append(this.#notes);
  }

  #enter(): void {
    this.#open = new AbortController();
    const { signal } = this.#open;
    this.#frame.className = 'sm';
    this.#document.documentElement.append(this.#element);
    keepKeysInside(this.#element, (event) => this.#pressed(event), signal);
    this.#document.addEventListener(
      'pointerdown',
      (event) => {
        const at = event.target;
        if (at instanceof Element && at.localName.startsWith('sourcemark-')) return;
        this.#listener.dismissed(false);
      },
      { capture: true, signal },
    );
    // A card opened by hover leaves the focus on the page: Esc closes it from there too.
    this.#document.addEventListener(
      'keydown',
      (event) => {
        if (event.key === 'Escape' && event.target !== this.#element)
          this.#listener.dismissed(true);
      },
      { capture: true, signal },
    );
  }

  #pressed(event: KeyboardEvent): void {
    if (menuKey(event, this.#root)) return;
    if (event.key === 'Escape') this.#listener.dismissed(true);
    else cycleTab(event, this.#root);
  }
}

/** Whether a card has parts below what is looked at first. */
function hasMore({ state, statistic, series }: CardProps): boolean {
  const { comparison, link } = statistic.annotation;
  const id = comparison?.series ?? link?.series;
  return state === 'ready' && id !== undefined && series(id) !== null;
}

/** Whether a card drawn before the click is the very one that is to be shown. */
function isSame(wanted: CardProps, drawn: CardProps | null): boolean {
  return (
    drawn !== null &&
    !drawn.brief &&
    drawn.statistic === wanted.statistic &&
    drawn.state === wanted.state &&
    drawn.at === wanted.at &&
    drawn.of === wanted.of &&
    drawn.settings === wanted.settings
  );
}
