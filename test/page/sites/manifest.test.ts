import { expect, test } from 'vitest';
import manifest from '../../../manifest.json';
import { SITES } from '../../../src/page/sites/index.ts';

/** Scheme and host of a match pattern, with any path. */
function site(pattern: string): string {
  return pattern.replace(/^([^/]+\/\/[^/]+\/).*$/, '$1*');
}

test('the extension asks for the hosts that are read by default, and for no other', () => {
  const hosts = SITES.filter(({ access }) => access === 'default').flatMap(({ matches }) =>
    matches.map(site),
  );
  const granted = manifest.content_scripts.flatMap(({ matches }) => matches);
  expect([...new Set(granted)].sort()).toEqual([...new Set(hosts)].sort());
  expect([...manifest.host_permissions].sort()).toEqual([...new Set(hosts)].sort());
});
