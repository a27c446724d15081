import type { Observation, ObservationStatus } from '../../engine/series.ts';
import type { CompiledObservations } from './format.ts';
import { packLabels, unpackLabels } from './labels.ts';

const LETTERS: Readonly<Record<ObservationStatus, string>> = {
  final: 'f',
  revised: 'r',
  provisional: 'p',
};
const STATUSES: Readonly<Record<string, ObservationStatus>> = {
  f: 'final',
  r: 'revised',
  p: 'provisional',
};

export function packObservations(observations: readonly Observation[]): CompiledObservations {
  let statuses = '';
  for (let at = 0; at < observations.length; ) {
    const status = (observations[at] as Observation).status;
    let length = 1;
    while (observations[at + length]?.status === status) length++;
    statuses += `${LETTERS[status]}${length}`;
    at += length;
  }
  return {
    p: packLabels(observations.map(({ period }) => period)),
    v: observations.map(({ value }) => value),
    s: statuses,
  };
}

export function unpackObservations(packed: CompiledObservations): Observation[] {
  const labels = unpackLabels(packed.p);
  const statuses: ObservationStatus[] = [];
  for (const [, letter, length] of packed.s.matchAll(/([frp])(\d+)/g))
    for (let left = Number(length); left > 0; left--)
      statuses.push(STATUSES[letter as string] as ObservationStatus);
  return packed.v.map((value, at) => ({
    period: labels[at] ?? '',
    value,
    status: statuses[at] ?? 'final',
  }));
}
