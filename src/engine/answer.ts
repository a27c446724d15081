import type { Annotation } from './annotation.ts';
import type { Article } from './article.ts';
import type { Claim } from './claim.ts';
import { compare, type Surroundings } from './compare/compare.ts';
import { readingsFor } from './compare/readings.ts';
import { lexiconOf } from './link/lexicon.ts';
import { decide, type Linking, shortlists, THRESHOLD, weighAll } from './link/link.ts';
import type { Scoring } from './link/model.ts';
import type { Allowed } from './link/rank.ts';
import { WordReader } from './link/words.ts';
import { isOwn } from './own-series.ts';
import type { IndexedSeries, Reference } from './reference.ts';
import type { Series } from './series.ts';

/** What a reader or a script may ask for; everything is optional. */
export interface AnnotateOptions {
  /** Also quantities that are no statistics, with the reason. */
  all?: boolean;
  /** 0 to 1; null or absent: the calibrated threshold. */
  minConfidence?: number | null;
  disabledPublishers?: readonly string[];
  disabledTopics?: readonly string[];
  disabledSeries?: readonly string[];
  /** Publisher ids, first preferred, where two measure the same thing. */
  preferred?: readonly string[];
  /** Leave out what was only reported by others, not read at the source. */
  hideSecondary?: boolean;
  /** Links that the reader removed, on one page (`url`) or everywhere (null). */
  dismissals?: readonly { series: string; wording: string; url: string | null }[];
  /** Other weights than the fitted ones, for cross-validation. */
  model?: Scoring | undefined;
}

/**
 * Links each claim of an article to the official series that it speaks of and sets the official figure
 * beside it. Claims that are no statistics come back as they are. Rejects when a part of the reference that
 * is needed is damaged.
 */
export async function answerClaims(
  claims: readonly Claim[],
  article: Article,
  reference: Reference,
  options: AnnotateOptions = {},
): Promise<Annotation[]> {
  const words = new WordReader(article, lexiconOf(reference).synonyms);
  const allowed = allowedBy(options);
  const wishes = {
    allowed,
    minConfidence: options.minConfidence ?? THRESHOLD,
    preferred: options.preferred ?? [],
  };
  const statistics = claims.filter((claim) => claim.isStatistic);
  const lists = shortlists(
    statistics.map((claim) => words.read(claim)),
    article,
    reference,
    allowed,
    options.model,
  );
  const first = await load(
    lists.flatMap((list) => list.wanted),
    reference,
  );
  const weighed = weighAll(lists, reference, first, options.model);
  const listOf = new Map(statistics.map((claim, i) => [claim, weighed[i]]));
  const linked = claims.map((claim) => {
    const list = listOf.get(claim);
    return { claim, linking: list ? decide(list, reference, wishes, options.model) : null };
  });
  const held = await load(
    linked.flatMap(({ linking }) => (linking ? around(linking, reference) : [])),
    reference,
  );
  const starting = new Map(claims.map((claim) => [claim.start, claim]));
  return linked.map(({ claim, linking }) => {
    const leansOn = starting.get(claim.refersTo ?? -1) ?? null;
    return finish(claim, linking, leansOn, article, reference, held, options);
  });
}

/** How many decoded series are kept with a reference between articles: a card or a feed asks for the same ones. */
const KEPT = 1500;
const kept = new WeakMap<Reference, Map<string, Series>>();

/** Loads series once each, topic by topic, as a reference keeps them. */
async function load(
  ids: readonly string[],
  reference: Reference,
): Promise<ReadonlyMap<string, Series>> {
  const known = kept.get(reference) ?? new Map<string, Series>();
  kept.set(reference, known);
  const { index } = reference;
  const missing = [...new Set(ids)]
    .filter((id) => !known.has(id))
    .map((id) => [id, index.series(index.find(id)).topic] as const)
    .sort((a, b) => (a[1] < b[1] ? -1 : a[1] > b[1] ? 1 : 0))
    .map(([id]) => id);
  if (missing.length > 0) {
    if (known.size + missing.length > KEPT) known.clear();
    const held = new Map(known);
    for (const [id, series] of await reference.load(missing)) {
      known.set(id, series);
      held.set(id, series);
    }
    if (known.size <= KEPT) return known;
    known.clear();
    return held;
  }
  return known;
}

function allowedBy(options: AnnotateOptions): Allowed {
  const publishers = new Set(options.disabledPublishers);
  const topics = new Set(options.disabledTopics);
  const ids = new Set(options.disabledSeries);
  return (series) =>
    !publishers.has(series.publisher) &&
    !topics.has(series.topic) &&
    !ids.has(series.id) &&
    !(options.hideSecondary && series.grade === 'secondary' && !isOwn(series.id));
}

/** Every series that comparing one link may need. */
function around(linking: Linking, reference: Reference): string[] {
  if (!linking.link) return [];
  const { index } = reference;
  const at = index.find(linking.link.series);
  const series = index.series(at);
  const positions = [...linking.readings, ...wholeOf(series, reference)];
  const ids = positions.map((position) => index.series(position).id);
  for (const other of widerThan(series, linking, reference)) ids.push(other.id);
  return ids;
}

/** Readings of the measure without its breakdown; none for a series that has none. */
function wholeOf(series: IndexedSeries, reference: Reference): readonly number[] {
  if (Object.keys(series.dimensions).length === 0) return [];
  return lexiconOf(reference).readings({ ...series, dimensions: {} });
}

/** Runners-up for the same area and population, in the same unit: they may take the measure in. */
function widerThan(series: IndexedSeries, linking: Linking, reference: Reference): IndexedSeries[] {
  if (!linking.link) return [];
  const population = JSON.stringify(series.dimensions);
  if (population === '{}') return [];
  const lexicon = lexiconOf(reference);
  const found: IndexedSeries[] = [];
  for (const { candidate } of linking.runnersUp) {
    const other = candidate.profile.series;
    if (
      other.measure === series.measure ||
      other.area !== series.area ||
      other.unit.label !== series.unit.label ||
      JSON.stringify(other.dimensions) !== population
    )
      continue;
    for (const at of lexicon.readings(other)) found.push(reference.index.series(at));
  }
  return found;
}

function finish(
  claim: Claim,
  linking: Linking | null,
  leansOn: Claim | null,
  article: Article,
  reference: Reference,
  held: ReadonlyMap<string, Series>,
  options: AnnotateOptions,
): Annotation {
  if (!linking) return { claim, link: null, unlinked: null, comparison: null };
  if (!linking.link) return { claim, link: null, unlinked: linking.unlinked, comparison: null };
  const { index } = reference;
  const readings = readingsFor(
    linking.readings.flatMap((at) => held.get(index.series(at).id) ?? []),
    claim,
    linking.link.series,
  );
  const linkedSeries = index.series(index.find(linking.link.series));
  const wholes = wholeOf(linkedSeries, reference).flatMap(
    (at) => held.get(index.series(at).id) ?? [],
  );
  const wider = widerThan(linkedSeries, linking, reference).flatMap(
    (other) => held.get(other.id) ?? [],
  );
  const surroundings: Surroundings = {
    whole: (series) =>
      wholes.find((s) => s.frequency === series.frequency && s.unit.label === series.unit.label) ??
      null,
    wider: (series) => wider.filter((s) => s.frequency === series.frequency),
    leansOn,
  };
  const comparison = compare(claim, article, readings, surroundings);
  const series = comparison?.series ?? linking.link.series;
  if (isDismissed(series, claim, article, options)) {
    return {
      claim,
      link: null,
      unlinked: { reason: 'disabled', text: 'You removed this link.', gap: null, nearest: null },
      comparison: null,
    };
  }
  return { claim, link: { ...linking.link, series }, unlinked: null, comparison };
}

function isDismissed(
  series: string,
  claim: Claim,
  article: Article,
  options: AnnotateOptions,
): boolean {
  return (options.dismissals ?? []).some(
    (d) =>
      d.series === series &&
      d.wording === claim.surface &&
      (d.url === null || d.url === article.url),
  );
}
