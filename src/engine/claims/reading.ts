import type { ClaimKind, Direction } from '../claim.ts';
import type { Mention } from '../quantities/mention.ts';
import type { Movement } from './movement.ts';

/** What sort of claim a number makes, and which way it moves. */
export interface Reading {
  kind: ClaimKind;
  direction: Direction | null;
  /** How the number takes part in a movement, for its periods and what it leans on. */
  movement: Movement | null;
  /** The mention that was read. */
  mention: Mention;
  /** The reading of the statistic before it in the sentence. */
  earlier?: Reading | null;
}
