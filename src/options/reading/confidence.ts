/**
 * Positions of the slider "how sure a link must be": least calibrated probability of a link that is shown. The standard
 * is the engine's own threshold, chosen so that wrong links are rare; it is stored as null, so that it follows the engine.
 */
export const LEVELS = [0.3, null, 0.8, 0.9, 0.97] as const;

/** The position nearest to a stored value, which a policy or an import may have put between two. */
export function levelOf(minConfidence: number | null): number {
  if (minConfidence === null) return 1;
  let nearest = 0;
  LEVELS.forEach((level, at) => {
    const best = LEVELS[nearest] ?? 1;
    if (level !== null && Math.abs(level - minConfidence) < Math.abs(best - minConfidence))
      nearest = at;
  });
  return nearest;
}
