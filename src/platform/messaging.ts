import { browserApi, isExtensionGone } from './browser.ts';
import type { ToBackground, ToTab } from './messages.ts';

/**
 * Why a message brought no answer.
 * - `updated`: the extension was updated or removed under this page; only a reload helps.
 * - `no-receiver`: nobody listens, e.g. no overlay in that tab.
 * - `reference-damaged`: the reference's files do not match their checksums.
 * - `failed`: the receiver threw; `message` holds its words, for a log and not for a reader.
 */
export type FailureCode = 'updated' | 'no-receiver' | 'reference-damaged' | 'failed';

export class MessageError extends Error {
  readonly code: FailureCode;

  constructor(code: FailureCode, message: string) {
    super(message);
    this.name = 'MessageError';
    this.code = code;
  }
}

/** Where a message came from; `tabId` is null for the extension's own pages. */
export interface Sender {
  tabId: number | null;
  url: string | null;
  /** A page of the extension, not a content script: those run beside code that nobody vouches for. */
  isOwnPage: boolean;
}

type Signatures = ToBackground | ToTab;
type Payload<F> = F extends (payload: infer P) => unknown ? P : never;
type Answer<F> = F extends (payload: never) => infer A ? A : never;
/** What answers the messages of one receiver; a message without a handler is left to other listeners. */
type Handlers<M extends Signatures> = {
  [T in keyof M]?: (payload: Payload<M[T]>, sender: Sender) => Answer<M[T]> | Promise<Answer<M[T]>>;
};

interface Envelope {
  sourcemark: string;
  payload: unknown;
}

type Reply = { answer: unknown } | { failure: FailureCode; message: string };

/** Sends a message to the background, waking it, and gives back its answer. Rejects with MessageError. */
export async function ask<T extends keyof ToBackground>(
  type: T,
  payload: Payload<ToBackground[T]>,
): Promise<Answer<ToBackground[T]>> {
  const envelope: Envelope = { sourcemark: type, payload };
  return opened(await sent(() => browserApi().runtime.sendMessage(envelope)));
}

/** Sends a message to the overlay in a tab. Rejects with MessageError. */
export async function askTab<T extends keyof ToTab>(
  tabId: number,
  type: T,
  payload: Payload<ToTab[T]>,
): Promise<Answer<ToTab[T]>> {
  const envelope: Envelope = { sourcemark: type, payload };
  return opened(await sent(() => browserApi().tabs.sendMessage(tabId, envelope)));
}

/** Answers messages to the background. Call it in the first turn of the worker, or a message that wakes it is lost. */
export function answerInBackground(handlers: Handlers<ToBackground>): () => void {
  return answer(handlers);
}

/** Answers messages to this tab's overlay. Returns the function that stops it. */
export function answerInTab(handlers: Handlers<ToTab>): () => void {
  return answer(handlers);
}

function answer<M extends Signatures>(handlers: Handlers<M>): () => void {
  const { onMessage, id, getURL } = browserApi().runtime;
  const home = getURL('');
  const table = new Map<string, (payload: never, sender: Sender) => unknown>(
    Object.entries(handlers as Record<string, (payload: never, sender: Sender) => unknown>),
  );
  const listener = (
    message: unknown,
    from: { id?: string; tab?: { id?: number }; url?: string },
    reply: (reply: Reply) => void,
  ): true | undefined => {
    const handler = isEnvelope(message) ? table.get(message.sourcemark) : undefined;
    if (!handler || from.id !== id) return undefined;
    const url = from.url ?? null;
    const isOwnPage = url?.startsWith(home) ?? false;
    const sender: Sender = { tabId: from.tab?.id ?? null, url, isOwnPage };
    Promise.resolve()
      .then(() => handler((message as Envelope).payload as never, sender))
      .then(
        (result) => reply({ answer: result ?? null }),
        (error: unknown) => reply(failure(error)),
      );
    // Keeps the channel open: Chrome before 2026 ignores a promise given back by a listener.
    return true;
  };
  onMessage.addListener(listener as Parameters<typeof onMessage.addListener>[0]);
  return () => onMessage.removeListener(listener as Parameters<typeof onMessage.removeListener>[0]);
}

function isEnvelope(message: unknown): message is Envelope {
  return typeof (message as Envelope | null)?.sourcemark === 'string';
}

function failure(error: unknown): Reply {
  const code = error instanceof MessageError ? error.code : 'failed';
  return { failure: code, message: error instanceof Error ? error.message : String(error) };
}

async function sent(send: () => Promise<unknown>): Promise<unknown> {
  try {
    return await send();
  } catch (error) {
    // After an update, an old content script keeps its `runtime` but loses its id (Chrome), or all of it (Firefox).
    if (isExtensionGone()) throw new MessageError('updated', String(error));
    const silent = /receiving end does not exist|message (port|channel) closed/i.test(
      String(error),
    );
    throw new MessageError(silent ? 'no-receiver' : 'failed', String(error));
  }
}

function opened<A>(reply: unknown): A {
  const got = reply as Reply | null | undefined;
  if (!got) throw new MessageError('no-receiver', 'No answer.');
  if ('failure' in got) throw new MessageError(got.failure, got.message);
  return (got.answer ?? undefined) as A;
}
