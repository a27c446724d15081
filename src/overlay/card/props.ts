import type { Series } from '../../engine/series.ts';
import type { Settings } from '../../platform/settings/settings.ts';
import type { Statistic } from '../statistic.ts';

/** What a card may do; the card itself draws and asks. */
export interface CardActions {
  close(): void;
  step(by: 1 | -1): void;
  /** Asks for series that a fold or a choice needs; the card is drawn again when they are there. */
  want(ids: readonly string[]): void;
  retry(): void;
  /** Keeps, or takes back, what the reader decided about these words: here, or wherever the wording recurs. */
  judge(
    what: 'dismiss' | 'undismiss' | 'choose' | 'unchoose',
    series: string,
    everywhere: boolean,
  ): void;
  /** Whether the browser allowed it. */
  copy(text: string): Promise<boolean>;
  openOptions(section: string): void;
}

export type CardState = 'ready' | 'loading' | 'failed' | 'outdated';

export interface CardProps {
  statistic: Statistic;
  /** Place among the page's statistics, from 1. */
  at: number;
  of: number;
  state: CardState;
  /** Without what follows when the first frame is painted: chart, notes, folds. */
  brief?: boolean;
  series(id: string): Series | null;
  settings: Pick<Settings, 'showChart' | 'citation' | 'dismissals' | 'choices'>;
  actions: CardActions;
}
