import { parsePeriod } from '../../../src/engine/periods/parse.ts';
import type { EvidenceGrade, Series } from '../../../src/engine/series.ts';

/** What the reference holds of one publisher or topic. */
export interface CoverageRow {
  id: string;
  series: number;
  figures: number;
  /** First day covered. */
  from: string;
  /** Last day covered by any series. */
  newest: string;
  /** Half of the series have figures up to this day or later. */
  typical: string;
  grades: Readonly<Record<EvidenceGrade, number>>;
}

/** A row for each publisher or topic, most series first. */
export function coverageRows(
  series: readonly Series[],
  key: (one: Series) => string,
): CoverageRow[] {
  const groups = new Map<string, Series[]>();
  for (const one of series) {
    const id = key(one);
    const same = groups.get(id);
    if (same) same.push(one);
    else groups.set(id, [one]);
  }
  const rows = [...groups].map(([id, group]) => row(id, group));
  return rows.sort((a, b) => b.series - a.series || (a.id < b.id ? -1 : 1));
}

function row(id: string, group: readonly Series[]): CoverageRow {
  const spans = group.map(span);
  const from = spans.map((one) => one.from).sort();
  const to = spans.map((one) => one.to).sort();
  const grades: Record<EvidenceGrade, number> = {
    'official-file-copy': 0,
    'official-page': 0,
    secondary: 0,
  };
  for (const { grade } of group) grades[grade]++;
  return {
    id,
    series: group.length,
    figures: group.reduce((sum, { observations }) => sum + observations.length, 0),
    from: from[0] ?? '',
    newest: to.at(-1) ?? '',
    typical: to[Math.floor(to.length / 2)] ?? '',
    grades,
  };
}

function span(one: Series): { from: string; to: string } {
  const periods = one.observations.flatMap(({ period }) => parsePeriod(period, one) ?? []);
  const from = periods.map((period) => period.from).sort();
  const to = periods.map((period) => period.to).sort();
  return { from: from[0] ?? '', to: to.at(-1) ?? '' };
}
