import { isObject, type Unknown } from './path.ts';

/** Takes settings as the version before wrote them, gives them as this version does. Must not throw on garbage: `repair` comes after. */
type Migration = (raw: Unknown) => Unknown;

/** By the version that a migration leads to. Never edit one that was released; add the next. */
export const MIGRATIONS: Readonly<Record<number, Migration>> = {
  2: ownSourcesAndSites,
  3: footnotesAndChoices,
};

/**
 * Brings settings of an older schema up to `target`.
 * Without a usable version number they are taken for version 1, the only one that could be unnumbered.
 */
export function migrate(raw: Unknown, target: number): Unknown {
  let settings = raw;
  for (let version = versionOf(raw) + 1; version <= target; version++) {
    settings = { ...(MIGRATIONS[version]?.(settings) ?? settings), schema: version };
  }
  return settings;
}

/** The schema version that settings claim; 1 when they claim none. */
export function versionOf(raw: Unknown): number {
  const { schema } = raw;
  return typeof schema === 'number' && Number.isInteger(schema) && schema >= 1 ? schema : 1;
}

/** Version 2 lets readers add sources and sites, and switch on live sources: none at first. */
function ownSourcesAndSites(raw: Unknown): Unknown {
  const sources = isObject(raw.sources)
    ? { live: [], disabledSources: [], ...raw.sources }
    : raw.sources;
  const sites = isObject(raw.sites) ? { own: [], ...raw.sites } : raw.sites;
  return {
    ...raw,
    ...(sources !== undefined && { sources }),
    ...(sites !== undefined && { sites }),
  };
}

/** Version 3 can print footnotes, and keeps readings that were chosen. What was printed before stays: the page alone. */
function footnotesAndChoices(raw: Unknown): Unknown {
  return { print: 'none', choices: [], ...raw };
}
