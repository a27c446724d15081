import type { Labelled } from './corpora.ts';
import { type Scored, total } from './score.ts';
import { markdown } from './table.ts';

/** The text of QUALITY.md: how good the engine is, on what, and how it was measured. */
export function report(
  scored: readonly Scored[],
  corpora: readonly Labelled[],
  fitted: boolean,
): string {
  const sets = unique(corpora.map((a) => a.set));
  const bySet = sets.map((set) => row(set, scored, (s) => s.labelled.set === set));
  const topics = unique(corpora.map((a) => a.topic)).sort();
  const byTopic = topics.map((topic) => row(topic, scored, (s) => s.labelled.topic === topic));
  const kinds = unique(scored.flatMap((s) => s.quantity?.claimKind ?? [])).sort();
  const byKind = kinds.map((kind) => row(kind, scored, (s) => s.quantity?.claimKind === kind));
  const how = fitted
    ? 'Links are scored with the shipped weights, which were fitted on these articles too.'
    : 'Links are scored with weights fitted without the article at hand (cross-validation, articles held out in 16 parts).';
  return `# Quality

Written by \`npm run eval\` over ${corpora.length} labelled articles. ${how}
Percentages with their counts. *found* and *marks right* are recall and precision of marks; *links made* and
*links right* recall and precision of links; *figure*: of right links whose label names an official figure, those
set beside that figure.

${sets.length > 1 ? 'The sets differ: the own one is written for this project; of the outside ones, "imitated" texts take their figures from the same tables and are easy, "rewritten" ones make the statements of real pages and are the honest test.' : 'Only the own set was at hand.'}

${markdown([['all', total(scored)], ...bySet])}

## By topic

${markdown(byTopic)}

## By kind

${markdown(byKind)}
`;
}

function row(name: string, scored: readonly Scored[], wanted: (s: Scored) => boolean) {
  return [name, total(scored.filter(wanted))] as const;
}

function unique<T>(items: readonly T[]): T[] {
  return [...new Set(items)];
}
