import type { Article } from '../article.ts';
import type { Claim, ClaimPeriod } from '../claim.ts';
import type { Passage } from '../text/passages.ts';
import type { Gazetteer } from './area.ts';
import type { Thread } from './thread.ts';
import type { Clock } from './when.ts';

/** What is known while an article is being read. */
export interface Reader {
  article: Article;
  clock: Clock;
  dollar: string;
  gazetteer: Gazetteer;
  thread: Thread;
  claims: Claim[];
  /** The period that each lead-in names, for the items of its list. */
  leadPeriods: Map<Passage, ClaimPeriod>;
  sentence: number;
  /** The period that the opening announces figures for ("figures for 2024 are out"); null when it does not. */
  announced: ClaimPeriod | null;
}
