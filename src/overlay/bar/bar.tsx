import { type JSX, render } from 'preact';
import { Next, Previous } from '../../design/icons.tsx';
import { direction, language, plural, t } from '../../platform/i18n.ts';
import type { PageTheme } from '../marks/theme.ts';
import { ownElement } from '../shadow.ts';
import css from './bar.css?inline';
import { freePlace } from './free-place.ts';

export interface Counts {
  statistics: number;
  linked: number;
}

/** The summary at an article's title: how many statistics, how many with official figures, previous and next. */
export class Bar {
  readonly element: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #title: Element;

  constructor(document: Document, title: Element, step: (by: 1 | -1) => void, counts: Counts) {
    const { element, root } = ownElement(document, 'sourcemark-bar', css);
    this.element = element;
    this.#title = title;
    this.#frame = document.createElement('div');
    this.#frame.className = 'sm';
    this.#frame.lang = language();
    this.#frame.dir = direction();
    root.append(this.#frame);
    render(<Summary {...counts} step={step} />, this.#frame);
  }

  /** Moves it to the title, or hides it where there is no room that is the page's own to give. */
  place(theme: PageTheme): void {
    this.#frame.dataset.theme = theme;
    const box = this.#frame.firstElementChild as HTMLElement;
    box.hidden = false;
    const { width, height } = box.getBoundingClientRect();
    const place = freePlace(this.#title, width, height);
    box.hidden = place === null;
    if (!place) return;
    const origin = this.element.getBoundingClientRect();
    const [x, y] = [place.x - origin.left, place.y - origin.top];
    box.style.transform = `translate(${Math.round(x)}px, ${Math.round(y)}px)`;
  }

  dispose(): void {
    render(null, this.#frame);
    this.element.remove();
  }
}

function Summary({ statistics, linked, step }: Counts & { step(by: 1 | -1): void }): JSX.Element {
  return (
    <div class="abar" role="region" aria-label={t('barLabel')}>
      {/* A status: the count is said once when the marks come. */}
      <output class="t">
        <span class={linked > 0 ? 'dot' : 'dot none'} />
        <b>{plural('barStatistics', statistics)}</b>
        <i>{linked > 0 ? plural('barLinked', linked) : t('barNone')}</i>
      </output>
      <span class="sep" />
      <button type="button" class="ib" aria-label={t('cardPrevious')} onClick={() => step(-1)}>
        <Previous />
      </button>
      <button type="button" class="ib" aria-label={t('cardNext')} onClick={() => step(1)}>
        <Next />
      </button>
    </div>
  );
}
