import type { Annotation, Comparison } from '../../src/engine/annotation.ts';
import type { LabelledLink, LabelledQuantity } from '../../test/corpus/labels.ts';
import type { Labelled } from './corpora.ts';

/** Counts behind the table; each percentage is one count out of another. */
export interface Counts {
  /** Statistics to mark, marks made, and marks that are right. */
  wanted: number;
  marked: number;
  found: number;
  exact: number;
  value: number;
  kind: number;
  directions: number;
  direction: number;
  /** Statistics that a series holds, links made, and links that are right. */
  linkable: number;
  linked: number;
  linkedRight: number;
  /** Right links whose label names an official figure, and those with that figure and relation. */
  compared: number;
  figure: number;
  relation: number;
}

function noCounts(): Counts {
  return {
    wanted: 0,
    marked: 0,
    found: 0,
    exact: 0,
    value: 0,
    kind: 0,
    directions: 0,
    direction: 0,
    linkable: 0,
    linked: 0,
    linkedRight: 0,
    compared: 0,
    figure: 0,
    relation: 0,
  };
}

/** What one labelled quantity, or one stray mark, adds to the counts. */
export interface Scored {
  labelled: Labelled;
  quantity: LabelledQuantity | null;
  counts: Counts;
  /** What went wrong, in a line each. */
  errors: string[];
}

const AIMED = new Set(['target', 'pledge']);

/** Scores an article's annotations against its labels; articles that are not a government's score nothing. */
export function scoreArticle(labelled: Labelled, annotations: readonly Annotation[]): Scored[] {
  if (!labelled.isGovernment) return [];
  const marks = annotations.filter((a) => a.claim.isStatistic);
  const used = new Set<Annotation>();
  const scored: Scored[] = [];
  labelled.quantities.forEach((quantity, i) => {
    const mark = marks.find(
      (a) => !used.has(a) && a.claim.start < quantity.end && a.claim.end > quantity.start,
    );
    if (mark) used.add(mark);
    const link = labelled.links.find((l) => l.quantity === i) ?? null;
    scored.push(scoreQuantity(labelled, quantity, mark ?? null, link));
  });
  for (const mark of marks) {
    if (used.has(mark) || AIMED.has(mark.claim.kind)) continue;
    const counts = { ...noCounts(), marked: 1, linked: mark.link ? 1 : 0 };
    scored.push({
      labelled,
      quantity: null,
      counts,
      errors: [`stray mark "${mark.claim.surface}"`],
    });
  }
  return scored;
}

function scoreQuantity(
  labelled: Labelled,
  quantity: LabelledQuantity,
  mark: Annotation | null,
  link: LabelledLink | null,
): Scored {
  const counts = noCounts();
  const errors: string[] = [];
  const shown = mark && !AIMED.has(mark.claim.kind) ? mark : null;
  if (quantity.annotate === 'yes') {
    counts.wanted = 1;
    if (link?.series.length) counts.linkable = 1;
    if (shown) scoreReading(quantity, shown, counts, errors);
    else errors.push('not marked');
  } else if (quantity.annotate === 'no' && shown) {
    counts.marked = 1;
    errors.push(`marked, but ${quantity.nonStatisticType ?? 'excluded'}`);
  }
  if (mark?.link && quantity.annotate !== 'no') scoreLink(quantity, mark, link, counts, errors);
  else if (counts.linkable) errors.push(`not linked to ${link?.series[0]}`);
  return { labelled, quantity, counts, errors };
}

function scoreReading(
  quantity: LabelledQuantity,
  { claim }: Annotation,
  counts: Counts,
  errors: string[],
): void {
  counts.marked = 1;
  counts.found = 1;
  if (claim.start === quantity.start && claim.end === quantity.end) counts.exact = 1;
  else errors.push(`span "${claim.surface}"`);
  const range = quantity.low !== null && quantity.low !== undefined;
  const right = range
    ? near(claim.low, quantity.low) && near(claim.high, quantity.high)
    : quantity.value === null || near(claim.value, quantity.value);
  if (right) counts.value = 1;
  else errors.push(`value ${claim.value ?? `${claim.low}..${claim.high}`}`);
  if (sameKind(claim.kind, quantity.claimKind)) counts.kind = 1;
  else errors.push(`kind ${claim.kind}, labelled ${quantity.claimKind}`);
  if (!quantity.direction) return;
  counts.directions = 1;
  if (claim.direction === quantity.direction) counts.direction = 1;
  else errors.push(`direction ${claim.direction}`);
}

function sameKind(kind: string, labelled: string | null): boolean {
  return kind === labelled || (labelled === 'rate' && kind === 'ratio');
}

function scoreLink(
  quantity: LabelledQuantity,
  mark: Annotation,
  link: LabelledLink | null,
  counts: Counts,
  errors: string[],
): void {
  const series = mark.link?.series ?? '';
  if (quantity.annotate === 'yes') counts.linked = 1;
  if (!link?.series.includes(series)) {
    // A target or pledge linked wrongly counts as a wrong link too: a wrong figure is shown all the same.
    counts.linked = 1;
    errors.push(`linked to ${series}, labelled ${link?.series[0] ?? 'none'}`);
    return;
  }
  if (quantity.annotate !== 'yes') return;
  counts.linkedRight = 1;
  if (!link.official) return;
  counts.compared = 1;
  const { comparison } = mark;
  if (comparison && sameFigure(comparison, link)) counts.figure = 1;
  else errors.push(`compared with ${brief(comparison)}, labelled ${JSON.stringify(link.official)}`);
  const agree = new Set(['agrees', 'rounds-to']);
  const relation = comparison?.relation ?? '';
  if (relation === link.relation || (agree.has(relation) && agree.has(link.relation))) {
    counts.relation = 1;
  } else errors.push(`relation ${relation}, labelled ${link.relation}`);
}

function sameFigure(comparison: Comparison, link: LabelledLink): boolean {
  const official = link.official;
  if (!official) return false;
  if ('to' in official) {
    const first = comparison.changes[0];
    if (!first) return false;
    // As published then counts as well as now, as with levels.
    const percents = [first.percent, first.asAt?.percent ?? null].filter((p) => p !== null);
    return (
      percents.some((p) => Math.abs(Math.abs(p) - Math.abs(official.percent)) < 0.1) ||
      near(first.difference, official.difference)
    );
  }
  return (
    near(comparison.official?.value, official.value) || near(comparison.asAt?.value, official.value)
  );
}

function brief(comparison: Comparison | null): string {
  const change = comparison?.changes[0];
  if (change) return `${change.from.period} to ${change.to.period}: ${change.percent}%`;
  const official = comparison?.official;
  return official ? `${official.period}: ${official.value}` : 'nothing';
}

function near(a: number | null | undefined, b: number | null | undefined): boolean {
  if (a === null || a === undefined || b === null || b === undefined) return a === b;
  return Math.abs(a - b) <= 1e-3 * Math.max(1e-9, Math.abs(b));
}

/** Adds up counts. */
export function total(scored: readonly Scored[]): Counts {
  const sum = noCounts();
  for (const { counts } of scored) {
    for (const name of Object.keys(sum) as (keyof Counts)[]) sum[name] += counts[name];
  }
  return sum;
}
