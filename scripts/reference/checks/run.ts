import type { Series } from '../../../src/engine/series.ts';
import type { Check, Finding } from './check.ts';
import { acceptedBy, type Exception } from './exceptions.ts';

/** What one check came to. */
export interface Outcome {
  check: Check;
  looked: number;
  accepted: number;
  open: Finding[];
}

/** Runs the checks; also the exceptions that no finding needed. */
export function runChecks(
  checks: readonly Check[],
  series: readonly Series[],
  exceptions: readonly Exception[],
): { outcomes: Outcome[]; stale: Exception[] } {
  const used = new Set<Exception>();
  const outcomes = checks.map((check) => {
    const { looked, findings } = check.run(series);
    const open: Finding[] = [];
    for (const finding of findings) {
      const exception = acceptedBy(exceptions, check.name, finding);
      if (exception) used.add(exception);
      else open.push(finding);
    }
    return { check, looked, accepted: findings.length - open.length, open };
  });
  return { outcomes, stale: exceptions.filter((one) => !used.has(one)) };
}

/** The outcomes as a table for a terminal. */
export function outcomeTable(outcomes: readonly Outcome[]): string {
  const rows = outcomes.map(({ check, looked, accepted, open }) => [
    check.name,
    String(looked),
    String(accepted),
    String(open.length),
    check.about,
  ]);
  const head = ['check', 'looked at', 'accepted', 'open', 'what it looks for'];
  const widths = head.map((title, at) =>
    Math.max(title.length, ...rows.map((row) => row[at]?.length ?? 0)),
  );
  const line = (cells: readonly string[]) =>
    cells
      .map((cell, at) =>
        at === 0 || at === 4 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0),
      )
      .join('  ')
      .trimEnd();
  return [line(head), ...rows.map(line)].join('\n');
}
