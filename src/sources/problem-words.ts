import { type MessageKey, t } from '../platform/i18n.ts';
import type { Problem, ProblemCode } from './problem.ts';

const KEYS = {
  empty: 'sourceProblem_empty',
  'too-large': 'sourceProblem_too_large',
  'web-page': 'sourceProblem_web_page',
  'other-kind': 'sourceProblem_other_kind',
  'bad-json': 'sourceProblem_bad_json',
  'unknown-form': 'sourceProblem_unknown_form',
  'zip-damaged': 'sourceProblem_zip_damaged',
  'zip-too-large': 'sourceProblem_zip_too_large',
  'zip-without-data': 'sourceProblem_zip_without_data',
  'file-missing': 'sourceProblem_file_missing',
  'no-rows': 'sourceProblem_no_rows',
  'no-period': 'sourceProblem_no_period',
  'no-value': 'sourceProblem_no_value',
  'no-figures': 'sourceProblem_no_figures',
  'too-many-series': 'sourceProblem_too_many_series',
  'bad-description': 'sourceProblem_bad_description',
  'other-encoding': 'sourceProblem_other_encoding',
  'lost-characters': 'sourceProblem_lost_characters',
  'open-quote': 'sourceProblem_open_quote',
  unfinished: 'sourceProblem_unfinished',
  'cells-missing': 'sourceProblem_cells_missing',
  'cells-extra': 'sourceProblem_cells_extra',
  'column-renamed': 'sourceProblem_column_renamed',
  'bad-period': 'sourceProblem_bad_period',
  'bad-value': 'sourceProblem_bad_value',
  'value-too-large': 'sourceProblem_value_too_large',
  twice: 'sourceProblem_twice',
  'day-or-month': 'sourceProblem_day_or_month',
  'bad-field': 'sourceProblem_bad_field',
  'missing-field': 'sourceProblem_missing_field',
} as const satisfies Record<ProblemCode, MessageKey>;

/** A problem in words for the reader, without its place. */
export function problemWords({ code, found }: Problem): string {
  // The keys differ in their placeholders, all of which are `found`; a message without it ignores the value.
  return (t as (key: MessageKey, values: { found: string }) => string)(KEYS[code], {
    found,
  }).trim();
}

export function isProblemCode(code: string): code is ProblemCode {
  return Object.hasOwn(KEYS, code);
}

/** A kind of problem in words, where it is no longer known what was found. */
export function problemName(code: ProblemCode): string {
  return problemWords({ code, fatal: true, line: null, column: null, found: '' });
}

/** Where a problem is: `Line 5, Number`. */
export function problemPlace({ line, column }: Problem): string {
  if (line === null) return column ?? t('sourceWhole');
  return column === null ? t('sourceLine', { line }) : t('sourceLineColumn', { line, column });
}
