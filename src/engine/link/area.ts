import type { ClaimWords } from './words.ts';

/** How a series' area answers the claim's. */
export type AreaFit = 'stated' | 'named' | 'own' | 'part' | 'home' | 'unknown' | 'other';

// The areas that bodies of the United Kingdom publish national figures for, each part of it.
const NATIONAL = new Set(['GB', 'GB-GBN', 'GB-EAW', 'GB-ENG', 'GB-EWN']);

/** From which weight on a place stands next to the number. */
const NEXT = 0.3;

/**
 * Whether a series' area may answer a claim. An area that the text states must be the series' own (the
 * United Kingdom and Great Britain pass for each other, as official texts use them); one that follows from
 * the publisher (`home`) may be the part of the United Kingdom that a policy covers. `places` are the places
 * that the series is broken down by: "exports to Spain" states no area.
 */
export function areaFit(
  words: Pick<ClaimWords, 'claim' | 'home' | 'placesBeyond' | 'window'>,
  area: string,
  places: ReadonlySet<string>,
): AreaFit {
  const { claim, home } = words;
  const named =
    claim.area && words.placesBeyond.has(`place:${claim.area.code}`) ? null : claim.area;
  // "The best in the world" places no figure; a count of the world is one that says so.
  const everywhere = named?.code === 'XX-WORLD';
  if (everywhere && area === 'XX-WORLD') return 'stated';
  if (named?.stated && !everywhere && !places.has(`place:${named.code}`)) {
    if (named.code === area) return 'stated';
    const britain = new Set(['GB', 'GB-GBN']);
    if (britain.has(named.code) && britain.has(area)) return 'stated';
    return 'other';
  }
  // Said next to the number, though as no one's area: "Poland, in comparison, spends 4%".
  if ((words.window.get(`place:${area}`) ?? 0) > NEXT) return 'named';
  const code = named && !named.stated && !everywhere ? named.code : home;
  if (!code) return 'unknown';
  if (code === area) return 'own';
  if (NATIONAL.has(code) && NATIONAL.has(area)) return 'part';
  // The area of a sentence before may end there: the publisher's own is open to what follows.
  if (home !== code && (home === area || (NATIONAL.has(home ?? '') && NATIONAL.has(area))))
    return 'home';
  return area === 'XX-WORLD' && places.size > 0 ? 'part' : 'other';
}
