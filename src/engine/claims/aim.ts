import { findBack, type Setting } from './setting.ts';

/** Nouns that set an aim when its content follows: "a target of", "the goal is to"; not "within the four-hour target,". */
const NOUNS = '(target|goal|ambition|pledge|promise|aim|forecast|projection|plan)s?|commitment';
const NOUN = new RegExp(`^ (${NOUNS}) $`);
/** Words that make what follows an aim, a forecast or a promise, in the company that makes them one. */
const AIM = new RegExp(
  ` (?:will(?! (find|see|know|note|remember) )|shall|would|could|might|(we|they|it|i)'ll|targeted|aim(s|ed)|pledged|promised|forecast|predicts?|projected|intend(s|ed)?|hopes?|wants?|seeks?|prediction|wish|` +
    `(?<!can )expect|expects|commitments|` +
    `(committed|determined|potential|planning|aiming|expecting|seeking|forecasting) to|(is|are|was|were|be) set to|(is|are|be) due to|on (course|track)|` +
    `(?<! (in|on|since|to|from|until|of|last|by) )may(?! (\\d|i |we ))|(we|they|government|ministers|who) plan|plans? (?=to )|` +
    `(?<! (than|as|had) )(expected(?! (standard|level|range))|planned|predicted|promised|forecast)|` +
    `(?<! (within|against|above|below|beyond|ahead|under|towards?|than) (\\S+ ){0,3})(${NOUNS})(?= (of|to|is|was|were|are|for|set|that|at|:|by|remains|stands|an?|the|\\d\\S*) )) `,
  'g',
);
/** Verbs that tell what has happened: an aim before them does not reach the number, unless they are to happen themselves. */
const DONE =
  "rose fell grew increased decreased dropped fallen risen grown declined reached stood published showed shows found did received helped completed we've".split(
    ' ',
  );
const HAPPENED = new RegExp(`(?<! (have|be|an?|the|further)) (${DONE.join('|')}) `);
const HAS_DONE = new Set(DONE);

/** Whether the number is a target, a forecast, an expected effect or a promise rather than a measurement. */
export function isAim(setting: Setting, future: boolean): boolean {
  if (future) return true;
  const { before } = setting;
  const clause = before.slice(before.lastIndexOf(' ; ') + 1);
  const last = [...clause.matchAll(AIM)].at(-1);
  if (!last) return !HAPPENED.test(clause) && behind(setting);
  const between = clause.slice(last.index + last[0].length - 1);
  if (HAPPENED.test(between)) return false;
  const noun = NOUN.test(last[0]);
  // "will bring two memos to Cabinet, and officials are dealing with 3,800 appeals"
  if (!noun && / (,|and|but|–|—) (\S+ )*(is|are) /.test(between)) return false;
  return noun || !/ (has|was|were|had) /.test(between);
}

/** "a 95% target", "6,500 teachers will be recruited", "110,000 homes by the end of the decade", "over the next decade". */
function behind(setting: Setting): boolean {
  const { mention, after, left, clause } = setting;
  const rest = after.replace(/ [.;] .*/, ' ');
  if (/^ (target|goal|ambition) /.test(rest)) return true;
  const counted = mention.unitKind === 'count' || mention.unitKind === 'money';
  const [, subject] = (counted && /^ (?:\S+ ){0,4}?(\S+) will /.exec(rest)) || [];
  if (subject) return !/^(who|which|that|this|these|it|they|we|and|them)$/.test(subject);
  if (/ by the end of (this|the) (decade|parliament|century) /.test(rest)) return true;
  return (
    / (in|over|within|during|for|by) (the|our) next /.test(rest) &&
    (mention.unitKind !== 'percent' || findBack(setting, left - 1, clause.from, HAS_DONE) === -1)
  );
}
