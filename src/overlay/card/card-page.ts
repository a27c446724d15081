import type { Settings } from '../../platform/settings/settings.ts';
import type { ArticleMarks } from '../marks/article-marks.ts';
import type { Badge } from '../marks/badge.ts';
import type { Statistic } from '../statistic.ts';

/** What the card's controller asks of the page it is on. */
export interface CardPage {
  settings(): Settings;
  /** All statistics of the page, in reading order. */
  statistics(): readonly Statistic[];
  marks(statistic: Statistic): ArticleMarks | null;
  tint(ranges: readonly Range[]): void;
}

/** A statistic's words in the page, whether or not this mode marks them; null when they are no longer there. */
export function rangeOf(page: CardPage, statistic: Statistic): Range | null {
  const { start, end } = statistic.annotation.claim;
  return page.marks(statistic)?.range(start) ?? statistic.view.locate(start, end);
}

/** Its badge; null where this mode draws none. */
export function badgeOf(page: CardPage, statistic: Statistic): Badge | null {
  return page.marks(statistic)?.badge(statistic.annotation.claim.start) ?? null;
}
