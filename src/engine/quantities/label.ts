import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { clockTime } from './clock-time.ts';
import { address, phone } from './contact.ts';
import { type Mention, noStatistic } from './mention.ts';

/** Nouns whose number is a name: `Tier 4`, `section 12`, `page 7`. */
const NUMBERED: ReadonlyMap<string, string> = new Map(
  (
    [
      [
        'law',
        'section sections article schedule clause regulation regulations directive resolution protocol title act',
      ],
      [
        'reference',
        'column ref reference petition page pages paragraph para chapter table figure fig annex appendix no number note footnote question issue volume vol version item row',
      ],
      [
        'identifier',
        'year years tier type phase stage level category class grade band key step part group channel room line platform gate junction route highway ' +
          'model wave round cop goal sdg track area zone lot block unit ward flight form scope entry route ' +
          'cm cmnd cp hc hl si uin',
      ],
    ] as const
  ).flatMap(([reason, words]) => words.split(' ').map((word): [string, string] => [word, reason])),
);
/** Prefixes that stand before a number without making it a name: `mid-2023`, `under-21s`, `post-16`. */
const FREE_PREFIXES = new Set(
  'mid pre post early late under over sub near and to non a the nearly up between'.split(' '),
);

/** Numbers that are names, addresses, telephone numbers, times of day: told from their form alone. */
export function labelAt(tokens: readonly Token[], at: number): Mention | null {
  if (isAroundTheClock(tokens, at)) return noStatistic(at, at + 3, 'idiom');
  if (isHotline(tokens, at)) return noStatistic(at, at + 1, 'identifier');
  if (isTrain(tokens, at)) return noStatistic(at, at + 1, 'time');
  return (
    address(tokens, at) ??
    phone(tokens, at) ??
    clockTime(tokens, at) ??
    identifier(tokens, at) ??
    numbered(tokens, at)
  );
}

/** `999 calls`, `the 111 service`. */
function isHotline(tokens: readonly Token[], at: number): boolean {
  return (
    /^(999|112|101|111|911|988|995|000)$/.test(tokenAt(tokens, at).text) &&
    (/^(calls?|service|line|number|handlers?|operators?)$/.test(tokenAt(tokens, at + 1).lower) ||
      /^(call|dial|ring|phone|dialling|calling)$/.test(tokenAt(tokens, at - 1).lower))
  );
}

/** `the 7.43 to Euston`. */
function isTrain(tokens: readonly Token[], at: number): boolean {
  const time = tokenAt(tokens, at);
  if (time.decimals !== 2 || time.value >= 24 || (time.value % 1) * 100 >= 59.5) return false;
  const next = tokenAt(tokens, at + 1).lower;
  return (
    tokenAt(tokens, at - 1).lower === 'the' &&
    (next === 'train' || ((next === 'to' || next === 'from') && isCapital(tokenAt(tokens, at + 2))))
  );
}

/** `24/7`. */
function isAroundTheClock(tokens: readonly Token[], at: number): boolean {
  return ['24', '/', '7'].every((text, step) => tokenAt(tokens, at + step).text === text);
}

/** `HS2`, `COVID-19`, `A47/A11`, `2i`, `24HourReady`: letters and digits in one token. */
function identifier(tokens: readonly Token[], at: number): Mention | null {
  const number = tokenAt(tokens, at);
  let from = at;
  const before = tokenAt(tokens, at - 1);
  if (!number.spaced && before.kind === 'word' && /\p{L}$/u.test(before.text)) from = at - 1;
  else if (!number.spaced && before.text === '-' && !before.spaced) {
    const prefix = tokenAt(tokens, at - 2);
    if (prefix.kind === 'word' && !FREE_PREFIXES.has(prefix.lower) && isCapital(prefix))
      from = at - 2;
  } else if (!number.spaced && before.text === '/' && !before.spaced) {
    // "DfT/1120", "Regulation 2024/1351"; "2023/24" is a year.
    const prefix = tokenAt(tokens, at - 2);
    if (
      (prefix.kind === 'word' && isCapital(prefix)) ||
      (isYear(prefix) && number.value > 99 && !isYear(number))
    )
      from = at - 2;
  }
  let to = at + 1;
  const next = tokenAt(tokens, to);
  if (from === at) {
    // "24HourReady", "2i": letters right behind the digits that are no unit are tried last, by the caller.
    const hash = before.text === '#' && !number.spaced;
    if (!hash) return null;
    from = at - 1;
  }
  while (
    !tokenAt(tokens, to).spaced &&
    (tokenAt(tokens, to).kind !== 'symbol' || isJoint(tokens, to))
  )
    to++;
  return next.kind === 'symbol' || next.spaced || to > at
    ? noStatistic(from, to, 'identifier', number.value)
    : null;
}

function isYear({ text, value }: Token): boolean {
  return text.length === 4 && value > 1900 && value < 2100;
}

function isJoint(tokens: readonly Token[], at: number): boolean {
  const mark = tokenAt(tokens, at).text;
  const next = tokenAt(tokens, at + 1);
  return (mark === '/' || mark === '-') && !next.spaced && next.kind !== 'symbol';
}

/** Digits with letters behind them that no grammar could read: `2i`, `5a`. */
export function gluedAt(tokens: readonly Token[], at: number): Mention | null {
  const next = tokenAt(tokens, at + 1);
  if (next.kind !== 'word' || next.spaced) return null;
  let to = at + 2;
  while (!tokenAt(tokens, to).spaced && tokenAt(tokens, to).kind !== 'symbol' && to < tokens.length)
    to++;
  return noStatistic(at, to, 'identifier', tokenAt(tokens, at).value);
}

/** `section 12`, `Tier 4`, `No 10`: the noun names it. Plurals of counted things do not. */
function numbered(tokens: readonly Token[], at: number): Mention | null {
  const number = tokenAt(tokens, at);
  let back = at - 1;
  if (tokenAt(tokens, back).text === '.' && tokenAt(tokens, back - 1).lower === 'no') back--;
  const noun = tokenAt(tokens, back);
  const reason = NUMBERED.get(noun.lower);
  if (
    reason === undefined ||
    number.decimals > (isCapital(noun) ? 2 : 1) ||
    number.grouped ||
    number.value > 9_999_999
  )
    return null;
  if (
    tokenAt(tokens, at + 1).text === '%' ||
    (tokenAt(tokens, at + 1).kind === 'word' &&
      /^(million|billion|thousand|per|percent|people)$/.test(tokenAt(tokens, at + 1).lower))
  )
    return null;
  if (/^years?$/.test(noun.lower))
    return number.value <= 13 &&
      number.decimals === 0 &&
      !/^(of|and|to|-)$/.test(tokenAt(tokens, at + 1).lower)
      ? noStatistic(at, at + 1, reason, number.value)
      : null;
  // "no 10" but not "there are no 2 alike"; "at this stage 40 people", "in one area 30 homes".
  if (
    !isCapital(noun) &&
    reason === 'identifier' &&
    !/^(stage|phase|step|tier|key|type|level|grade|category|scope|route)$/.test(noun.lower)
  )
    return null;
  if (noun.lower === 'no' && !isCapital(noun)) return null;
  if (
    number.value > 9999 &&
    !/^(question|column|ref|reference|petition|no|number|uin)$/.test(noun.lower)
  )
    return null;
  if (noun.lower === 'act' && number.value < 1000) return null;
  if (/^(this|that|every|each|a|an|next|first|latest)$/.test(tokenAt(tokens, back - 1).lower))
    return null;
  return noStatistic(at, at + 1, reason, number.value);
}
