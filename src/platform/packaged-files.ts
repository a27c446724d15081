import { browserApi } from './browser.ts';

/** Reads one of the files that came with the extension. Rejects when it is not there. */
export async function readPackaged(path: string): Promise<ArrayBuffer> {
  const response = await fetch(browserApi().runtime.getURL(path));
  if (!response.ok) throw new Error(`${path} is not in the extension (${response.status}).`);
  return response.arrayBuffer();
}
