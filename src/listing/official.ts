import {
  figure,
  figureForm,
  figureInText,
  signedFigure,
  signedPercent,
} from '../design/words/figures.ts';
import { basisWords } from '../design/words/periods.ts';
import type { Annotation, Change } from '../engine/annotation.ts';
import type { Series } from '../engine/series.ts';
import { t } from '../platform/i18n.ts';

/** The official side of a row. */
export interface OfficialFigure {
  /** Null where the series has figures, but none for the period of the article. */
  figure: string | null;
  /** The small line below: what the figure was when the article appeared, or a change's basis. */
  beneath: string | null;
}

/** What stands in the official column; null without an official series. `series` may not have been found. */
export function officialFigure(
  { link, claim, comparison }: Annotation,
  series: Series | undefined,
): OfficialFigure | null {
  if (!link || !series) return null;
  const [change] = claim.kind === 'change' ? (comparison?.changes ?? []) : [];
  if (change) {
    const beneath = basisWords(change.to.period, series) ?? change.label;
    return { figure: changeWords(change, claim.unit, series), beneath };
  }
  const now = comparison?.official?.value;
  if (now === undefined) return { figure: null, beneath: null };
  const then = comparison?.asAt?.value ?? now;
  const form = figureForm(series, [now, then]);
  const beneath = then === now ? null : t('listWas', { value: figure(then, form) });
  return { figure: figureInText(now, form), beneath };
}

/** In percent where the article speaks in percent; else in the series' unit. */
function changeWords(change: Change, unit: string | null, series: Series): string {
  if (change.percent !== null && unit === 'percent') return signedPercent(change.percent);
  return signedFigure(change.difference, figureForm(series, [change.from.value, change.to.value]));
}
