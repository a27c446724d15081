import type { Series } from '../../engine/series.ts';
import { terms } from '../../engine/text/terms.ts';
import type { Posting } from './postings.ts';

/** The fields whose words lead to a series, weakest first: their place is the one in `FIELD_WEIGHTS`. */
function fieldsOf(series: Series): readonly string[] {
  return [
    series.definition,
    `${series.publication} ${series.unit.label}`,
    series.title,
    series.aliases.join(' '),
    Object.values(series.dimensions).join(' '),
  ];
}

/**
 * Terms to the series that they lead to; a term in several fields of a series counts once, for the strongest.
 * The area's own place is left out: it is matched as an area, not as a word.
 */
export function indexTerms(series: readonly Series[]): Map<string, Posting[]> {
  const index = new Map<string, Posting[]>();
  series.forEach((one, at) => {
    const fields = new Map<string, number>();
    fieldsOf(one).forEach((text, field) => {
      for (const term of terms(text)) fields.set(term, field);
    });
    fields.delete(`place:${one.area.code}`);
    for (const [term, field] of fields) {
      const postings = index.get(term);
      if (postings) postings.push({ at, field });
      else index.set(term, [{ at, field }]);
    }
  });
  return index;
}
