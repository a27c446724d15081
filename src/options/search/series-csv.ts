import Papa from 'papaparse';
import type { Series } from '../../engine/series.ts';

/** A series as CSV that a spreadsheet opens, with what one must know to cite it in every row. */
export function csvOf(series: Series): string {
  const { title, unit, publisher, publication, landingPage } = series;
  const rows = series.observations.map(({ period, value, status }) => ({
    period,
    value,
    status,
    unit: unit.label,
    series: title,
    publisher: publisher.name,
    source: landingPage || publication,
  }));
  // A cell that begins like a formula would be run by a spreadsheet.
  return Papa.unparse(rows, { escapeFormulae: true });
}
