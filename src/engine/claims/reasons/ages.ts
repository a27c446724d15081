import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import type { Setting } from '../setting.ts';
import { NO_WORD, type Rule, reasonOf } from './rule.ts';

/** "17-year-old", "aged 25", "25 years old", "the age of five". */
export function isAge({ before, after }: Setting): boolean {
  return (
    /^ (- )?(olds? |of age )/.test(after) || / (aged?|ages|turn(ing|ed)|ages? of) $/.test(before)
  );
}

/** People whose age a bare number may be. */
const PEOPLE =
  ' (people|those|children|adults|anyone|young|(wo)?men|everyone|population|aged|pupils|workers|pensioners|americans|canadians|australians|britons|(fe)?males';
const BOUND = '(under|over|below|above)';
const BAND = 'age-band';

/** "under-21s", "over 50s", "those under 25", "65 and over", "her pension from the age she turns to 67". */
const BANDS: readonly Rule[] = [
  [BAND, new RegExp(` ${BOUND} (- )?$`), /^ s /, 0, 110],
  [BAND, null, /^ s /, 16, 110],
  [BAND, / age (\S+ ){0,3}$/, new RegExp(NO_WORD), 10, 110],
  [BAND, / (aged?|over|adults|people|those|s) $/, /^ (plus|\+) /, 0, 100],
  [
    BAND,
    new RegExp(`${PEOPLE}|was|were|is|are|be|being) (\\S+ ){0,2}(${BOUND}|between) (- )?$`),
    new RegExp(`${NO_WORD}|^ (and|who|in|or|are|is|were|was|to|years?|\\S+[^s]) `),
    5,
    100,
  ],
  [
    BAND,
    new RegExp(`${PEOPLE}|ages?|turning) (\\S+ ){0,2}$`),
    /^ (or|and) (over|older|above|under) /,
    0,
    100,
  ],
  // "he was 25", "if you're 18 or", "starting at 16"
  [
    BAND,
    / (one (at|am|is|are|was)|(you|i|he|she|him|hers?|his|my|who|some(body|one)|aged?|starting) (\S+ )*(at|turning|am|is|are|aged|was|when|age)|(you're|i'm)) $/,
    new RegExp(`${NO_WORD}|^ (or|and|that|with|when|but|to|after|now|today) `),
    10,
    99,
  ],
];

/** Whether a number bounds or tells an age: a whole one of years in digits. */
export function isAgeBand(setting: Setting): boolean {
  const { value, words } = setting.mention;
  return (value === null || Number.isInteger(value)) && !words && reasonOf(BANDS, setting) !== null;
}

/** "Amira, 19, started": a name, a comma and an age. */
export function isAgeOfName({ mention, tokens, sentence, lead, after }: Setting): boolean {
  const value = mention.value ?? 0;
  const name = tokenAt(tokens, mention.from - 2);
  const person =
    isCapital(name) ||
    (name.kind === 'word' && /^ , (was|is|has|had|said|says|who|told|from) /.test(after));
  return (
    mention.from - 2 >= sentence.from &&
    person &&
    (/^ [,)] /.test(after) ? / , $/.test(lead) : / (says|said|told) \S+ , $/.test(lead)) &&
    value >= 5 &&
    value < 111 &&
    Number.isInteger(value)
  );
}
