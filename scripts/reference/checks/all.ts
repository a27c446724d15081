import { aliases } from './aliases.ts';
import type { Check } from './check.ts';
import { duplicates } from './duplicates.ts';
import { history } from './history.ts';
import { hosts } from './hosts.ts';
import { neighbours } from './neighbours.ts';
import { provenance } from './provenance.ts';
import { sumsOverParts } from './sums-over-parts.ts';
import { sumsOverTime } from './sums-over-time.ts';

/** Every check, in the order of the printed table. */
export function allChecks(officialHosts: ReadonlySet<string>): Check[] {
  return [
    sumsOverTime,
    sumsOverParts,
    neighbours,
    duplicates,
    aliases,
    hosts(officialHosts),
    provenance,
    history,
  ];
}
