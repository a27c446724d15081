import type { ClaimKind, Direction } from '../claim.ts';
import { isAim } from './aim.ts';
import { movementOf } from './change.ts';
import { shared } from './coordination.ts';
import { countedNoun } from './measure.ts';
import type { Movement } from './movement.ts';
import { isPledge } from './pledge.ts';
import { isRankDuration } from './rank.ts';
import { isAverage, isDaily, isRate } from './rate.ts';
import type { Reading } from './reading.ts';
import type { Setting } from './setting.ts';

/** Reads kind and direction. `future` says that the period lies after the article; `previous` is the reading of the statistic before it in the sentence. */
export function readKind(setting: Setting, future: boolean, previous: Reading | null): Reading {
  const own = movementOf(setting);
  const inherited = own && own.role !== 'from' ? null : shared(setting, previous);
  const movement = (inherited ? inherited.movement : own) ?? null;
  const basic = basicKind(setting, movement, inherited);
  const { mention } = setting;
  const reading = (kind: ClaimKind, direction = directionOf(basic, movement)): Reading => ({
    kind,
    direction,
    movement,
    mention,
  });
  if (basic === 'rank' && !future)
    return reading(mention.unitKind === 'rank' && isAim(setting, false) ? 'target' : 'rank', null);
  if (mention.unitKind === 'money' && isPledge(setting, future)) return reading('pledge');
  return reading(isAim(setting, future) || inherited?.kind === 'target' ? 'target' : basic);
}

function directionOf(kind: ClaimKind, movement: Movement | null): Direction | null {
  if (!movement || kind === 'ratio') return null;
  if (kind === 'change' || movement.role === 'by') return movement.direction;
  return movement.role === 'to' ? movement.direction : null;
}

function basicKind(
  setting: Setting,
  movement: Movement | null,
  inherited: Reading | null,
): ClaimKind {
  const { mention } = setting;
  if (mention.unitKind === 'rank' || isRankDuration(setting)) return 'rank';
  if (mention.unitKind === 'times') return timesKind(setting, movement);
  if (mention.unitKind === 'percent' && LIKELY.test(setting.after)) return 'rate';
  if (movement?.role === 'by') return 'change';
  if (mention.unitKind === 'points') return 'change';
  if (mention.unitKind === 'percent') {
    if (inherited && inherited.kind !== 'change' && inherited.mention.unitKind === 'percent')
      return inherited.kind === 'target' ? 'share' : inherited.kind;
    return isRate(setting) ? 'rate' : 'share';
  }
  if (isAverage(setting) || isDaily(setting)) return 'rate';
  return isIndex(setting) ? 'rate' : 'level';
}

/** "three times a year" is a frequency, "three times higher" a ratio. */
function timesKind({ mention, before, after }: Setting, movement: Movement | null): ClaimKind {
  if ((mention.value ?? 0) >= 100) return 'level';
  if (/^ (an?|per|each|every) /.test(after)) return 'rate';
  return movement?.role === 'by' && / by $/.test(before) ? 'change' : 'ratio';
}

const LIKELY = /^ (more|less) (likely|liable|prone|probable) /;

/** A time that something takes, or a bare decimal that counts nothing ("satisfaction was 7.45"): an average or an index. */
function isIndex(setting: Setting): boolean {
  const { unitKind, value, precision } = setting.mention;
  if (unitKind === 'duration') return (value ?? 0) < 1000;
  return unitKind === 'count' && precision < 1 && countedNoun(setting) === null;
}
