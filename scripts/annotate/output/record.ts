import type { Annotation, Comparison, Link } from '../../../src/engine/annotation.ts';
import type { Article } from '../../../src/engine/article.ts';
import type { ClaimPeriod } from '../../../src/engine/claim.ts';
import { leftAlone } from './words.ts';

/** How much of an annotation is written out. */
export interface Detail {
  /** Also the weight of each piece of evidence, and why the alternatives were not chosen. */
  explain: boolean;
}

function periodRecord(period: ClaimPeriod) {
  if (period.text === null && period.period === null) return null;
  return {
    text: period.text,
    from: period.period?.from ?? null,
    to: period.period?.to ?? null,
    ...(period.unresolved === null ? {} : { unresolved: period.unresolved }),
  };
}

function linkRecord(link: Link, { explain }: Detail) {
  return {
    series: link.series,
    confidence: round(link.confidence),
    evidence: link.evidence.map((item) => item.text),
    alternatives: link.alternatives.map(({ series, confidence, why }) => ({
      series,
      confidence: round(confidence),
      ...(explain ? { why } : {}),
    })),
    ...(explain
      ? {
          weights: link.evidence.map(({ feature, weight }) => ({ feature, weight: round(weight) })),
        }
      : {}),
  };
}

function comparisonRecord(comparison: Comparison) {
  const { relation, official, asAt, difference, percent, changes, note, related } = comparison;
  return {
    relation,
    official,
    asAt,
    difference: round(difference),
    percent: oneDecimal(percent),
    changes: changes.map((change) => ({
      ...change,
      difference: round(change.difference),
      percent: oneDecimal(change.percent),
    })),
    note,
    related,
  };
}

/** Confidences, weights and differences carry no more than four meaningful decimals. */
function round<T extends number | null>(value: T): T {
  return (value === null ? null : Math.round(value * 1e4) / 1e4) as T;
}

/** Percents are given to one decimal, as in the card. */
function oneDecimal(value: number | null): number | null {
  return value === null ? null : Math.round(value * 10) / 10;
}

function annotationRecord({ claim, link, unlinked, comparison }: Annotation, detail: Detail) {
  return {
    start: claim.start,
    end: claim.end,
    surface: claim.surface,
    value: claim.value,
    low: claim.low,
    high: claim.high,
    unit: claim.unit,
    ...(claim.per === null ? {} : { per: claim.per }),
    modifier: claim.modifier,
    isStatistic: claim.isStatistic,
    kind: claim.kind,
    direction: claim.direction,
    reason: claim.reason,
    period: periodRecord(claim.period),
    geography: claim.area?.name ?? null,
    measure: claim.measure,
    refersTo: claim.refersTo,
    link: link === null ? null : linkRecord(link, detail),
    unlinked,
    comparison: comparison === null ? null : comparisonRecord(comparison),
  };
}

/** One article with its annotations, in the form that the command line promises (see `CLI.md`). */
export interface Annotated {
  id: string;
  article: Article;
  /** The text was taken out of HTML: give it back, offsets count in it. */
  fromHtml: boolean;
  annotations: readonly Annotation[];
}

/** The object for one article: stable names, made for other programs. */
export function annotatedRecord({ id, article, fromHtml, annotations }: Annotated, detail: Detail) {
  const { url, title, publisher, isGovernment, why, published, language, text } = article;
  return {
    id,
    article: {
      url,
      title,
      publisher: publisher === null ? null : { id: publisher.id, name: publisher.name },
      isGovernment,
      why,
      published,
      language,
      leftAlone: leftAlone(article),
    },
    ...(fromHtml ? { text } : {}),
    annotations: annotations.map((annotation) => annotationRecord(annotation, detail)),
  };
}
