import { type AnnotateOptions, annotate } from '../engine/annotate.ts';
import type { Annotation } from '../engine/annotation.ts';
import type { Reference } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';
import { resolveAuthor } from '../page/publishers/resolve.ts';
import type { Authorship, ReferenceStamp, ToBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { bundledReference, readingReference } from './bundled-reference.ts';

type Request = Parameters<ToBackground['annotate']>[0];
type Answer = ReturnType<ToBackground['annotate']>;

/** A page that the reader asked for: read whoever wrote it, and nobody is named as its author. */
const ASKED: Authorship = { publisher: null, isGovernment: false, why: [] };

/** Annotates an article by the reader's sources and settings. Rejects with `reference-damaged` where that is so. */
export function annotateFor({ article, author }: Request, settings: Settings): Promise<Answer> {
  return readingReference(async () => {
    const authorship = author ? resolveAuthor(author) : ASKED;
    const reference = await bundledReference();
    const wanted = author === null || authorship.isGovernment;
    const annotations = wanted
      ? await annotate({ ...article, ...authorship }, reference, optionsOf(settings))
      : [];
    return {
      annotations: annotations.filter((one) => shown(one, settings)),
      authorship,
      reference: stamp(reference),
    };
  });
}

/** Whole series by their ids; those that no source has are left out. */
export function loadSeries(ids: readonly string[]): Promise<readonly Series[]> {
  return readingReference(async () => [...(await (await bundledReference()).load(ids)).values()]);
}

function optionsOf({ minConfidence, sources, dismissals }: Settings): AnnotateOptions {
  return { ...sources, minConfidence, dismissals };
}

function shown({ claim }: Annotation, settings: Settings): boolean {
  return settings.showTargets || (claim.kind !== 'target' && claim.kind !== 'pledge');
}

function stamp(reference: Reference): ReferenceStamp {
  return { version: reference.version, compiled: '', series: reference.index.size };
}
