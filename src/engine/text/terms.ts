import { placeAt } from './places.ts';

// Function words, and words that any statistic may carry: they tell no measure from another.
const STOP = new Set(
  `a about above after again all also although an and another any are as at be because been before
  being below between both but by can could did do does doing down during each either ever every few
  for from further get gets getting given had has have having he her here his how however i if in into
  is it its itself just last latest less made make makes many may me might more most much must my near
  nearly new next no nor not now of off on once one only or other our ours out over own per said same
  says see she should since so some still such than that the their them then there these they this
  those through to today too under until up us very was we were what when where which while who whom
  whose why will with within without would year years yet you your month months quarter quarterly
  annual annually week weeks monthly weekly compared figure figures number numbers statistic
  statistics official data january february march april june july august september october november
  december come comes came go goes going went gone take takes took taken give gives gave seen saw put
  puts say told tell tells like well way ways day days thing things lot stand stands stood reach
  reached remain remains minister ministers secretary nation percent percentage cent point points
  million billion thousand hundred trillion dozen`.split(/\s+/),
);

/** Whether a word is left out of `terms`. */
export const isStopWord = (word: string): boolean => STOP.has(word);

// Each ending with the length of stem that must remain, so that short words keep their shape; `y` takes the place of `ie`.
const SUFFIXES: readonly (readonly [ending: string, keep: number])[] = (
  'arily4 ally4 ary5 ly4 ations4 ation4 ements4 ement4 ments4 ment4 ities4 ity4 ances4 ance4 ences5 ence5 ants4 ant4 ' +
  'ions4 ion4 ings3 ing3 ied2 ies2 ed3 ers4 er4 als4 al4 ates4 ate4 es3 s3 e3'
)
  .split(' ')
  .map((ending) => [ending.slice(0, -1), Number(ending.at(-1))]);

// Irregular forms that official prose uses, and American against British spelling.
const SAME = new Map(
  (
    'children:child people:person persons:person men:man women:woman labor:labour program:programme programs:programme paid:pay ' +
    'built:build spent:spend grew:grow grown:grow growth:grow sold:sell held:hold lives:life died:death deaths:death ' +
    'employees:employee theft:theft thefts:theft'
  )
    .split(' ')
    .map((pair) => pair.split(':') as [string, string]),
);

const KNOWN_MAX = 20_000;
const known = new Map<string, string>();

/** A word's stem: plural, verb and the commonest noun endings off. Agreement, not linguistics. */
export function stem(word: string): string {
  const before = known.get(word);
  if (before !== undefined) return before;
  let out = SAME.get(word) ?? word;
  if (out === word && word.length > 3 && !word.endsWith('ss') && !word.endsWith('us')) {
    for (const [ending, keep] of SUFFIXES) {
      if (word.endsWith(ending) && word.length - ending.length >= keep) {
        out = word.slice(0, -ending.length) + (/^ie/.test(ending) ? 'y' : '');
        break;
      }
    }
    // "planned", "controlling": the doubled consonant is spelling.
    const last = out.at(-1);
    if (out !== word && out.length > 4 && last === out.at(-2) && !/[aeiousl]/.test(last ?? '')) {
      out = out.slice(0, -1);
    }
    if (out.endsWith('i') && out.length > 3) out = `${out.slice(0, -1)}y`;
  }
  if (known.size < KNOWN_MAX) known.set(word, out);
  return out;
}

const WORD = /\b[A-Z]&[A-Z]\b|\p{L}[\p{L}\p{M}\p{N}.'’+*]*|\d{1,2}(?:-\d{2}(?!\d)|\+)/gu;

/**
 * The content terms of a text, in order, repeats kept: normalised words with light stems, age bands as
 * `16-24` and `65+`, and every place or demonym as `place:` and its code, so that "Portuguese",
 * "Portugal" and "Portugal’s" are one term. Function words, month names and magnitudes are left out.
 * The same function serves the reference's index and the reading of claims: they must agree.
 */
export function terms(text: string): string[] {
  const plain = text
    .normalize('NFKC')
    // "People out of work" are not people in work, nor "not guilty" the guilty.
    .replace(/\bout of work\b/gi, 'jobless')
    .replace(/\bnot (?:in )?(guilty|working|work|employment|education)\b/gi, 'non$1')
    .replace(/\bbetween (\d{1,2}) and (\d{2})\b/gi, '$1-$2')
    .replace(/\b(people|those|adults|workers|men|women|aged) over (\d{2})\b/gi, '$1 $2+')
    .replace(/\b(\d{1,2})\s?(?:to|–|—|‑)\s?(\d{2})\b/g, '$1-$2')
    .replace(/\b(\d{2}) (?:and|or) (?:over|older|above)\b/g, '$1+');
  const list = plain.match(WORD) ?? [];
  const out: string[] = [];
  for (let at = 0; at < list.length; ) {
    const found = placeAt(list, at);
    if (found) {
      out.push(`place:${found.place.code}`);
      at += found.length;
      continue;
    }
    const word = (list[at] as string)
      .toLowerCase()
      .replace(/['’]s$/, '')
      .replace(/['’.]/g, '');
    at++;
    if (!word || STOP.has(word)) continue;
    out.push(/\d/.test(word) ? word : stem(word));
  }
  return out;
}
