import type { Body } from './body.ts';
import { plainName } from './plain-name.ts';

/**
 * May this name, at the place where LinkedIn puts an organisation's name, decide by itself that the body wrote
 * it? Anyone can give a page any name, so: not where the body's real page is known and this is another; not where
 * the page's own slug says more than the name; not abbreviations; not names that universities, firms or other
 * countries' bodies share, unless the slug says `uk`. `isShared`: other bodies of the register have the name too.
 */
export function decidesAlone(
  name: string,
  body: Body,
  slugs: readonly string[],
  isShared: boolean,
): boolean {
  const plain = plainName(name);
  const words = plain.split(' ');
  const spoken = slugs.filter((slug) => !/^\d+$/.test(slug));
  if (body.linkedin.length > 0 && spoken.length > 0) return false;
  if (NOT_DISTINCTIVE.has(plain)) return false;
  if (words.length === 1 && (plain !== plainName(body.name) || plain.length < 5)) return false;
  if (!spoken.every((slug) => slugSaysName(slug, body))) return false;
  if (isShared || ALSO_ABROAD.has(plain)) return isBritish(body) && spoken.some(saysBritish);
  return isBritish(body) || !isBareDepartment(words, body);
}

function saysBritish(slug: string): boolean {
  return /\b(?:uk|govuk)\b/.test(slug);
}

/**
 * Does a slug consist of words of the body's names and abbreviations, `uk`, `gov` and the like? Another word
 * (`home-office-furniture`, `ministry-of-defence-israel`) makes it another page.
 */
function slugSaysName(slug: string, { name, also, former }: Body): boolean {
  const known = new Set([name, ...also, ...former].flatMap((one) => plainName(one).split(' ')));
  return plainName(slug)
    .split(' ')
    .every((word) => known.has(word) || OWN_WORDS.has(word) || /^\d+$/.test(word));
}

const OWN_WORDS = new Set([
  'uk',
  'gov',
  'govuk',
  'hm',
  'the',
  'and',
  'of',
  'for',
  'official',
  'gb',
]);

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

/** Other countries have bodies of exactly this English name. */
const ALSO_ABROAD = new Set([
  'ministry of defence',
  'ministry of justice',
  'environment agency',
  'national audit office',
  'competition and markets authority',
  'probation service',
  'environmental protection agency',
]);

/** Names of registered bodies that are also other things; checked by hand. */
const NOT_DISTINCTIVE = new Set([
  'animal health',
  'attorney general',
  'certification officer',
  'civil service',
  'competition service',
  'crossrail international',
  'disability unit',
  'downing street',
  'english heritage',
  'environment protection authority',
  'environmental protection authority',
  'evaluation task force',
  'fire service college',
  'foreign office',
  'foreign secretary',
  'forensic science regulator',
  'general statistics office',
  'government accountability office',
  'government skills',
  'health research board',
  'higher education authority',
  'home secretary',
  'housing ombudsman',
  'human resources profession',
  'independent case examiner',
  'independent complaints reviewer',
  'independent review mechanism',
  'independent reviewer',
  'intelligence analysis',
  'intelligence services commissioner',
  'interception commissioner',
  'internal audit profession',
  'joint forces command',
  'judicial office',
  'legal services board',
  'legal services commission',
  'legal services corporation',
  'lord chancellor',
  'medical profession',
  'medical research council',
  'mental health commission',
  'modernisation and reform',
  'national archives',
  'national gallery',
  'national statistics',
  'no 10',
  'number 10',
  'number ten',
  'open innovation team',
  'open public services',
  'operational delivery profession',
  'parole board',
  'platform4',
  'policy profession',
  'post office',
  'prime minister',
  'probation service',
  'procurement profession',
  'project delivery function',
  'project delivery profession',
  'regulatory delivery',
  'schools commissioners group',
  'science advisory committees',
  'secretariat of energy',
  'service complaints ombudsman',
  'soane s',
  'solicitor general',
  'state education commission',
  'strategic command',
  'tate',
  'trinity house',
  'valuation tribunal service',
  'welsh government office',
  'wilton park',
]);

function isBritish({ area }: Body): boolean {
  return area === 'GB' || area?.startsWith('GB-') === true;
}
