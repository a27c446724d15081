import { readFile } from 'node:fs/promises';
import type { Target } from './target.ts';

/** What of `manifest.json` the build touches; the rest passes through. */
export interface Manifest {
  version: string;
  permissions: readonly string[];
  background: { service_worker?: string; scripts?: readonly string[] };
  [key: string]: unknown;
}

/** Keys that one browser knows and the other warns about. */
const FOREIGN: Readonly<Record<Target, readonly string[]>> = {
  chrome: ['browser_specific_settings', 'sidebar_action'],
  firefox: ['minimum_chrome_version', 'side_panel', 'storage'],
};

/** Permissions that only Chrome knows. */
const CHROME_PERMISSIONS: readonly string[] = ['sidePanel'];

export async function readManifest(path = 'manifest.json'): Promise<Manifest> {
  return JSON.parse(await readFile(path, 'utf8')) as Manifest;
}

/** Derives one browser's manifest: Chrome runs a service worker, Firefox an event page. */
export function manifestFor(target: Target, base: Manifest): Manifest {
  const { service_worker, scripts } = base.background;
  if (service_worker === undefined || scripts === undefined) {
    throw new Error('manifest.json: background must name both a service_worker and scripts');
  }
  const kept = Object.entries(base).filter(([key]) => !FOREIGN[target].includes(key));
  return {
    ...(Object.fromEntries(kept) as Manifest),
    background: target === 'chrome' ? { service_worker } : { scripts },
    permissions: base.permissions.filter(
      (name) => target === 'chrome' || !CHROME_PERMISSIONS.includes(name),
    ),
  };
}
