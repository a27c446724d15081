import { useEffect, useState } from 'preact/hooks';
import type { SourcePreview } from '../../sources/parse-source.ts';
import type { Problem } from '../../sources/problem.ts';
import type { Origin, StoredSource } from '../../sources/stored/stored-source.ts';
import type { Mapping } from '../../sources/table/mapping.ts';
import type { SourceDescription } from '../../sources/table/series-maker.ts';
import { Cancelled, type SourceWork } from '../../sources/work/in-worker.ts';
import type { Imported, Tried, WorkFile } from '../../sources/work/messages.ts';

/** The files of one source and where they come from. */
export interface Chosen {
  name: string;
  files: readonly WorkFile[];
  origin: Origin;
}

/** A source on its way in, as the reader sees and corrects it. */
export interface Draft extends Chosen {
  preview: SourcePreview;
  mapping: Mapping | undefined;
  about: Partial<SourceDescription>;
  /** What adding would come to; null while that is being found out. */
  tried: Tried | null;
}

export type Adding =
  | { step: 'idle' }
  | { step: 'busy'; name: string; doing: 'reading' | 'storing'; share: number }
  | { step: 'draft'; draft: Draft }
  | { step: 'done'; name: string; imported: Imported }
  | { step: 'rejected'; name: string; problems: readonly Problem[] }
  | { step: 'failed'; name: string; reason: string };

export interface AddingControl {
  adding: Adding;
  choose(chosen: Chosen): void;
  change(change: Partial<Pick<Draft, 'mapping' | 'about'>>): void;
  add(): void;
  cancel(): void;
}

/** Adding a source, step by step; `stored` hears of each one that was stored. */
export function useAdding(work: SourceWork, stored: (source: StoredSource) => void): AddingControl {
  const [adding, setAdding] = useState<Adding>({ step: 'idle' });
  const draft = adding.step === 'draft' ? adding.draft : null;
  useEffect(() => work.cancel, [work]);

  const failed = (name: string) => (error: unknown) => {
    if (error instanceof Cancelled) return;
    setAdding({
      step: 'failed',
      name,
      reason: error instanceof Error ? error.message : String(error),
    });
  };
  const attempt = (next: Draft): void => {
    const { files, origin, mapping, about, name } = next;
    setAdding({ step: 'draft', draft: { ...next, tried: null } });
    work
      .attempt({ files, origin, mapping, about })
      .then((tried) => setAdding({ step: 'draft', draft: { ...next, tried } }), failed(name));
  };

  return {
    adding,
    choose(chosen) {
      const { name, files, origin } = chosen;
      setAdding({ step: 'busy', name, doing: 'reading', share: 0 });
      work.preview({ files, origin }).then((preview) => {
        const fatal = preview.problems.filter((problem) => problem.fatal);
        if (fatal.length > 0) setAdding({ step: 'rejected', name, problems: preview.problems });
        else
          attempt({ ...chosen, preview, mapping: preview.table?.mapping, about: {}, tried: null });
      }, failed(name));
    },
    change(change) {
      if (draft) attempt({ ...draft, ...change });
    },
    add() {
      if (!draft) return;
      const { name, files, origin, mapping, about } = draft;
      setAdding({ step: 'busy', name, doing: 'reading', share: 0 });
      const progress = (share: number, doing: 'reading' | 'storing'): void =>
        setAdding({ step: 'busy', name, doing, share });
      work.import({ files, origin, mapping, about }, progress).then((imported) => {
        if (imported.stored) {
          stored(imported.stored);
          setAdding({ step: 'done', name: imported.stored.name, imported });
        } else setAdding({ step: 'rejected', name, problems: imported.problems });
      }, failed(name));
    },
    cancel() {
      work.cancel();
      setAdding({ step: 'idle' });
    },
  };
}
