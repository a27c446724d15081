import { type Token, tokenAt } from '../text/token.ts';
import type { UnitKind } from './mention.ts';
import { endOf, phraseAt } from './phrase.ts';
import { wordTable } from './word-table.ts';

/** A unit beside a number. */
export interface UnitHere {
  to: number;
  /** Null for a dollar whose country the words don't say. */
  name: string | null;
  kind: UnitKind;
  /** What a value in this unit is multiplied by to be in `name`. */
  factor: number;
}

/** Units of several words or signs, by how the text goes on behind the number. */
const PHRASES: readonly (readonly [RegExp, string, UnitKind])[] = [
  [
    /^-?(?:(?:[%٪]|(?:percent(?:s|age)?|pct|pc|per[ -]?cents?))[ -]?(?:points?|pts)|ppt?s?)\b/i,
    'percentage points',
    'points',
  ],
  [/^-?(?:[%٪]|(?:percent(?:s|age)?|pct|pc|per[ -]?cents?)\b)/i, 'percent', 'percent'],
  [/^-?(?:bps?|basis[ -]points?)\b/i, 'basis points', 'points'],
  [
    /^(?:° ?(?:[CF]\b)?|-?degrees?\b(?: (?:celsius|fahrenheit|centigrade)\b)?)/i,
    'degrees',
    'physical',
  ],
  [/^-?metric tons?\b/i, 'tonnes', 'physical'],
];

/** Units of one word by what they measure; those of one letter are read only where they touch the digits. */
const WORDS: readonly (readonly [UnitKind, ReadonlyMap<string, string>])[] = [
  [
    'duration',
    wordTable(
      'seconds:seconds sec secs|minutes:minutes min mins|hours:hours hr hrs|days|weeks:weeks wk wks fortnights|' +
        'months:months mth mths|quarters|years:years yr yrs|decades|centuries:century centuries',
    ),
  ],
  [
    'distance',
    wordTable(
      'miles:miles mi|kilometres:kilometres kilometers km kms|metres:metres meters m|' +
        'centimetres:centimetres centimeters cm|millimetres:millimetres millimeters mm|feet:foot feet ft|' +
        'inches:inch inches|yards',
    ),
  ],
  [
    'physical',
    wordTable(
      'miles per hour:mph|kilowatts:kilowatts kw|megawatts:megawatts mw|gigawatts:gigawatts gw|terawatts:terawatts tw|' +
        'kilowatt hours:kwh|megawatt hours:mwh|gigawatt hours:gwh|terawatt hours:twh|tonnes:tonnes tons t|' +
        'kilotonnes:kilotonnes kt|megatonnes:megatonnes Mt mtco2e|kilograms:kilograms kilogrammes kilos kg kgs|' +
        'pounds in weight:lb lbs|ounces:ounces oz|grams:grams grammes g|milligrams:milligrams mg|micrograms|' +
        'hectares:hectares ha|acres|litres:litres liters|millilitres:millilitres milliliters ml|gallons|barrels|' +
        'megabits per second:mbps|gigabits per second:gbps|kilobytes:kilobytes kb|megabytes:megabytes mb|' +
        'gigabytes:gigabytes gb|terabytes:terabytes tb',
    ),
  ],
];

/** The unit at `at`, right behind a number: percent, points, a time, a length, a power, a mass. */
export function unitAt(tokens: readonly Token[], at: number): UnitHere | null {
  const first = tokenAt(tokens, at);
  const hyphen = first.text === '-';
  if (hyphen && (first.spaced || tokenAt(tokens, at + 1).spaced)) return null;
  const phrase = phraseAt(tokens, at, 5);
  for (const [pattern, name, kind] of PHRASES) {
    const found = pattern.exec(phrase);
    if (found) return { to: endOf(tokens, at, found[0].length), name, kind, factor: 1 };
  }
  return wordUnit(tokens, hyphen ? at + 1 : at);
}

/** `tonnes`, `km`, `square miles`, `km2`, `m³`, `km/h`, `gigawatt-hours`. */
function wordUnit(tokens: readonly Token[], at: number): UnitHere | null {
  const word = tokenAt(tokens, at);
  const square = /^(?:sq|square|(cubic))$/.exec(word.lower);
  const base = named(tokens, square ? at + 1 : at);
  if (!base) return null;
  const { to, name } = base;
  const rest = phraseAt(tokens, to, 2);
  const power = tokenAt(tokens, to).spaced ? null : /^(?:[2²]|([3³]))/.exec(rest);
  const joined = square ?? power;
  if (joined) {
    if (base.kind !== 'distance') return square ? null : base;
    return physical(square ? to : to + 1, `${joined[1] ? 'cubic' : 'square'} ${name}`);
  }
  const hours = /watts$/.test(base.name) && /^-?hours?\b/.exec(rest);
  if (hours) return physical(endOf(tokens, to, hours[0].length), `${name.slice(0, -1)} hours`);
  return /^\/h\b/.test(rest) ? physical(to + 2, `${name} per hour`) : base;
}

function physical(to: number, name: string): UnitHere {
  return { to, name, kind: 'physical', factor: 1 };
}

function named(tokens: readonly Token[], at: number): (UnitHere & { name: string }) | null {
  const { text, lower, spaced } = tokenAt(tokens, at);
  // "5 m" is five million more often than not, "5 m²" is not; "Mt" are megatonnes, "mt" is a mountain.
  const word = text.length === 1 || text === 'Mt' ? text : lower;
  if (word.length === 1 && spaced && !/[23²³]/.test(tokenAt(tokens, at + 1).text)) return null;
  for (const [kind, words] of WORDS) {
    const name = words.get(word) ?? words.get(`${word}s`);
    if (name) return { to: at + 1, name, kind, factor: word.startsWith('fortnight') ? 2 : 1 };
  }
  return null;
}
