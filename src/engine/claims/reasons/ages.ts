import { isCapital } from '../../text/sentences.ts';
import { tokenAt } from '../../text/token.ts';
import { findBack, type Setting, wordAt } from '../setting.ts';

/** Words after which a number of years is somebody's age. */
const AGED = new Set('aged age ages turning turned'.split(' '));

/** People whose age a bare number may be. */
const PEOPLE = new Set(
  'people those children adults anyone young women men everyone population are aged pupils workers pensioners americans canadians australians britons females males'.split(
    ' ',
  ),
);

/** "17-year-old", "aged 25", "25 years old", "the age of five". */
export function isAge(setting: Setting): boolean {
  const { mention, left } = setting;
  const after =
    wordAt(setting, mention.to) === '-'
      ? wordAt(setting, mention.to + 1)
      : wordAt(setting, mention.to);
  if (/^(old|olds)$/.test(after) || (after === 'of' && wordAt(setting, mention.to + 1) === 'age'))
    return true;
  if (AGED.has(wordAt(setting, left - 1))) return true;
  return wordAt(setting, left - 1) === 'of' && /^ages?$/.test(wordAt(setting, left - 2));
}

/** "under-21s", "over 50s", "those under 25", "16 to 24 year olds". */
export function isAgeBand(setting: Setting): boolean {
  const { mention, tokens, left } = setting;
  const value = mention.high ?? mention.value ?? 0;
  if (value > 110 || (mention.value !== null && !Number.isInteger(mention.value))) return false;
  const next = tokenAt(tokens, mention.to);
  const plural = next.lower === 's' && !next.spaced;
  const word =
    wordAt(setting, mention.from - 1) === '-'
      ? wordAt(setting, mention.from - 2)
      : wordAt(setting, mention.from - 1);
  const bound = /^(under|over|below|above)$/.test(word);
  if (plural && (bound || value >= 16)) return true;
  // "the pension age rises to 67"
  if (
    next.kind !== 'word' &&
    value >= 10 &&
    findBack(setting, left - 1, left - 4, new Set(['age'])) !== -1
  )
    return true;
  if (next.lower === 'plus' || next.text === '+')
    return (
      value <= 100 &&
      /^(aged|over|age|adults|people|those|s)$/.test(wordAt(setting, mention.from - 1))
    );
  if (
    bound &&
    (next.kind !== 'word' || /^(and|who|in|or|are|is|were|was|to|years?)$/.test(next.lower))
  ) {
    return findBack(setting, left - 1, left - 4, PEOPLE) !== -1;
  }
  if (
    bound &&
    next.kind !== 'word' &&
    /^(was|were|is|are|be|being)$/.test(wordAt(setting, mention.from - 2))
  )
    return value >= 5;
  if (
    /^(or|and)$/.test(next.lower) &&
    /^(over|older|above|under)$/.test(wordAt(setting, mention.to + 1))
  )
    return (
      value <= 100 &&
      (findBack(setting, left - 1, left - 3, AGED) !== -1 ||
        findBack(setting, left - 1, left - 3, PEOPLE) !== -1)
    );
  // "cancers in men under 50 rose", "Americans between 25 and 54 are working"
  if (
    PEOPLE.has(wordAt(setting, mention.from - 2)) &&
    value <= 100 &&
    (bound || word === 'between')
  )
    return next.kind !== 'word' || !/s$/.test(next.lower);
  if (
    /^(at|you're|turning|i'm|am|is|are|aged|was|when|age)$/.test(wordAt(setting, left - 1)) &&
    value >= 10 &&
    value < 100 &&
    !mention.words &&
    (next.kind !== 'word' || /^(or|and|that|with|when|but|to|after|now|today)$/.test(next.lower)) &&
    mention.precision >= 1
  ) {
    return (
      wordAt(setting, left - 2) === 'one' ||
      findBack(
        setting,
        left - 1,
        setting.sentence.from,
        new Set(
          "you you're i he she him her hers his my who somebody someone aged age starting".split(
            ' ',
          ),
        ),
      ) !== -1
    );
  }
  return false;
}

/** "Amira, 19, started": a name, a comma and an age. */
export function isAgeOfName({ mention, tokens, sentence }: Setting): boolean {
  const value = mention.value ?? 0;
  const name = tokenAt(tokens, mention.from - 2);
  const verb = tokenAt(tokens, mention.to + 1).lower;
  const person =
    isCapital(name) ||
    (name.kind === 'word' && /^(was|is|has|had|said|says|who|told|from)$/.test(verb));
  return (
    mention.from - 2 >= sentence.from &&
    tokenAt(tokens, mention.from - 1).text === ',' &&
    person &&
    (/^[,)]$/.test(tokenAt(tokens, mention.to).text) ||
      /^(says|said|told)$/.test(tokenAt(tokens, mention.from - 3).lower)) &&
    value >= 5 &&
    value < 111 &&
    Number.isInteger(value)
  );
}
