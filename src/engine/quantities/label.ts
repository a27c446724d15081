import { isCapital } from '../text/sentences.ts';
import { type Token, tokenAt } from '../text/token.ts';
import { clockTime } from './clock-time.ts';
import { address, phone } from './contact.ts';
import { type Mention, noStatistic } from './mention.ts';
import { phraseAt } from './phrase.ts';
import { wordTable } from './word-table.ts';

/**
 * Nouns whose number is a name: `Tier 4`, `section 12`, `page 7`; those under `Identifier` and `Reference` only when they
 * are written with a capital.
 */
const NUMBERED = wordTable(
  'law:section sections article schedule clause regulation regulations directive resolution protocol title act|' +
    'reference:column ref reference petition page pages paragraph para chapter table figure fig annex appendix number ' +
    'note footnote question issue volume vol version item row uin|Reference:no|' +
    'identifier:year years tier type phase stage level category grade key step scope route|' +
    'Identifier:class band part group channel room line platform gate junction highway model wave round cop goal sdg ' +
    'track area zone lot block unit ward flight form entry cm cmnd cp hc hl si',
);
/** Prefixes that stand before a number without making it a name: `mid-2023`, `under-21s`, `post-16`. */
const FREE_PREFIX =
  /^(?:mid|pre|post|early|late|under|over|sub|near|and|to|non|a|the|nearly|up|between)$/;

/** Numbers that are names, addresses, telephone numbers, times of day: told from their form alone. */
export function labelAt(tokens: readonly Token[], at: number): Mention | null {
  if (phraseAt(tokens, at, 3) === '24/7') return noStatistic(at, at + 3, 'idiom');
  if (isHotline(tokens, at)) return noStatistic(at, at + 1, 'identifier');
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
    /^(?:999|112|101|111|911|988|995|000)$/.test(tokenAt(tokens, at).text) &&
    [at - 1, at + 1].some((beside) =>
      /^(?:call|dial|ring|phone|service|line|number|handler|operator)/.test(
        tokenAt(tokens, beside).lower,
      ),
    )
  );
}

/** `HS2`, `COVID-19`, `A47/A11`, `DfT/1120`, `#3`: letters and digits in one. */
function identifier(tokens: readonly Token[], at: number): Mention | null {
  const number = tokenAt(tokens, at);
  const before = tokenAt(tokens, at - 1);
  const prefix = tokenAt(tokens, at - 2);
  if (number.spaced) return null;
  // "Regulation 2024/1351"; "2023/24" is a year.
  const act = before.text === '/' && isYear(prefix) && number.value > 99 && !isYear(number);
  const named = isName(prefix) && /^[-/]$/.test(before.text) && !FREE_PREFIX.test(prefix.lower);
  let from = at;
  if (before.kind === 'word' || before.text === '#') from = at - 1;
  else if (!before.spaced && (act || named)) from = at - 2;
  return from < at ? noStatistic(from, runEnd(tokens, at + 1), 'identifier', number.value) : null;
}

function isName(token: Token): boolean {
  return token.kind === 'word' && isCapital(token);
}

function isYear({ text, value }: Token): boolean {
  return text.length === 4 && value > 1900 && value < 2100;
}

/** Where letters and digits that touch each other end, joined by `/` and `-` or not at all. */
function runEnd(tokens: readonly Token[], from: number): number {
  let to = from;
  for (;;) {
    const { kind, text, spaced } = tokenAt(tokens, to);
    const next = tokenAt(tokens, to + 1);
    const joint = /^[-/]$/.test(text) && !next.spaced && next.kind !== 'symbol';
    if (spaced || (kind === 'symbol' && !joint)) return to;
    to++;
  }
}

/** Digits with letters behind them that no grammar could read: `2i`, `5a`. */
export function gluedAt(tokens: readonly Token[], at: number): Mention | null {
  const { kind, spaced } = tokenAt(tokens, at + 1);
  if (kind !== 'word' || spaced) return null;
  return noStatistic(at, runEnd(tokens, at + 2), 'identifier', tokenAt(tokens, at).value);
}

/** `section 12`, `Tier 4`, `No 10`: the noun names it. Plurals of counted things do not. */
function numbered(tokens: readonly Token[], at: number): Mention | null {
  const { value, decimals, grouped } = tokenAt(tokens, at);
  const dot = tokenAt(tokens, at - 1).text === '.' && tokenAt(tokens, at - 2).lower === 'no';
  const back = dot ? at - 2 : at - 1;
  const noun = tokenAt(tokens, back);
  const kind = NUMBERED.get(noun.lower);
  if (!kind) return null;
  const reason = kind.toLowerCase();
  const capital = isCapital(noun);
  const { lower: next } = tokenAt(tokens, at + 1);
  const { lower: before } = tokenAt(tokens, back - 1);
  if (
    (reason !== kind && !capital) ||
    grouped ||
    decimals > (capital ? 2 : 1) ||
    value > (reason === 'reference' ? 9_999_999 : 9999) ||
    /^(?:%|.*illion|thousand|per|percent|people)$/.test(next)
  )
    return null;
  const other = /^years?$/.test(noun.lower)
    ? value > 13 || decimals > 0 || /^(?:of|and|to|-)$/.test(next)
    : // "at this stage 40 people"
      /^(?:this|that|every|each|a|an|next|first|latest)$/.test(before);
  return other ? null : noStatistic(at, at + 1, reason, value);
}
