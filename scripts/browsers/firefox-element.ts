import type { BidiConnection } from './bidi.ts';
import type { DrivenElement, Json } from './browser.ts';

/** A DOM node as BiDi names it. */
export interface NodeReference {
  sharedId: string;
}

interface RemoteNode extends NodeReference {
  value: { shadowRoot?: RemoteNode | null };
}

interface ScriptResult {
  type: 'success' | 'exception';
  result: { type: string; value?: unknown };
  exceptionDetails: { text: string };
}

/** Calls a function in a page and brings its value back as JSON. */
export async function callFunction<T>(
  bidi: BidiConnection,
  context: string,
  run: (...args: never[]) => unknown,
  args: readonly Json[],
  element: NodeReference | null,
): Promise<T> {
  const call = element === null ? `(${run})(...args)` : `(${run})(element, ...args)`;
  const answer = await bidi.send<ScriptResult>('script.callFunction', {
    functionDeclaration: `async (element, json) => {
      const args = JSON.parse(json);
      const value = await ${call};
      return value === undefined ? undefined : JSON.stringify(value);
    }`,
    arguments: [element ?? { type: 'null' }, { type: 'string', value: JSON.stringify(args) }],
    target: { context },
    awaitPromise: true,
    userActivation: true,
  });
  if (answer.type === 'exception') throw new Error(answer.exceptionDetails.text);
  const { value } = answer.result;
  return (value === undefined ? undefined : JSON.parse(String(value))) as T;
}

/** An element in a tab of Firefox. */
export class FirefoxElement implements DrivenElement {
  readonly #bidi: BidiConnection;
  /** The tab's, or that of the frame in it that the element stands in. */
  readonly context: string;
  readonly node: NodeReference;

  constructor(bidi: BidiConnection, context: string, node: NodeReference) {
    this.#bidi = bidi;
    this.context = context;
    this.node = node;
  }

  evaluate<A extends readonly Json[], T>(
    run: (element: Element, ...args: A) => T,
    ...args: A
  ): Promise<T> {
    return callFunction<T>(this.#bidi, this.context, run, args, this.node);
  }

  /** The element's shadow root, closed ones too; null when it has none. */
  async shadowRoot(): Promise<NodeReference | null> {
    const answer = await this.#bidi.send<{ result: RemoteNode }>('script.callFunction', {
      functionDeclaration: '(element) => element',
      arguments: [this.node],
      target: { context: this.context },
      awaitPromise: false,
      serializationOptions: { maxDomDepth: 1, includeShadowTree: 'all' },
    });
    const root = answer.result.value.shadowRoot;
    return root == null ? null : { sharedId: root.sharedId };
  }

  /** The context of the document in this element, if it is a frame; else null. */
  async framed(): Promise<string | null> {
    const answer = await this.#bidi.send<{ result: { value?: { context?: string } } }>(
      'script.callFunction',
      {
        functionDeclaration: '(element) => element.contentWindow ?? null',
        arguments: [this.node],
        target: { context: this.context },
        awaitPromise: false,
      },
    );
    return answer.result.value?.context ?? null;
  }

  async click(): Promise<void> {
    await this.evaluate((element) => element.scrollIntoView({ block: 'nearest' }));
    const { sharedId } = this.node;
    const origin = { type: 'element', element: { sharedId } };
    await click(this.#bidi, this.context, { x: 0, y: 0, origin });
  }
}

/** Moves the pointer to a place of a tab and clicks. */
export async function click(bidi: BidiConnection, context: string, place: object): Promise<void> {
  const actions = [
    { type: 'pointerMove', ...place },
    { type: 'pointerDown', button: 0 },
    { type: 'pointerUp', button: 0 },
  ];
  await bidi.send('input.performActions', {
    context,
    actions: [{ type: 'pointer', id: 'mouse', actions }],
  });
}
