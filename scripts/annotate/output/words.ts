import type { Annotation, Change, Comparison } from '../../../src/engine/annotation.ts';
import type { Article } from '../../../src/engine/article.ts';
import type { Claim } from '../../../src/engine/claim.ts';
import { otherLanguage } from '../../../src/engine/claims/read.ts';

const NUMBER = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 4 });
const PERCENT = new Intl.NumberFormat('en-GB', {
  maximumFractionDigits: 1,
  minimumFractionDigits: 1,
  signDisplay: 'exceptZero',
});
/** The article may hold terminal control sequences; they must not reach a terminal. */
// biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is taken out
const CONTROL = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]+/g;

/** Why a text was left alone, for one in a language that is not read; null for a text that was. */
export function leftAlone(article: Article): string | null {
  const language = otherLanguage(article);
  return language === null
    ? null
    : `The text is in another language (${language}): only English is read.`;
}

/** Names of series by id, for people. */
export type TitleOf = (series: string) => string;

/** One line of text that is safe to print. */
export function plain(text: string): string {
  return text.replace(CONTROL, ' ').replaceAll(/\s+/g, ' ').trim();
}

function amount(claim: Claim): string {
  const number =
    claim.value === null
      ? `${claim.low === null ? '' : NUMBER.format(claim.low)} to ${claim.high === null ? '' : NUMBER.format(claim.high)}`
      : NUMBER.format(claim.value);
  const unit = claim.unit === 'percent' ? '%' : claim.unit === null ? '' : ` ${claim.unit}`;
  return `${number}${unit}${claim.per === null ? '' : ` per ${claim.per}`}`;
}

/** The quantity with its hedge, as the article has it. */
export function quoted({ claim }: Annotation): string {
  return plain(claim.modifier === null ? claim.surface : `${claim.modifier} ${claim.surface}`);
}

/** How the words were read: value, kind, period, area, and what they lean on. */
export function readAs({ claim }: Annotation, all: readonly Annotation[]): readonly string[] {
  if (!claim.isStatistic) return [`no statistic: ${claim.reason ?? 'not said'}`];
  const { period, area, direction, kind } = claim;
  const leansOn = all.find((other) => other.claim.start === claim.refersTo);
  const lines = [
    plain(amount(claim)),
    direction === null ? kind : `${kind}, ${direction}`,
    period.period === null
      ? (period.unresolved ?? 'no period named')
      : `${period.period.from} to ${period.period.to}`,
    area?.name ?? '',
    leansOn === undefined ? '' : `leans on "${plain(leansOn.claim.surface)}"`,
  ];
  return lines.filter((line) => line !== '');
}

function change({ label, from, to, percent, asAt }: Change): string {
  const then =
    asAt === null || asAt.percent === null
      ? ''
      : ` (${PERCENT.format(asAt.percent)}% as published ${asAt.release})`;
  const now = percent === null ? '' : `, ${PERCENT.format(percent)}%`;
  return `${label}: ${NUMBER.format(from.value)} to ${NUMBER.format(to.value)}${now}${then}`;
}

function figures({ official, asAt, changes, related }: Comparison): readonly string[] {
  return [
    official === null
      ? ''
      : `${official.period}: ${NUMBER.format(official.value)} ${official.unit}, ${official.status}`,
    asAt === null ? '' : `${NUMBER.format(asAt.value)} as published ${asAt.release}`,
    ...changes.map(change),
    ...related.map((item) => item.text),
  ].filter((line) => line !== '');
}

/** The official record beside it: series, figures, like-for-like changes; or that there is none. */
export function onRecord(annotation: Annotation, titleOf: TitleOf): readonly string[] {
  const { link, unlinked, comparison, claim } = annotation;
  if (!claim.isStatistic) return [];
  if (link === null) {
    const nearest = unlinked?.nearest;
    const named =
      nearest == null ? [] : [`nearest: ${titleOf(nearest.series)}, ${nearest.difference}`];
    return ['no official series', ...named];
  }
  return [titleOf(link.series), ...(comparison === null ? [] : figures(comparison))];
}

/** The finding in words. */
export function finding({ unlinked, comparison }: Annotation): string {
  return plain(comparison?.note ?? unlinked?.text ?? '');
}

/** Why the link was made, and what else the words might have meant. */
export function explanation({ link }: Annotation, titleOf: TitleOf): readonly string[] {
  if (link === null) return [];
  return [
    `${link.series}, confidence ${link.confidence.toFixed(2)}`,
    ...link.evidence.map(
      ({ weight, text }) => `${weight >= 0 ? '+' : '-'}${Math.abs(weight).toFixed(2)} ${text}`,
    ),
    ...link.alternatives.map(
      ({ series, confidence, why }) => `not ${titleOf(series)} (${confidence.toFixed(2)}): ${why}`,
    ),
  ].map(plain);
}
