import { parseArgs } from 'node:util';

export const INPUTS = ['auto', 'text', 'html', 'json', 'jsonl'] as const;
export const FORMATS = ['table', 'json', 'jsonl', 'markdown'] as const;

export type InputFormat = (typeof INPUTS)[number];
export type OutputFormat = (typeof FORMATS)[number];

/** What the command line says of an article, over what the input says of itself. */
export interface Stated {
  publisher: string | null;
  published: string | null;
  url: string | null;
  title: string | null;
}

/** One run of `annotate`, its arguments checked. */
export interface Options {
  files: readonly string[];
  input: InputFormat;
  format: OutputFormat;
  stated: Stated;
  /** Also the quantities that are no statistics. */
  all: boolean;
  /** Why each link was made: evidence with weights, and the readings not chosen. */
  explain: boolean;
  /** 0 to 1, or null for the calibrated threshold. */
  minConfidence: number | null;
  sources: readonly string[];
  help: boolean;
}

/** Wrong use of the command line; the message says what to write instead. */
export class UsageError extends Error {}

export const USAGE = `usage: npm run --silent annotate -- [options] [FILE ...]     (no FILE, or -: standard input)

  --input auto|text|html|json|jsonl    how to read the input (auto: by the file's ending)
  --publisher NAME  --published YYYY-MM-DD  --url URL  --title T
                                       over what the input says of itself
  --format table|json|jsonl|markdown   table on a terminal, else json
  --all                                also quantities that are no statistics, with the reason
  --explain                            why each link was made
  --min-confidence X                   0 to 1; default: the calibrated threshold
  --source FILE                        a further source of series; may be repeated
`;

function oneOf<T extends string>(name: string, value: string, allowed: readonly T[]): T {
  const found = allowed.find((item) => item === value);
  if (found === undefined) {
    throw new UsageError(`--${name} ${value}: use one of ${allowed.join(', ')}`);
  }
  return found;
}

/** Checks that a day exists: `2023-02-30` does not. */
export function isDay(text: string): boolean {
  const time = Date.parse(`${text}T00:00:00Z`);
  return /^\d{4}-\d{2}-\d{2}$/.test(text) && new Date(time || 0).toISOString().startsWith(text);
}

function confidence(text: string | undefined): number | null {
  if (text === undefined) return null;
  const value = Number(text);
  if (text.trim() === '' || !(value >= 0 && value <= 1)) {
    throw new UsageError(`--min-confidence ${text}: use a number from 0 to 1`);
  }
  return value;
}

function parse(args: readonly string[]) {
  try {
    return parseArgs({
      args: [...args],
      allowPositionals: true,
      options: {
        input: { type: 'string', default: 'auto' },
        format: { type: 'string' },
        publisher: { type: 'string' },
        published: { type: 'string' },
        url: { type: 'string' },
        title: { type: 'string' },
        all: { type: 'boolean', default: false },
        explain: { type: 'boolean', default: false },
        'min-confidence': { type: 'string' },
        source: { type: 'string', multiple: true, default: [] },
        help: { type: 'boolean', short: 'h', default: false },
      },
    });
  } catch (error) {
    throw new UsageError(error instanceof Error ? error.message : String(error));
  }
}

/** Reads the arguments; `terminal` decides the default format. Throws `UsageError`. */
export function readOptions(args: readonly string[], terminal: boolean): Options {
  const { values, positionals } = parse(args);
  const { published = null, url = null } = values;
  if (published !== null && !isDay(published)) {
    throw new UsageError(`--published ${published}: use a day such as 2023-10-16`);
  }
  if (url !== null && !URL.canParse(url)) {
    throw new UsageError(`--url ${url}: use a whole address such as https://www.gov.uk/...`);
  }
  return {
    files: positionals.length === 0 ? ['-'] : positionals,
    input: oneOf('input', values.input, INPUTS),
    format: oneOf('format', values.format ?? (terminal ? 'table' : 'json'), FORMATS),
    stated: { publisher: values.publisher ?? null, published, url, title: values.title ?? null },
    all: values.all,
    explain: values.explain,
    minConfidence: confidence(values['min-confidence']),
    sources: values.source,
    help: values.help,
  };
}
