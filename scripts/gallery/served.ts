import { readdir, readFile } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Pages } from '../browsers/loopback/web.ts';

/** Where the gallery stands on the loopback web. */
export const GALLERY = 'https://gallery.example.org/';

/** The built gallery with its script and icons, for a browser that sees the loopback web. */
export async function galleryPages(html: string): Promise<Pages> {
  const folder = dirname(html);
  const icons = (await readdir(join(folder, 'icons'))).filter((name) => name.endsWith('.png'));
  const pictures = icons.map(async (name) => {
    const body = await readFile(join(folder, 'icons', name));
    return [`${GALLERY}icons/${name}`, { body, headers: { 'content-type': 'image/png' } }] as const;
  });
  return {
    [GALLERY]: { body: await readFile(html) },
    [`${GALLERY}gallery.js`]: {
      body: await readFile(join(folder, 'gallery.js')),
      headers: { 'content-type': 'text/javascript; charset=utf-8' },
    },
    ...Object.fromEntries(await Promise.all(pictures)),
  };
}
