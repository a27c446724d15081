import type { MeasureKind, Unit } from '../../engine/series.ts';
import { t } from '../../platform/i18n.ts';
import { numberFormat } from './formats.ts';

/** What decides how a value of a series is written. */
export interface FigureForm {
  unit: Unit;
  kind: MeasureKind;
  /** Digits after the point, the same for all figures that stand in one column. */
  decimals: number;
}

type Measured = Pick<FigureForm, 'unit' | 'kind'>;

/** The form in which these values of a series are written under one another: the decimals of the finest. */
export function figureForm(series: Measured, values: readonly number[]): FigureForm {
  const decimals = values.reduce((most, value) => Math.max(most, decimalsOf(value)), 0);
  return { unit: series.unit, kind: series.kind, decimals };
}

/** A value in the series' own unit: `12,658`, `4.6%`, `£12.8`. The unit's magnitude stands in the caption. */
export function figure(value: number, form: FigureForm): string {
  return properMinus(format(form).format(isPercent(form) ? value / 100 : value));
}

/** A figure as it stands alone in a sentence: with its magnitude and, unless it is a count, its unit. */
export function figureInText(value: number, form: FigureForm): string {
  const magnitude = form.unit.label.startsWith(form.unit.base)
    ? form.unit.label.slice(form.unit.base.length).trim()
    : '';
  return magnitude ? `${figure(value, form)} ${magnitude}` : figure(value, form);
}

/** The unit for a caption or an axis: `people`, `£ billion`, `%`. */
export function unitWords(unit: Unit): string {
  if (unit.base === 'percent') return '%';
  return /^[A-Z]{3}$/.test(unit.base)
    ? unit.label.replace(unit.base, currencySymbol(unit.base))
    : unit.label;
}

/**
 * Official minus article in words: `658 more`, `2.3 percentage points lower`, `the same`.
 * @param difference in the series' unit
 */
export function differenceWords(difference: number, form: FigureForm): string {
  const value = Math.abs(difference);
  if (Number(value.toFixed(form.decimals)) === 0) return t('differenceSame');
  const more = difference > 0;
  if (isPercent(form)) {
    const points = number(value, form.decimals);
    return more ? t('pointsHigher', { value: points }) : t('pointsLower', { value: points });
  }
  const amount = { value: figureInText(value, form) };
  if (form.kind === 'count')
    return more ? t('differenceMore', amount) : t('differenceFewer', amount);
  if (form.kind === 'money')
    return more ? t('differenceMore', amount) : t('differenceLess', amount);
  return more ? t('differenceHigher', amount) : t('differenceLower', amount);
}

/** Size of a difference in percent, one decimal: `5.5%`; too small to show: `less than 0.1%`. */
export function percentWords(percent: number): string {
  const size = Math.abs(percent);
  return size > 0 && size < 0.05 ? t('percentUnder', { value: percentOf(0.1) }) : percentOf(size);
}

/** A change in percent with its sign: `−92.5%`, `+226.3%`, `0.0%`. */
export function signedPercent(percent: number): string {
  return properMinus(percentFormat('exceptZero').format(percent / 100));
}

/** A change in the series' unit with its sign; percentage points for rates and shares. */
export function signedFigure(difference: number, form: FigureForm): string {
  if (isPercent(form)) {
    const points = numberFormat({
      ...digits(form.decimals),
      signDisplay: 'exceptZero',
    });
    return properMinus(points.format(difference));
  }
  return (difference > 0 ? '+' : '') + figure(difference, form);
}

/** A bare number, for counts of things of our own and axes. */
export function number(value: number, decimals = 0): string {
  return properMinus(numberFormat(digits(decimals)).format(value));
}

/** Whether values are percentages, so that differences are percentage points. */
export function isPercent(form: Pick<FigureForm, 'unit'>): boolean {
  return form.unit.base === 'percent';
}

function format(form: FigureForm): Intl.NumberFormat {
  const options = digits(form.decimals);
  if (isPercent(form)) return numberFormat({ ...options, style: 'percent' });
  if (/^[A-Z]{3}$/.test(form.unit.base))
    return numberFormat({
      ...options,
      style: 'currency',
      currency: form.unit.base,
      currencyDisplay: 'narrowSymbol',
    });
  return numberFormat(options);
}

function percentOf(value: number): string {
  return percentFormat('auto').format(value / 100);
}

function percentFormat(signDisplay: 'auto' | 'exceptZero'): Intl.NumberFormat {
  return numberFormat({ ...digits(1), style: 'percent', signDisplay });
}

function digits(decimals: number): Intl.NumberFormatOptions {
  return { minimumFractionDigits: decimals, maximumFractionDigits: decimals };
}

function currencySymbol(code: string): string {
  const parts = numberFormat({
    style: 'currency',
    currency: code,
    currencyDisplay: 'narrowSymbol',
  }).formatToParts(0);
  return parts.find((part) => part.type === 'currency')?.value ?? code;
}

/** Decimals that a stored value has, at most three: more is noise of the conversion. */
function decimalsOf(value: number): number {
  for (let decimals = 0; decimals < 3; decimals++)
    if (Math.abs(value - Number(value.toFixed(decimals))) < 1e-9 * Math.max(1, Math.abs(value)))
      return decimals;
  return 3;
}

/** The minus sign proper (U+2212): a hyphen is too short beside tabular figures and may break the line. */
function properMinus(text: string): string {
  return text.replace('-', '−');
}
