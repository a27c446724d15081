import { type AnnotateOptions, annotate } from '../engine/annotate.ts';
import type { Annotation } from '../engine/annotation.ts';
import type { Reference } from '../engine/reference.ts';
import type { Series } from '../engine/series.ts';
import type { Authorship, ReferenceStamp, ToBackground } from '../platform/messages.ts';
import type { Settings } from '../platform/settings/settings.ts';
import { authorshipOf } from './authorship.ts';
import { allReferences, bundledReference, readingReference } from './references.ts';

type Request = Parameters<ToBackground['annotate']>[0];
type Answer = ReturnType<ToBackground['annotate']>;

/** A page that the reader asked for: read whoever wrote it, and nobody is named as its author. */
const ASKED: Authorship = { publisher: null, isGovernment: false, why: [] };

/** For authors that are no public bodies, of whom a feed is full: the reference is not even opened. */
const NOT_READ: ReferenceStamp = { version: '', compiled: '', series: 0 };

/** Annotates an article by the reader's sources and settings. Rejects with `reference-damaged` where that is so. */
export async function annotateFor(
  { article, author }: Request,
  settings: Settings,
): Promise<Answer> {
  const authorship = author ? authorshipOf(author, settings) : ASKED;
  if (author && !authorship.isGovernment)
    return { annotations: [], authorship, reference: NOT_READ };
  return readingReference(async () => {
    const reference = await allReferences();
    const read = {
      ...article,
      ...authorship,
      publisher: authorship.publisher ?? article.publisher,
    };
    const annotations = await annotate(read, reference, optionsOf(settings));
    return {
      annotations: annotations.filter((one) => shown(one, settings)),
      authorship,
      reference: await stamp(reference),
    };
  });
}

/** Whole series by their ids; those that no source has are left out. */
export function loadSeries(ids: readonly string[]): Promise<readonly Series[]> {
  return readingReference(async () => [...(await (await allReferences()).load(ids)).values()]);
}

function optionsOf({ minConfidence, sources, dismissals }: Settings): AnnotateOptions {
  // Every own source is a topic of its own.
  const disabledTopics = [...sources.disabledTopics, ...sources.disabledSources];
  return { ...sources, disabledTopics, minConfidence, dismissals };
}

function shown({ claim }: Annotation, settings: Settings): boolean {
  return settings.showTargets || (claim.kind !== 'target' && claim.kind !== 'pledge');
}

async function stamp(reference: Reference): Promise<ReferenceStamp> {
  const { changed } = await bundledReference();
  return { version: reference.version, compiled: changed, series: reference.index.size };
}
