import type { Settings } from '../../platform/settings/settings.ts';
import type { Noted } from '../print/noted.ts';
import type { CardProps } from './props.ts';

/** What of the words decides where a card goes. */
export interface Anchor {
  range: Range;
  /** The article's element, whose column's margin may hold the card. */
  root: Element;
}

export interface CardListener {
  /** The pointer came upon the card, or left it. */
  entered(on: boolean): void;
  /** Something in the card was pressed, or the focus came into it. */
  used(): void;
  /** Esc, the scrim, or a press outside; `back` when focus should return to the badge. */
  dismissed(back: boolean): void;
}

/** The one card element of a page, as the overlay sees it. */
export interface CardView {
  readonly isOpen: boolean;
  /** Opens, or goes on to another statistic. */
  show(props: CardProps, anchor: Anchor, theme: Settings['theme'], takeFocus: boolean): void;
  /** Draws without showing, in the page's idle time; until it is opened. */
  rehearse(props: CardProps): Promise<void>;
  /** Draws again where it stands. */
  draw(props: CardProps): void;
  /** Moves the focus into it. */
  focus(): void;
  /** Measures and moves it to its words, as a sheet on small screens. */
  place(): Promise<void>;
  hide(): void;
  /** Puts footnotes after the page while it is printed; none takes them away. */
  print(noted: readonly Noted[]): void;
}

export type MakeCard = (document: Document, listener: CardListener) => CardView;
