/** The two browsers that one source is built for. */
export type Target = 'chrome' | 'firefox';

export const TARGETS: readonly Target[] = ['chrome', 'firefox'];

/** Oldest browsers served; the manifest states the same versions. */
export const OLDEST: Readonly<Record<Target, string>> = {
  chrome: 'chrome125',
  firefox: 'firefox140',
};

/** Folder of one built extension, ready to load unpacked. */
export function builtExtension(target: Target): string {
  return `dist/${target}`;
}

/** Reads target names from the command line; none means both. Throws on an unknown name. */
export function targetsFrom(names: readonly string[]): readonly Target[] {
  const unknown = names.filter((name) => !TARGETS.some((target) => target === name));
  if (unknown.length > 0) {
    throw new Error(`unknown target ${unknown.join(', ')}: use ${TARGETS.join(' or ')}`);
  }
  return names.length === 0 ? TARGETS : TARGETS.filter((target) => names.includes(target));
}
