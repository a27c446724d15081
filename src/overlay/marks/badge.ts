import { t } from '../../platform/i18n.ts';
import { ownElement } from '../shadow.ts';
import type { Statistic } from '../statistic.ts';
import css from './badge.css?inline';
import { type Disc, TARGET, type Words } from './geometry.ts';
import type { PageTheme } from './theme.ts';

export interface BadgeListener {
  /** Clicked, tapped, or Enter or Space pressed. */
  pressed(): void;
  /** Pointer or keyboard focus came (true) or went. */
  pointed(on: boolean): void;
}

/** How a badge is drawn: the page it lies on, and where in it. */
export interface BadgeLook {
  disc: Disc;
  cut: { left: number; right: number };
  /** Client position of the badge's host. */
  origin: { x: number; y: number };
  theme: PageTheme;
  /** The page's background as a CSS colour: hollow discs are filled with it. */
  page: string;
}

/** The button beside a statistic: a disc, filled where an official figure is held. It holds no text to copy. */
export class Badge {
  readonly element: HTMLElement;
  readonly #frame: HTMLElement;
  readonly #button: HTMLButtonElement;
  readonly #linked: boolean;

  constructor(document: Document, statistic: Statistic, listener: BadgeListener) {
    const { claim, link } = statistic.annotation;
    const { element, root } = ownElement(document, 'sourcemark-badge', css);
    element.dataset.start = String(claim.start);
    this.element = element;
    // Nowhere until it is placed.
    element.hidden = true;
    this.#linked = link !== null;
    this.#frame = document.createElement('div');
    this.#frame.className = 'sm';
    this.#button = document.createElement('button');
    this.#button.type = 'button';
    this.#button.className = this.#linked ? 'bdg' : 'bdg unlinked';
    this.#button.setAttribute('aria-haspopup', 'dialog');
    this.#button.setAttribute('aria-expanded', 'false');
    this.#button.setAttribute(
      'aria-label',
      t(this.#linked ? 'badgeLinked' : 'badgeUnlinked', { figure: claim.surface }),
    );
    this.#button.addEventListener('click', () => listener.pressed());
    this.#button.addEventListener('pointerenter', () => listener.pointed(true));
    this.#button.addEventListener('pointerleave', () => listener.pointed(false));
    this.#button.addEventListener('focus', () => listener.pointed(true));
    this.#button.addEventListener('blur', () => listener.pointed(false));
    this.#frame.append(this.#button);
    root.append(this.#frame);
  }

  place({ disc, cut, origin, theme, page }: BadgeLook): void {
    const { style } = this.#button;
    style.setProperty('--x', `${round(disc.x - origin.x - TARGET / 2)}px`);
    style.setProperty('--y', `${round(disc.y - origin.y - TARGET / 2)}px`);
    style.setProperty('--d', `${round(disc.diameter)}px`);
    style.setProperty('--cut-left', cut.left > 0 ? `${round(cut.left)}px` : '-4px');
    style.setProperty('--cut-right', cut.right > 0 ? `${round(cut.right)}px` : '-4px');
    style.setProperty('--page', page);
    this.#frame.dataset.theme = theme;
  }

  /** Underlines drawn by ourselves, where the browser has no custom highlights. */
  underline(words: Words, origin: { x: number; y: number }): void {
    for (const old of this.#frame.querySelectorAll('.line')) old.remove();
    for (const line of words.lines) {
      const part = this.#button.ownerDocument.createElement('i');
      part.className = this.#linked ? 'line' : 'line unlinked';
      const y = line.bottom - words.descent + 0.2 * words.fontSize - origin.y;
      part.style.transform = `translate(${round(line.left - origin.x)}px, ${round(y)}px)`;
      part.style.width = `${round(line.right - line.left)}px`;
      part.style.setProperty('--thick', `${round(0.07 * words.fontSize)}px`);
      this.#frame.append(part);
    }
  }

  show(visible: boolean): void {
    this.element.hidden = !visible;
  }

  expand(open: boolean): void {
    this.#button.setAttribute('aria-expanded', String(open));
  }

  focus(): void {
    this.#button.focus({ preventScroll: true });
  }
}

/** Half pixels are crisp enough; longer numbers only make style changes out of nothing. */
function round(value: number): number {
  return Math.round(value * 2) / 2;
}
