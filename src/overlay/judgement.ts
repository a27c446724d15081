import type { Judgement, Settings } from '../platform/settings/settings.ts';
import { seriesOf } from './series-store.ts';
import type { Statistic } from './statistic.ts';

/** What readers decided about links and marks, kept in their settings. */
export type Judgements = Pick<Settings, 'dismissals' | 'choices'>;

/** In the place of a series: the words are no statistic at all. */
export const NOT_A_STATISTIC = '*';

type Words = Pick<Statistic, 'view' | 'annotation'>;

/** Whether the reader said that these words are no statistic. */
export function isRemoved(words: Words, { dismissals }: Judgements): boolean {
  return dismissals.some((one) => one.series === NOT_A_STATISTIC && speaksOf(one, words));
}

/** The reader's removal of the official figure that these words once had; null where there is none. */
export function removedLink(words: Words, { dismissals }: Judgements): Judgement | null {
  return dismissals.find((one) => one.series !== NOT_A_STATISTIC && speaksOf(one, words)) ?? null;
}

/** The series that the reader chose for these words, if it is still among those that are offered. */
export function chosenSeries(statistic: Statistic, { choices }: Judgements): string | null {
  const chosen = choices.find((one) => speaksOf(one, statistic))?.series;
  return chosen !== undefined && seriesOf(statistic).others.includes(chosen) ? chosen : null;
}

function speaksOf({ wording, url }: Judgement, { view, annotation }: Words): boolean {
  return wording === annotation.claim.surface && (url === null || url === view.article.url);
}
