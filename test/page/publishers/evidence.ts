import type { AuthorEvidence } from '../../../src/platform/messages.ts';

const NONE: AuthorEvidence = {
  url: 'https://www.linkedin.com/pulse/x/',
  adapter: 'test',
  kind: 'organisation',
  names: [],
  slugs: [],
  ids: [],
  offices: [],
};

/** What a page says about its author; a LinkedIn organisation's unless stated otherwise. */
export function evidence(stated: Partial<AuthorEvidence>): AuthorEvidence {
  return { ...NONE, ...stated };
}
