import type { Annotation } from '../engine/annotation.ts';
import type { MessageKey } from '../platform/i18n.ts';

/** One step of the tour: its words, and the statistic that it speaks of. */
export interface TourStep {
  words: MessageKey & `tour${string}`;
  /** Offset of the statistic to show; null for a step about something else. */
  start: number | null;
}

/** The steps for which this article has an example, and the last one, which needs none. */
export function tourSteps(annotations: readonly Annotation[]): TourStep[] {
  const first = (wanted: (one: Annotation) => boolean) => annotations.find(wanted)?.claim.start;
  const linked = first(({ link, claim }) => link !== null && claim.kind !== 'change');
  const examples: [TourStep['words'], number | undefined][] = [
    ['tourLinked', linked],
    ['tourCard', linked],
    [
      'tourChange',
      first(({ claim, comparison }) => claim.kind === 'change' && comparison !== null),
    ],
    ['tourUnlinked', first(({ link }) => link === null)],
  ];
  return [
    ...examples.flatMap(([words, start]) => (start === undefined ? [] : [{ words, start }])),
    { words: 'tourToolbar', start: null },
  ];
}
