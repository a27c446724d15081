import { isCapital } from '../text/sentences.ts';
import { tokenAt } from '../text/token.ts';
import { isRankDuration, type Reading } from './kind.ts';
import { findBack, findOn, type Setting, wordAt } from './setting.ts';

/** Why a number is no statistic (`year`, `age`, `duration`, ...), or null when it is one. */
export function whyNoStatistic(setting: Setting, reading: Reading): string | null {
  const { mention, passage } = setting;
  if (passage.aside) return passage.aside;
  // "from hundreds of thousands to tens of thousands": sizes that are aimed at.
  const aimedAt =
    mention.reason === 'vague' && mention.to - mention.from === 3 && reading.kind === 'target';
  if (mention.reason && !aimedAt) return mention.reason;
  if (listNumber(setting)) return 'list-number';
  if (isDenominator(setting)) return 'denominator';
  if (isThreshold(setting)) return 'threshold';
  switch (mention.unitKind) {
    case 'rank':
      return null;
    case 'duration':
      return duration(setting, reading);
    case 'distance':
      return distance(setting, reading);
    case 'times':
      return times(setting);
    case 'percent':
    case 'points':
      return percent(setting, reading);
    case 'money':
      return money(setting, reading);
    case 'physical':
      return size(setting, reading);
    default:
      return count(setting, reading);
  }
}

/** "per 100,000 people", "for every £1": what a rate is counted by. */
function isDenominator(setting: Setting): boolean {
  const before = wordAt(setting, setting.left - 1);
  if (before === 'per') return true;
  return (
    before === 'every' &&
    setting.mention.unitKind !== 'duration' &&
    /^(for|in|of)$/.test(wordAt(setting, setting.left - 2))
  );
}

const OWNERS =
  /^(employers?|business|businesses|firms?|company|companies|organisations?|households?|famil(y|ies)|farms?|landlords?|schools?|councils?|teams?|charit(y|ies))$/;
const EARNED = new Set(
  'earning earners earn earns income incomes salary salaries value values valued turnover'.split(
    ' ',
  ),
);

/** "250 or more employees", "earning over £100,000": a bound that says which ones are counted. */
function isThreshold(setting: Setting): boolean {
  const { hedge, mention, mentions, index, left } = setting;
  if (hedge === null) return false;
  const before = mentions[index - 1];
  const counted =
    before &&
    before.from >= setting.sentence.from &&
    before.reason === null &&
    left - before.to < 12;
  if (/^or /.test(hedge)) return counted === true;
  // "an employer with fewer than 50 staff"
  if (
    mention.unitKind === 'count' &&
    wordAt(setting, left - 1) === 'with' &&
    OWNERS.test(wordAt(setting, left - 2))
  )
    return true;
  return (
    mention.unitKind === 'money' &&
    (mention.value ?? 0) < 1e7 &&
    EARNED.has(wordAt(setting, left - 1))
  );
}

/** `1.` or `2)` at the start of a line. */
function listNumber(setting: Setting): boolean {
  const { mention, tokens } = setting;
  if (mention.unitKind !== 'count' || mention.words || (mention.value ?? 100) > 60) return false;
  const first = mention.from === 0 || (mention.from === 1 && tokenAt(tokens, 0).text === '(');
  const mark = tokenAt(tokens, mention.to);
  return (
    first &&
    (/^[.)]$/.test(mark.text) || (mark.text === ':' && tokens.length > 3 && mention.to === 1)) &&
    !mark.spaced
  );
}

/** Words after which a number of years is somebody's age. */
const AGED = new Set('aged age ages turning turned'.split(' '));
/** Words that make a length of time the thing measured. */
const MEASURED_TIME = new Set(
  'average averages averaged mean median typical typically expectancy wait waits waiting time times delay delays duration journey takes took taking'.split(
    ' ',
  ),
);

function duration(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  if (isAge(setting)) return 'age';
  if (wordAt(setting, left - 1) === 'every')
    return /^(seconds|minutes|hours)$/.test(mention.unit ?? '') ? null : 'duration';
  if (isRankDuration(setting)) return null;
  // "the steepest one-year drop"
  if (tokenAt(setting.tokens, mention.to - 2).text === '-' && mention.to - 2 > mention.from)
    return 'duration';
  if (
    reading.movement?.role === 'by' &&
    (mention.unit === 'minutes' ||
      mention.unit === 'seconds' ||
      mention.unit === 'hours' ||
      mention.unit === 'days' ||
      mention.unit === 'weeks' ||
      mention.unit === 'months' ||
      mention.unit === 'years')
  ) {
    // "ahead of time", "seven months earlier" tell when, not how much.
    const next = wordAt(setting, mention.to);
    if (!/^(ahead|earlier|later|ago|before|after|early|longer|more|on|to|in|since|up)$/.test(next))
      return null;
  }
  const measured = findBack(
    setting,
    left - 1,
    setting.clause.from,
    new Set(['average', 'averages', 'averaged', 'mean', 'median', 'expectancy', 'typical']),
  );
  const averaged = findOn(setting, mention.to, mention.to + 5, new Set(['average'])) !== -1;
  if ((measured !== -1 || averaged) && !thresholdBefore(setting)) return null;
  if (
    reading.movement?.role === 'to' &&
    findBack(setting, left - 1, setting.clause.from, MEASURED_TIME) !== -1
  )
    return null;
  if (anniversary(setting)) return 'anniversary';
  return 'duration';
}

/** "over two years", "longer than 12 hours", "within 18 weeks": the number names the measure. */
function thresholdBefore(setting: Setting): boolean {
  return /^(over|under|within|than|beyond|above|below|exceeding)$/.test(
    wordAt(setting, setting.mention.from - 1),
  );
}

/** "17-year-old", "aged 25", "25 years old", "the age of five". */
function isAge(setting: Setting): boolean {
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

function anniversary(setting: Setting): boolean {
  const { mention } = setting;
  if (findOn(setting, mention.to, mention.to + 2, new Set(['anniversary'])) !== -1) return true;
  return (
    findBack(
      setting,
      setting.left - 1,
      setting.left - 6,
      new Set(
        'celebrate celebrated celebrating celebrates mark marked marking marks commemorate commemorated'.split(
          ' ',
        ),
      ),
    ) !== -1
  );
}

const LAID = new Set(
  'planted built reopened laid resurfaced upgraded delivered created restored completed added electrified opened repaired mapped cleaned installed covers covered'.split(
    ' ',
  ),
);

function distance(setting: Setting, reading: Reading): string | null {
  const { mention } = setting;
  if (reading.movement?.role === 'by' || reading.kind === 'rate') return null;
  const of =
    wordAt(setting, mention.to) === 'of' &&
    !/^(the|this|that|each|our|a|an)$/.test(wordAt(setting, mention.to + 1));
  if (of || findBack(setting, setting.left - 1, setting.left - 5, LAID) !== -1) return null;
  if (mention.value !== null && mention.value >= 1e5 && wordAt(setting, mention.to) !== 'away')
    return null;
  return 'distance';
}

function times(setting: Setting): string | null {
  const { mention } = setting;
  const next = wordAt(setting, mention.to);
  if (
    /^(as|the|that|more|higher|larger|greater|bigger|less|lower|faster|a|an|per|each|every|what|over|likelier|its|their)$/.test(
      next,
    )
  ) {
    return next === 'the' && /^\d|one|two|three/.test(wordAt(setting, mention.to + 1))
      ? 'idiom'
      : null;
  }
  return tokenAt(setting.tokens, mention.to - 1).lower === 'x' ? null : 'idiom';
}

/** Nouns whose percentage is a rule, not a measurement. */
const RULES = new Set(
  'discount discounts deposit deposits tariff tariffs stake stakes threshold thresholds levy surcharge relief guarantee loan loans mortgage mortgages bonus'.split(
    ' ',
  ),
);

const TAXES = new Set('vat tax duty tariff tariffs levy'.split(' '));

function percent(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  const next = wordAt(setting, mention.to);
  if (mention.form === 'fraction' && mention.words && /^(term|time|hour|way|day)$/.test(next))
    return 'idiom';
  if (reading.movement?.role === 'by') return null;
  if (RULES.has(next) || (RULES.has(wordAt(setting, mention.to + 1)) && next !== 'of'))
    return 'policy-parameter';
  if (
    mention.value === 100 &&
    /^(committed|sure|certain|clear|behind|focused|convinced|confident|right|correct|of)$/.test(
      next,
    ) &&
    next !== 'of'
  )
    return 'idiom';
  if (
    next === 'of' &&
    /^(median|average|mean)$/.test(wordAt(setting, mention.to + 1)) &&
    findBack(setting, left - 1, left - 5, new Set(['below', 'under', 'than', 'at'])) !== -1
  )
    return 'threshold';
  if (
    /^(to|at|of|is|from)$/.test(wordAt(setting, left - 1)) &&
    findBack(setting, left - 2, left - 6, TAXES) !== -1
  )
    return 'policy-parameter';
  if (
    /^(discount|deposit|tariff|vat)$/.test(wordAt(setting, left - 1)) ||
    (wordAt(setting, left - 1) === 'of' && RULES.has(wordAt(setting, left - 2)))
  )
    return 'policy-parameter';
  return null;
}

/** Nouns whose amount is set by rule. */
const SET_AMOUNTS = new Set(
  'benefit benefits pension pensions fine fines fee fees allowance threshold cap limit voucher vouchers wage grant charge charges deposit levy discount prize ticket tickets note coin bounty reward'.split(
    ' ',
  ),
);

const LIMITS = new Set('threshold cap limit allowance minimum maximum'.split(' '));

function money(setting: Setting, reading: Reading): string | null {
  const { mention, left } = setting;
  const value = mention.value ?? mention.high ?? 0;
  if (value >= 100_000) return null;
  if (reading.kind === 'rate' && findBack(setting, left - 1, left - 4, LIMITS) === -1) return null;
  const next = wordAt(setting, mention.to);
  if (SET_AMOUNTS.has(next) || (next === 'a' && SET_AMOUNTS.has(wordAt(setting, mention.to + 2))))
    return 'policy-parameter';
  const before = findBack(setting, left - 1, left - 8, SET_AMOUNTS);
  if (before !== -1 && /^(of|to|at|is|from|was|by)$/.test(wordAt(setting, left - 1)))
    return 'policy-parameter';
  return null;
}

/** "a 4-tonne lorry", "1.5°C of warming". */
const EVERYDAY =
  /^(litres|gallons|grams|kilograms|square|cubic|degrees|miles per hour|kilobytes|megabytes|gigabytes)/;

function size(setting: Setting, reading: Reading): string | null {
  const { mention, tokens } = setting;
  if (EVERYDAY.test(mention.unit ?? '') && (mention.value ?? 0) < 1000 && reading.kind === 'level')
    return 'size';
  const hyphen = tokenAt(tokens, mention.to - 2).text === '-';
  const article = /^(a|an|the|each|this)$/.test(wordAt(setting, mention.from - 1));
  if (hyphen && article) return 'size';
  return mention.unit === 'degrees' && /^(below|above|of|or)$/.test(wordAt(setting, mention.to))
    ? 'threshold'
    : null;
}

/** Things that a text numbers or lists of itself: parts of a plan, a speech, a day. */
const PARTS = new Set(
  (
    'priorities priority missions mission pillars pillar points point principles principle steps step stages stage ways way reasons reason things thing facts fact tips tip ' +
    'questions question options option recommendations recommendation objectives objective goals goal chapters chapter parts part sections section themes theme areas area ' +
    'sides side halves half choices choice examples example tests test promises pledges challenges challenge weeks nations categories category kinds types type forms rounds round phases phase ' +
    'times time lessons lesson criteria elements strands items ideas main key core'
  ).split(' '),
);

function count(setting: Setting, reading: Reading): string | null {
  const { mention, tokens, left } = setting;
  const value = mention.value ?? mention.low ?? 0;
  if (isAge(setting) || isAgeBand(setting)) return 'age-band';
  const next = tokenAt(tokens, mention.to);
  if (mention.words && value <= 1) return 'idiom';
  if (next.lower === 'of' && /^(you|us|our)$/.test(wordAt(setting, mention.to + 1)))
    return 'anecdote';
  if (isAgeOfName(setting)) return 'age';
  if (/^pages?$/.test(next.lower)) return 'reference';
  if (wordAt(setting, left - 1) === 'net' && value === 0) return 'idiom';
  if (bracketed(setting)) return 'reference';
  if (partOfName(setting)) return 'identifier';
  if (
    reading.movement?.role === 'by' &&
    !(
      mention.words &&
      value < 11 &&
      /^(more|less|extra|additional|further|better|longer)$/.test(next.lower)
    )
  )
    return null;
  if (
    value < 100 &&
    (PARTS.has(next.lower) ||
      (PARTS.has(wordAt(setting, mention.to + 1)) &&
        !isCapital(next) &&
        next.kind === 'word' &&
        !/^(of|in|to|on|at|per|and|for)$/.test(next.lower)))
  )
    return 'small-count';
  if (mention.words && value < 11) return smallWord(setting, reading);
  if (!mention.words && value < 10 && Number.isInteger(value)) return smallDigits(setting, reading);
  if (reading.movement) return null;
  if (value < 100 && next.kind !== 'word' && !labelled(setting)) return 'other';
  return null;
}

/** "Joined: 140", "deaths: 12". */
function labelled(setting: Setting): boolean {
  const before = tokenAt(setting.tokens, setting.left - 1);
  return (
    before.text === ':' ||
    /^(was|were|is|are|to|from|and|at|of|with|about)$/.test(before.lower) ||
    before.text === ',' ||
    before.text === '('
  );
}

/** Two to ten in words: a figure only where it moves, or is counted by the day. */
function smallWord(setting: Setting, reading: Reading): string | null {
  if (reading.movement?.role === 'to' || reading.movement?.role === 'from') return null;
  return perTime(setting) ? null : 'small-count';
}

/** 2 to 9 in digits: a figure where it counts something by its name. */
function smallDigits(setting: Setting, reading: Reading): string | null {
  if (reading.movement || perTime(setting) || setting.passage.role === 'item') return null;
  const next = tokenAt(setting.tokens, setting.mention.to);
  const whole = tokenAt(
    setting.tokens,
    setting.mention.to + (wordAt(setting, setting.mention.to + 1) === 'the' ? 2 : 1),
  );
  if (next.lower === 'of' && whole.kind === 'number') return null;
  return next.kind === 'word' && /s$/.test(next.lower) && !isCapital(next) ? null : 'small-count';
}

function perTime(setting: Setting): boolean {
  for (let at = setting.mention.to; at < setting.mention.to + 5; at++) {
    const word = wordAt(setting, at);
    if (
      /^(a|per|every|each)$/.test(word) &&
      /^(day|week|month|year|hour|minute|night|fortnight|head|person)$/.test(
        wordAt(setting, at + 1),
      )
    )
      return true;
    if (word === 'daily' || word === 'weekly') return true;
  }
  return false;
}

/** "under-21s", "over 50s", "those under 25", "16 to 24 year olds". */
function isAgeBand(setting: Setting): boolean {
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
  if (next.lower === 'plus' || next.text === '+')
    return (
      value <= 100 &&
      /^(aged|over|age|adults|people|those|s)$/.test(wordAt(setting, mention.from - 1))
    );
  if (
    bound &&
    (next.kind !== 'word' || /^(and|who|in|or|are|is|were|was|to|years?)$/.test(next.lower))
  ) {
    return (
      findBack(
        setting,
        left - 1,
        left - 4,
        new Set(
          'people those children adults anyone young women men everyone population are aged pupils workers pensioners'.split(
            ' ',
          ),
        ),
      ) !== -1
    );
  }
  if (
    bound &&
    next.kind !== 'word' &&
    /^(was|were|is|are|be|being)$/.test(wordAt(setting, mention.from - 2))
  )
    return value >= 5;
  if (next.lower === 'or' && wordAt(setting, mention.to + 1) === 'over')
    return value <= 100 && findBack(setting, left - 1, left - 3, AGED) !== -1;
  if (
    /^(at|you're|turning|i'm|are|aged|was|when|age)$/.test(wordAt(setting, left - 1)) &&
    value >= 10 &&
    value < 100 &&
    !mention.words &&
    (next.kind !== 'word' || /^(or|and|that|with|when|but|to|after)$/.test(next.lower)) &&
    mention.precision >= 1
  ) {
    return (
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
function isAgeOfName({ mention, tokens, sentence }: Setting): boolean {
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
    /^[,)]$/.test(tokenAt(tokens, mention.to).text) &&
    value >= 5 &&
    value < 111 &&
    Number.isInteger(value)
  );
}

function bracketed(setting: Setting): boolean {
  const { mention, tokens } = setting;
  const open = tokenAt(tokens, mention.from - 1).text;
  const close = tokenAt(tokens, mention.to).text;
  return (
    (open === '[' && close === ']') ||
    (open === '(' && close === ')' && !mention.words && (mention.value ?? 100) < 10)
  );
}

/** "Operation 40", "One Nation", "Five Eyes", "Big 4": capitals on both sides or a proper noun before. */
function partOfName(setting: Setting): boolean {
  const { mention, tokens } = setting;
  const value = mention.value ?? 0;
  const before = tokenAt(tokens, mention.from - 1);
  const next = tokenAt(tokens, mention.to);
  const own = tokenAt(tokens, mention.from);
  const middle = mention.from > setting.sentence.from;
  if (mention.words && isCapital(own) && middle && (isCapital(next) || isCapital(before)))
    return true;
  if (mention.words && isCapital(own) && !middle && isCapital(next) && value < 11) return true;
  if (
    mention.words ||
    value >= 1000 ||
    !isCapital(before) ||
    (before.text === before.text.toUpperCase() && before.text.length > 3)
  )
    return false;
  if (mention.from - 1 <= setting.sentence.from || tokenAt(tokens, mention.from).spaced === false)
    return false;
  return next.kind !== 'word' || isCapital(next);
}
