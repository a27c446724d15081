import { figureForm, figureInText } from '../design/words/figures.ts';
import { locale } from '../design/words/locale.ts';
import type { Claim } from '../engine/claim.ts';
import type { Series } from '../engine/series.ts';
import { t } from '../platform/i18n.ts';

/** Hedges after which the article's figure is the least it can be. */
const LOWER_BOUND = /\b(over|more than|at least|above|upwards of|in excess of)\b/i;
const CURRENCY = /^[A-Z]{3}$/;

/**
 * The article's figure for the list: `12,000`, `−90%`, `2,300+`, `£3.2 billion`. Where it stands beside a money
 * series it is written in that series' magnitude, so that the two can be compared at a glance.
 */
export function claimedFigure(claim: Claim, series?: Series): string {
  const { value, low, high } = claim;
  if (value === null) {
    return low !== null && high !== null
      ? `${written(low, claim)}–${written(high, claim)}`
      : claim.surface;
  }
  const signed = claim.kind === 'change' && claim.direction !== null;
  const money = series?.kind === 'money' && series.unit.base === claim.unit && !signed;
  const text = money
    ? inUnitOf(series, value)
    : written(signed && claim.direction === 'down' ? -value : value, claim, signed);
  return LOWER_BOUND.test(claim.modifier ?? '') ? t('listAtLeast', { value: text }) : text;
}

function inUnitOf(series: Series, value: number): string {
  const scaled = value / series.unit.scale;
  return figureInText(scaled, figureForm(series, [scaled]));
}

function written(value: number, claim: Claim, signed = false): string {
  const decimals = claim.precision < 1 ? Math.min(3, Math.round(-Math.log10(claim.precision))) : 0;
  const options: Intl.NumberFormatOptions = {
    minimumFractionDigits: decimals,
    maximumFractionDigits: decimals,
    signDisplay: signed ? 'exceptZero' : 'auto',
  };
  const percent = claim.unit === 'percent';
  if (percent) options.style = 'percent';
  if (CURRENCY.test(claim.unit ?? '')) {
    Object.assign(options, {
      style: 'currency',
      currency: claim.unit,
      currencyDisplay: 'narrowSymbol',
    });
  }
  if (!percent && Math.abs(value) >= 1e6) {
    Object.assign(options, { notation: 'compact', compactDisplay: 'long' });
    options.minimumFractionDigits = 0;
    options.maximumFractionDigits = 3;
  }
  const text = new Intl.NumberFormat(locale(), options).format(percent ? value / 100 : value);
  return text.replace('-', '−');
}
