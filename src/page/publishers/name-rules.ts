import type { Body } from './body.ts';
import { plainName } from './plain-name.ts';

/**
 * May this name, at the place where LinkedIn puts an organisation's name, decide by itself that the body wrote
 * it? Anyone can give a page any name, so: not where the body's real page is known and this is another; not
 * abbreviations; not names that universities, firms or other countries' bodies share.
 */
export function decidesAlone(name: string, body: Body, slugs: readonly string[]): boolean {
  const words = plainName(name).split(' ');
  if (body.linkedin.length > 0 && slugs.some((slug) => !/^\d+$/.test(slug))) return false;
  if (words.length === 1 && plainName(name) !== plainName(body.name)) return false;
  if (words.length === 1 && (words[0]?.length ?? 0) < 5) return false;
  if (NOT_DISTINCTIVE.has(plainName(name))) return false;
  return isBritish(body) || !isBareDepartment(words, body);
}

/** "Department of Statistics", "Ministry of Economy": many countries and universities have one. */
function isBareDepartment(words: readonly string[], body: Body): boolean {
  if (body.kind === 'un-or-international' || body.kind === 'eu-body') return false;
  return GENERIC_HEADS.has(words[0] ?? '') || words.includes('department') || words.length < 3;
}

const GENERIC_HEADS = new Set(
  'ministry department office bureau institute agency council centre center commission directorate division statistics statistical central national'.split(
    ' ',
  ),
);

/** Names of registered bodies that are also other things; checked by hand. */
const NOT_DISTINCTIVE = new Set([
  'tate',
  'crossrail international',
  'intelligence analysis',
  'medical profession',
  'policy profession',
  'disability unit',
  'government skills',
  'judicial office',
  'certification officer',
  'competition service',
  'wilton park',
  'platform4',
  'trinity house',
  'post office',
  'civil service',
  'prime minister',
  'attorney general',
  'solicitor general',
  'lord chancellor',
  'foreign office',
  'probation service',
  'housing ombudsman',
  'parole board',
  'national gallery',
]);

function isBritish({ area }: Body): boolean {
  return area === 'GB' || area?.startsWith('GB-') === true;
}
