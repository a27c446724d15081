import type { MessageKey } from '../platform/i18n.ts';

/** The page's sections, by the name in its address (`options.html#sites`). */
export const SECTIONS = {
  sources: 'optionsSources',
  search: 'optionsSearch',
  own: 'optionsOwn',
  sites: 'optionsSites',
  reading: 'optionsReading',
  keep: 'optionsKeep',
  privacy: 'optionsPrivacy',
} as const satisfies Record<string, MessageKey>;

export type SectionName = keyof typeof SECTIONS;

/** The section that an address names (`#search?q=…` is the search); the first one for anything else. */
export function sectionOf(hash: string): SectionName {
  const name = hash.replace(/^#/, '').split('?')[0] ?? '';
  return Object.hasOwn(SECTIONS, name) ? (name as SectionName) : 'sources';
}
