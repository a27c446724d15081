import type { SourceForm } from '../parsed.ts';
import type { Mapping } from '../table/mapping.ts';
import type { SourceDescription } from '../table/series-maker.ts';

/** How often a source by address is read again. */
export type Interval = 'never' | 'daily' | 'weekly' | 'monthly';

/** Where a source comes from. */
export type Origin =
  | { kind: 'file'; name: string }
  | { kind: 'address'; url: string; every: Interval };

/** What is known of an added source without reading its figures. */
export interface StoredSource {
  /** `own:` and a name; also `Series.source` and `Series.topic` of its series. */
  id: string;
  name: string;
  origin: Origin;
  form: SourceForm;
  /** The reader's mapping and words, applied again at the next import; null where none was needed. */
  mapping: Mapping | null;
  about: Partial<SourceDescription>;
  series: number;
  figures: number;
  /** Of the stored form, in bytes. */
  size: number;
  /** When the stored copy was read, ISO time. */
  read: string;
  /** Problems at that reading. */
  problems: number;
  /** The last attempt that failed since; the copy stays in use. */
  failure: { on: string; reason: string } | null;
}
