import type { ObservationStatus } from '../../engine/series.ts';

/** A figure's status from a table's marker or word: `p`, `[p]`, `Provisional`, `E` (estimate), `r`, `Revised`. Final otherwise. */
export function readStatus(cell: string): ObservationStatus {
  const text = cell
    .trim()
    .toLowerCase()
    .replace(/[[\]()]/g, '');
  if (/^(p|e|pe|f)$|provisional|estimate|forecast|preliminary/.test(text)) return 'provisional';
  if (/^r$|revised/.test(text)) return 'revised';
  return 'final';
}
