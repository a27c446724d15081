import { TableError } from '../../../src/reference/table/table.ts';
import type { Finding } from './check.ts';

/** A finding, or several, that were looked at and accepted. */
export interface Exception {
  line: number;
  check: string;
  series: RegExp;
  about: RegExp;
  reason: string;
}

const LINE = /^(.+?) \| (.+?) \| (.+?) = ([^|]+)$/;

/** Reads `exceptions.txt`: lines `check | series | about = reason`, where `*` stands for anything and `?` for one character. */
export function parseExceptions(text: string, file: string): Exception[] {
  return text.split('\n').flatMap((line, at) => {
    if (line.trim() === '' || line.startsWith('#')) return [];
    const [, check, series, about, reason] = LINE.exec(line) ?? [];
    if (!check || !series || !about || !reason)
      throw new TableError(file, at + 1, 'expected "check | series | about = reason"');
    return [{ line: at + 1, check, series: glob(series), about: glob(about), reason }];
  });
}

/** The exception that accepts a finding of a check, or undefined. */
export function acceptedBy(
  exceptions: readonly Exception[],
  check: string,
  finding: Finding,
): Exception | undefined {
  return exceptions.find(
    (one) =>
      one.check === check && one.series.test(finding.series) && one.about.test(finding.about),
  );
}

function glob(pattern: string): RegExp {
  const escaped = pattern.replace(/[\\^$.+()[\]{}|]/g, '\\$&');
  return new RegExp(`^${escaped.replaceAll('*', '.*').replaceAll('?', '.')}$`, 'i');
}
