import './elections.ts';
import './places.ts';
import type { Reference } from '../engine/reference.ts';
import type { Gap, Series } from '../engine/series.ts';
import { decodeSeries } from './compiled/decode-series.ts';
import {
  type CompiledIndex,
  type CompiledPart,
  FORMAT,
  INDEX_FILE,
  partFile,
} from './compiled/format.ts';
import { unseal } from './compiled/seal.ts';
import { CompiledSeriesIndex } from './compiled/series-index.ts';

export { DamagedReference } from './compiled/seal.ts';

/** Gives a compiled file's content by its name, e.g. `parts/returns.txt`. */
export type ReadCompiled = (name: string) => Promise<Uint8Array | ArrayBuffer | string>;

/** The reference that comes with the product. */
export interface BundledReference extends Reference {
  readonly index: CompiledSeriesIndex;
  /** ISO day on which its figures last changed: how old it is. */
  readonly changed: string;
}

/** Parts kept in memory: a card's series and its relations seldom touch more topics than this. */
const KEPT_PARTS = 6;

/**
 * Opens a compiled reference: one read for the index; a topic's part is read when one of its series is asked
 * for. Rejects with `DamagedReference` when a file is truncated, altered or of another version or build.
 */
export async function openReference(read: ReadCompiled): Promise<BundledReference> {
  const { body, sha256 } = await unseal(asBytes(await read(INDEX_FILE)), INDEX_FILE, FORMAT);
  const compiled = JSON.parse(body) as CompiledIndex;
  return new PackagedReference(sha256, compiled, read);
}

class PackagedReference implements BundledReference {
  readonly version: string;
  readonly changed: string;
  readonly index: CompiledSeriesIndex;
  readonly gaps: readonly Gap[];
  readonly synonyms: string;
  private readonly read: ReadCompiled;
  private readonly parts = new Map<string, Promise<CompiledPart>>();

  constructor(version: string, compiled: CompiledIndex, read: ReadCompiled) {
    this.version = version;
    this.changed = compiled.changed;
    this.index = new CompiledSeriesIndex(compiled);
    this.synonyms = compiled.synonyms;
    this.gaps = compiled.gaps.map((gap) => ({
      ...gap,
      area: { code: gap.area[0], name: gap.area[1] },
    }));
    this.read = read;
  }

  async load(ids: readonly string[]): Promise<ReadonlyMap<string, Series>> {
    const found = new Map<string, Series>();
    await Promise.all(
      [...new Set(ids)].map(async (id) => {
        const at = this.index.find(id);
        if (at < 0) return;
        const part = await this.part(this.index.series(at).topic);
        const series = part.series.find((one) => one.id === id);
        if (series) found.set(id, decodeSeries(series, part.texts, this.index, at));
      }),
    );
    return found;
  }

  private part(topic: string): Promise<CompiledPart> {
    const kept = this.parts.get(topic);
    // Taken out and put back: a Map keeps the order of insertion, so the first key is the longest unused.
    this.parts.delete(topic);
    const part = kept ?? this.readPart(topic);
    this.parts.set(topic, part);
    part.catch(() => this.parts.delete(topic));
    for (const oldest of this.parts.keys()) {
      if (this.parts.size <= KEPT_PARTS) break;
      this.parts.delete(oldest);
    }
    return part;
  }

  private async readPart(topic: string): Promise<CompiledPart> {
    const file = partFile(topic);
    const content = asBytes(await this.read(file));
    const { body } = await unseal(content, file, FORMAT, this.index.checksum(topic));
    return JSON.parse(body) as CompiledPart;
  }
}

function asBytes(content: Uint8Array | ArrayBuffer | string): Uint8Array | string {
  return content instanceof ArrayBuffer ? new Uint8Array(content) : content;
}
