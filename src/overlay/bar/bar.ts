import { direction, language, plural, t } from '../../platform/i18n.ts';
import type { PageTheme } from '../marks/theme.ts';
import { ownElement } from '../shadow.ts';
import css from './bar.css?inline';
import { freePlace } from './free-place.ts';

interface Counts {
  statistics: number;
  linked: number;
}

/** Chevrons on a grid of 16, as in design/icons.tsx; the bar comes before Preact does. */
const PREVIOUS = 'M10 3.5L5.5 8l4.5 4.5';
const NEXT = 'M6 3.5L10.5 8 6 12.5';

/** The summary at an article's title: how many statistics, how many with official figures, previous and next. */
export class Bar {
  readonly element: HTMLElement;
  readonly #document: Document;
  readonly #frame: HTMLElement;
  readonly #box: HTMLElement;
  readonly #title: Element;

  constructor(document: Document, title: Element, step: (by: 1 | -1) => void, counts: Counts) {
    const { element, root } = ownElement(document, 'sourcemark-bar', css);
    this.element = element;
    this.#document = document;
    this.#title = title;
    this.#frame = this.#make('div', 'sm');
    this.#frame.lang = language();
    this.#frame.dir = direction();
    this.#box = this.#make('div', 'abar');
    this.#box.role = 'region';
    this.#box.ariaLabel = t('barLabel');
    this.#box.append(
      this.#summary(counts),
      this.#make('span', 'sep'),
      this.#button(t('cardPrevious'), PREVIOUS, () => step(-1)),
      this.#button(t('cardNext'), NEXT, () => step(1)),
    );
    this.#frame.append(this.#box);
    root.append(this.#frame);
  }

  isFor(title: Element | null): boolean {
    return this.#title === title;
  }

  /** Moves it to the title, or hides it where there is no room that is the page's own to give. */
  place(theme: PageTheme): void {
    this.#frame.dataset.theme = theme;
    this.#box.hidden = false;
    const { width, height } = this.#box.getBoundingClientRect();
    const place = freePlace(this.#title, width, height);
    this.#box.hidden = place === null;
    if (!place) return;
    const origin = this.element.getBoundingClientRect();
    const [x, y] = [place.x - origin.left, place.y - origin.top];
    this.#box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  dispose(): void {
    this.element.remove();
  }

  /** A status: a screen reader says the count once when the marks come. */
  #summary({ statistics, linked }: Counts): HTMLElement {
    const text = this.#make('output', 't');
    const count = this.#make('b', '');
    count.textContent = plural('barStatistics', statistics);
    const official = this.#make('i', '');
    official.textContent = linked > 0 ? plural('barLinked', linked) : t('barNone');
    text.append(this.#make('span', linked > 0 ? 'dot' : 'dot none'), count, official);
    return text;
  }

  #button(label: string, path: string, press: () => void): HTMLElement {
    const button = this.#make('button', 'ib') as HTMLButtonElement;
    button.type = 'button';
    button.ariaLabel = label;
    button.addEventListener('click', press);
    const svg = this.#document.createElementNS('http://www.w3.org/2000/svg', 'svg');
    svg.setAttribute('class', 'icon flip');
    svg.setAttribute('viewBox', '0 0 16 16');
    svg.setAttribute('aria-hidden', 'true');
    const line = this.#document.createElementNS('http://www.w3.org/2000/svg', 'path');
    line.setAttribute('d', path);
    svg.append(line);
    button.append(svg);
    return button;
  }

  #make(name: string, className: string): HTMLElement {
    const element = this.#document.createElement(name);
    element.className = className;
    return element;
  }
}
