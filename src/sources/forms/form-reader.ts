import type { Series } from '../../engine/series.ts';
import type { SourceForm, SourceIdentity } from '../parsed.ts';
import type { Problems } from '../problem.ts';
import type { Mapping } from '../table/mapping.ts';
import type { SourceDescription } from '../table/series-maker.ts';
import type { SourceTable } from '../table/source-table.ts';

/** Gives another file of the same source by its path: from the same archive, folder or choice; null when there is none. */
export type Companion = (path: string) => Promise<Uint8Array | null>;

/** What a reader of one form works with. */
export interface FormInput {
  identity: SourceIdentity;
  /** The file's name without its ending, in words: the source's name where the file gives none. */
  name: string;
  problems: Problems;
  companion: Companion;
  /** Called with the share read, 0 to 1. */
  heard: (share: number) => void;
}

/** One table of a source with how it is to be read. */
export interface MappedTable {
  table: SourceTable;
  mapping: Mapping;
  about: SourceDescription;
}

/** What a file turned out to hold: series as they are, or tables to be mapped. */
export type FormContent =
  | { form: SourceForm; name: string; series: readonly Series[] }
  | { form: SourceForm; name: string; tables: readonly MappedTable[] };

/** A description with nothing but a name. */
export function plainDescription(name: string): SourceDescription {
  return { name, publisher: name, licence: '', page: '', definition: '', released: null };
}

/** A text of a JSON description: a string, or the first language of a language map; empty for anything else. */
export function textOf(value: unknown): string {
  if (typeof value === 'string') return value.slice(0, 300);
  if (Array.isArray(value)) return textOf(value[0]);
  if (typeof value === 'object' && value !== null) {
    const { en, '@value': plain, '@id': id } = value as Record<string, unknown>;
    return textOf(en ?? plain ?? id ?? Object.values(value)[0] ?? '');
  }
  return '';
}

/** An address that a link may lead to; empty for anything else. */
export function pageOf(value: unknown): string {
  const text = textOf(value);
  return /^https:\/\//.test(text) && URL.canParse(text) ? text : '';
}
