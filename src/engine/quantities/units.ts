import { type Token, tokenAt } from '../text/token.ts';
import type { UnitKind } from './mention.ts';

/** A unit behind a number. */
export interface UnitHere {
  to: number;
  name: string;
  kind: UnitKind;
  /** What a value in this unit is multiplied by to be in `name`. */
  factor: number;
}

type Row = readonly [name: string, kind: UnitKind, words: string];

/** Units in words, singular and plural. */
const WORDS: readonly Row[] = [
  ['seconds', 'duration', 'second seconds sec secs'],
  ['minutes', 'duration', 'minute minutes min mins'],
  ['hours', 'duration', 'hour hours hr hrs'],
  ['days', 'duration', 'day days'],
  ['weeks', 'duration', 'week weeks wk wks fortnight fortnights'],
  ['months', 'duration', 'month months mth mths'],
  ['quarters', 'duration', 'quarters'],
  ['years', 'duration', 'year years yr yrs'],
  ['decades', 'duration', 'decade decades'],
  ['centuries', 'duration', 'century centuries'],
  ['miles', 'distance', 'mile miles mi'],
  ['kilometres', 'distance', 'km kms kilometre kilometres kilometer kilometers'],
  ['metres', 'distance', 'metre metres meter meters'],
  ['centimetres', 'distance', 'cm centimetre centimetres centimeter centimeters'],
  ['millimetres', 'distance', 'mm millimetre millimetres millimeter millimeters'],
  ['feet', 'distance', 'foot feet ft'],
  ['inches', 'distance', 'inch inches'],
  ['yards', 'distance', 'yard yards'],
  ['miles per hour', 'physical', 'mph'],
  ['kilowatts', 'physical', 'kw kilowatt kilowatts'],
  ['megawatts', 'physical', 'mw megawatt megawatts'],
  ['gigawatts', 'physical', 'gw gigawatt gigawatts'],
  ['terawatts', 'physical', 'tw terawatt terawatts'],
  ['kilowatt hours', 'physical', 'kwh'],
  ['megawatt hours', 'physical', 'mwh'],
  ['gigawatt hours', 'physical', 'gwh'],
  ['terawatt hours', 'physical', 'twh'],
  ['tonnes', 'physical', 'tonne tonnes ton tons'],
  ['kilotonnes', 'physical', 'kt kilotonne kilotonnes'],
  ['megatonnes', 'physical', 'mt mtco2e megatonne megatonnes'],
  ['kilograms', 'physical', 'kg kgs kilo kilos kilogram kilograms kilogramme kilogrammes'],
  ['pounds in weight', 'physical', 'lb lbs'],
  ['ounces', 'physical', 'oz ounce ounces'],
  ['grams', 'physical', 'gram grams gramme grammes'],
  ['milligrams', 'physical', 'mg milligram milligrams'],
  ['micrograms', 'physical', 'microgram micrograms'],
  ['hectares', 'physical', 'hectare hectares ha'],
  ['acres', 'physical', 'acre acres'],
  ['litres', 'physical', 'litre litres liter liters'],
  ['millilitres', 'physical', 'ml millilitre millilitres milliliter milliliters'],
  ['gallons', 'physical', 'gallon gallons'],
  ['barrels', 'physical', 'barrel barrels'],
  ['degrees', 'physical', 'degree degrees'],
  ['megabits per second', 'physical', 'mbps mbit/s'],
  ['gigabits per second', 'physical', 'gbps'],
  ['kilobytes', 'physical', 'kb kilobyte kilobytes'],
  ['megabytes', 'physical', 'mb megabyte megabytes'],
  ['gigabytes', 'physical', 'gb gigabyte gigabytes'],
  ['terabytes', 'physical', 'tb terabyte terabytes'],
];

/** Units of one letter, read as such only where they touch the digits. */
const LETTERS: ReadonlyMap<string, readonly [string, UnitKind]> = new Map([
  ['m', ['metres', 'distance']],
  ['t', ['tonnes', 'physical']],
  ['g', ['grams', 'physical']],
]);

const BY_WORD: ReadonlyMap<string, readonly [string, UnitKind]> = new Map(
  WORDS.flatMap(([name, kind, words]) =>
    words.split(' ').map((word): [string, [string, UnitKind]] => [word, [name, kind]]),
  ),
);

/** `km2`, `m³`. */
const POWERS: ReadonlyMap<string, string> = new Map([
  ['2', 'square'],
  ['²', 'square'],
  ['3', 'cubic'],
  ['³', 'cubic'],
]);

const AREA_PREFIX = new Set(['square', 'sq', 'cubic']);

/** The unit at `at`, right behind a number: percent, points, a time, a length, a power, a mass. */
export function unitAt(tokens: readonly Token[], at: number): UnitHere | null {
  const first = tokenAt(tokens, at);
  const share = percentAt(tokens, at);
  if (share) return share;
  if (first.text === '°') {
    const scale = tokenAt(tokens, at + 1);
    const to = /^[cf]$/.test(scale.lower) && !scale.spaced ? at + 2 : at + 1;
    return { to, name: 'degrees', kind: 'physical', factor: 1 };
  }
  const hyphen = first.text === '-' && !first.spaced && !tokenAt(tokens, at + 1).spaced ? 1 : 0;
  const word = tokenAt(tokens, at + hyphen);
  if (word.kind !== 'word') return null;
  if (AREA_PREFIX.has(word.lower)) {
    const base = BY_WORD.get(tokenAt(tokens, at + hyphen + 1).lower);
    if (base?.[1] !== 'distance') return null;
    return {
      to: at + hyphen + 2,
      name: `${word.lower === 'sq' ? 'square' : word.lower} ${base[0]}`,
      kind: 'physical',
      factor: 1,
    };
  }
  if (word.lower === 'metric' && /^ton/.test(tokenAt(tokens, at + hyphen + 1).lower)) {
    return { to: at + hyphen + 2, name: 'tonnes', kind: 'physical', factor: 1 };
  }
  if (word.text === 'in' || (word.lower === 'mt' && word.text !== 'Mt')) return null;
  const to = at + hyphen + 1;
  const power = POWERS.get(tokenAt(tokens, to).spaced ? '' : tokenAt(tokens, to).text);
  const letter = power || !word.spaced ? LETTERS.get(word.text) : undefined;
  const unit = BY_WORD.get(word.lower) ?? letter;
  if (!unit) return null;
  if (power && unit[1] === 'distance')
    return { to: to + 1, name: `${power} ${unit[0]}`, kind: 'physical', factor: 1 };
  if (unit[0].endsWith('watts')) {
    const joined = tokenAt(tokens, to).text === '-' ? 1 : 0;
    if (/^hours?$/.test(tokenAt(tokens, to + joined).lower)) {
      const name = `${unit[0].slice(0, -1)} hours`;
      return { to: to + joined + 1, name, kind: 'physical', factor: 1 };
    }
  }
  if (tokenAt(tokens, to).text === '/' && tokenAt(tokens, to + 1).lower === 'h') {
    return { to: to + 2, name: `${unit[0]} per hour`, kind: 'physical', factor: 1 };
  }
  const scaled =
    unit[0] === 'degrees' && /^(celsius|fahrenheit|centigrade)$/.test(tokenAt(tokens, to).lower);
  const factor = word.lower.startsWith('fortnight') ? 2 : 1;
  return { to: scaled ? to + 1 : to, name: unit[0], kind: unit[1], factor };
}

/** `%`, `per cent`, `percentage points`, `pp`, `basis points`. */
function percentAt(tokens: readonly Token[], at: number): UnitHere | null {
  const first = tokenAt(tokens, at);
  const next = tokenAt(tokens, at + 1);
  if (first.text === '%' || first.text === '٪') {
    if (isPoint(next.lower)) return points(at + 2);
    return { to: at + 1, name: 'percent', kind: 'percent', factor: 1 };
  }
  if (first.kind !== 'word' && first.text !== '-') return null;
  if (first.text === '-') return first.spaced ? null : percentAtWord(tokens, at + 1);
  return percentAtWord(tokens, at);
}

function percentAtWord(tokens: readonly Token[], at: number): UnitHere | null {
  const word = tokenAt(tokens, at).lower;
  const next =
    tokenAt(tokens, at + 1).text === '-' && !tokenAt(tokens, at + 1).spaced ? at + 2 : at + 1;
  const following = tokenAt(tokens, next).lower;
  if (/^(percent|percents|percentage|pct|pc)$/.test(word)) {
    return isPoint(following)
      ? points(next + 1)
      : { to: at + 1, name: 'percent', kind: 'percent', factor: 1 };
  }
  if (word === 'per' && (following === 'cent' || following === 'cents')) {
    return isPoint(tokenAt(tokens, next + 1).lower)
      ? points(next + 2)
      : { to: next + 1, name: 'percent', kind: 'percent', factor: 1 };
  }
  if (word === 'pp' || word === 'ppt' || word === 'ppts' || word === 'pps') return points(at + 1);
  if (word === 'bps' || word === 'bp' || (word === 'basis' && isPoint(following))) {
    return {
      to: word === 'basis' ? next + 1 : at + 1,
      name: 'basis points',
      kind: 'points',
      factor: 1,
    };
  }
  return null;
}

function isPoint(word: string): boolean {
  return word === 'point' || word === 'points' || word === 'pts';
}

function points(to: number): UnitHere {
  return { to, name: 'percentage points', kind: 'points', factor: 1 };
}
