import '../places.ts';
import { terms } from '../../engine/text/terms.ts';
import type { IndexRow } from './index-row.ts';
import type { Posting } from './postings.ts';

/** The fields whose words lead to a series, weakest first: their place is the one in `FIELD_WEIGHTS`. */
function fieldsOf(row: IndexRow): readonly string[] {
  return [
    row.definition,
    `${row.publication} ${row.unit.label}`,
    row.title,
    row.aliases.join(' '),
    Object.values(row.dimensions).join(' '),
  ];
}

/**
 * Terms to the series that they lead to; a term in several fields of a series counts once, for the strongest.
 * The area's own place is left out: it is matched as an area, not as a word.
 */
export function indexTerms(rows: readonly IndexRow[]): Map<string, Posting[]> {
  const index = new Map<string, Posting[]>();
  rows.forEach((row, at) => {
    const fields = new Map<string, number>();
    fieldsOf(row).forEach((text, field) => {
      for (const term of terms(text)) fields.set(term, field);
    });
    fields.delete(`place:${row.area.code}`);
    for (const [term, field] of fields) {
      const postings = index.get(term);
      if (postings) postings.push({ at, field });
      else index.set(term, [{ at, field }]);
    }
  });
  return index;
}
