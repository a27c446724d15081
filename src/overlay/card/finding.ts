import {
  differenceWords,
  figureForm,
  figureInText,
  isPercent,
  percentWords,
  signedFigure,
  signedPercent,
} from '../../design/words/figures.ts';
import { periodWords } from '../../design/words/periods.ts';
import type { Comparison } from '../../engine/annotation.ts';
import type { Claim } from '../../engine/claim.ts';
import { boundOf } from '../../engine/compare/bounds.ts';
import type { Series } from '../../engine/series.ts';
import { language, t } from '../../platform/i18n.ts';
import { nameOf } from './bases.tsx';

/**
 * The finding in the reader's language. The engine's own sentence is English and says more; other
 * languages get the same finding from its parts.
 */
export function findingWords(comparison: Comparison, claim: Claim, series: Series): string {
  if (language().startsWith('en') && comparison.note) return comparison.note;
  return comparison.changes.length > 0
    ? changeFinding(comparison, series)
    : levelFinding(comparison, claim, series);
}

function levelFinding(comparison: Comparison, claim: Claim, series: Series): string {
  const { official, difference, percent, relation } = comparison;
  if (!official || relation === 'period-not-covered') {
    const last = series.observations.at(-1);
    return last ? t('findingNotCovered', { period: periodWords(last.period, series) }) : '';
  }
  const form = figureForm(series, [official.value]);
  const value = figureInText(official.value, form);
  const bound = boundOf(claim.modifier);
  const parts: string[] = [];
  if (relation === 'agrees') parts.push(t('findingAgrees'));
  else if (relation === 'rounds-to')
    parts.push(t('findingRoundsTo', { official: value, figure: claim.surface }));
  else if (bound?.reach === 'open' && relation === 'differs')
    parts.push(
      t(bound.side === 'over' ? 'findingBound' : 'findingBoundUpper', {
        figure: claim.surface,
        official: value,
      }),
    );
  else if (difference !== null) {
    const words = [
      differenceWords(difference, form),
      ...(percent === null || isPercent(form) ? [] : [percentWords(percent)]),
    ].join(', ');
    parts.push(
      t('findingDiffers', { period: periodWords(official.period, series), difference: words }),
    );
  }
  if (official.status === 'provisional') parts.push(t('findingProvisional'));
  return parts.join(' ');
}

function changeFinding({ changes }: Comparison, series: Series): string {
  const first = changes[0];
  if (!first) return '';
  const form = figureForm(
    series,
    changes.flatMap((one) => [one.from.value, one.to.value]),
  );
  const inPercent = first.percent !== null && !isPercent(form);
  const words = inPercent
    ? `${differenceWords(first.difference, form)}, ${signedPercent(first.percent as number)}`
    : differenceWords(first.difference, form);
  const text = t('findingChange', { basis: nameOf(first, series, false), difference: words });
  const others = changes
    .slice(1)
    .map((one) => (inPercent ? one.percent : one.difference))
    .filter((one) => one !== null)
    .sort((a, b) => a - b);
  const write = (value: number): string =>
    inPercent ? signedPercent(value) : signedFigure(value, form);
  if (others.length < 2) return text;
  return `${text} ${t('findingOthers', { low: write(others[0] as number), high: write(others.at(-1) as number) })}`;
}
