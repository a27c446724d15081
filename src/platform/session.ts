import { browserApi } from './browser.ts';

/*
 * What must outlive the background (which the browser ends after half a minute without work) and not the browser:
 * storage.session is in memory, and content scripts cannot read it.
 */

/** Reads one item; undefined when there is none. */
export async function readSession(key: string): Promise<unknown> {
  return (await browserApi().storage.session.get(key))[key];
}

/** Every item whose key begins so, by the rest of its key. */
export async function listSession(prefix: string): Promise<ReadonlyMap<string, unknown>> {
  const all = Object.entries(await browserApi().storage.session.get(null));
  return new Map(
    all.flatMap(([key, value]) =>
      key.startsWith(prefix) ? [[key.slice(prefix.length), value] as const] : [],
    ),
  );
}

export async function writeSession(key: string, value: unknown): Promise<void> {
  await browserApi().storage.session.set({ [key]: value });
}

export async function removeSession(keys: readonly string[]): Promise<void> {
  await browserApi().storage.session.remove([...keys]);
}

/** Calls back with the keys that changed. Returns the function that stops it. */
export function onSession(listener: (keys: readonly string[]) => void): () => void {
  const { onChanged } = browserApi().storage;
  const changed = (changes: Record<string, unknown>, area: string) => {
    if (area === 'session') listener(Object.keys(changes));
  };
  onChanged.addListener(changed);
  return () => onChanged.removeListener(changed);
}
