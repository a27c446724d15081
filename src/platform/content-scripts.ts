import { browserApi } from './browser.ts';

/** Name under which the browser keeps the registration, also over restarts. */
const ID = 'allowed-sites';

/** Runs a script on pages of these addresses from now on, and no longer on others that were named before. */
export async function runOnPages(file: string, matches: readonly string[]): Promise<void> {
  const { scripting } = browserApi();
  const runAt = 'document_idle' as const;
  const script = { id: ID, js: [file], matches: [...matches], runAt };
  const registered = await scripting.getRegisteredContentScripts({ ids: [ID] });
  if (matches.length === 0) {
    if (registered.length > 0) await scripting.unregisterContentScripts({ ids: [ID] });
  } else if (registered.length > 0) {
    await scripting.updateContentScripts([script]);
  } else {
    await scripting.registerContentScripts([{ ...script, persistAcrossSessions: true }]);
  }
}

/** Those of these match patterns whose pages the reader has allowed. */
export async function allowedAmong(patterns: readonly string[]): Promise<string[]> {
  const { permissions } = browserApi();
  const allowed = await Promise.all(
    patterns.map((pattern) => permissions.contains({ origins: [originOf(pattern)] })),
  );
  return patterns.filter((_, at) => allowed[at]);
}

/** The reader allowed a site, or took a permission back. */
export function onPermissions(listener: (change: 'added' | 'removed') => unknown): void {
  const { permissions } = browserApi();
  permissions.onAdded.addListener(() => listener('added'));
  permissions.onRemoved.addListener(() => listener('removed'));
}

/** Permissions are for whole hosts: `https://www.gov.scot/news/*` needs `https://www.gov.scot/*`. */
function originOf(pattern: string): string {
  return pattern.replace(/^([^/]*\/\/[^/]*\/).*$/, '$1*');
}
