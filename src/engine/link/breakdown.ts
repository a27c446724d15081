import { terms } from '../text/terms.ts';

/**
 * The groups that official statistics break their measures down by and that a sentence names in passing.
 * A figure of one group is never the figure of another, nor of all: "women in work" is not "people in work".
 * Each value with the wordings that name it; a wording of several words must stand together.
 */
const FACETS: Readonly<Record<string, Readonly<Record<string, string>>>> = {
  sex: {
    female: 'women|woman|female|females|girls|mothers',
    male: 'men|man|male|males|boys|fathers',
  },
  age: {
    child: 'children|child|kids|under 16|under-16s|under 18|under-18s|minors',
    youth: 'young people|youth|young|youths|16-24|18-24|15-24|under 25|under-25s|teenagers',
    older: 'older|pensioners|pensioner|65+|50-64|50+|over 50|over-50s|over 65|retired|elderly',
  },
  ethnicity: {
    minority: 'BAME|ethnic minority|ethnic minorities|ethnic group|minority ethnic|ethnicity',
  },
  disability: { disabled: 'disabled|disability|disabilities' },
  sector: {
    public: 'public sector|public-sector|public servants',
    private: 'private sector|private-sector',
  },
  hours: { full: 'full-time|full time', part: 'part-time|part time' },
  status: { self: 'self-employed|self employed|self-employment' },
  tenure: {
    social: 'social rent|social rented|social-rented|social housing|council homes|social homes',
    private:
      'privately rented|private rent|private rented|private-rented|private renters|private renting|rent privately|renting privately|private landlords',
    owner: 'owner occupied|owner-occupied|owner occupiers|homeowners|home ownership',
    affordable: 'affordable',
  },
  size: {
    small: 'small businesses|small firms|SMEs|SME',
    large: 'large businesses|large firms|large employers',
  },
  school: {
    primary: 'primary school|primary schools|primary pupils|primaries',
    secondary: 'secondary school|secondary schools|secondary pupils|secondaries',
    independent: 'independent schools|private schools',
    special: 'special schools',
  },
  duration: { long: 'long-term|long term' },
  queue: { legacy: 'legacy' },
  prices: { real: 'real terms|real-terms|real pay|real wages|real earnings' },
};

interface Wording {
  facet: string;
  value: string;
  words: readonly string[];
}

const byFirst = new Map<string, Wording[]>();
for (const [facet, values] of Object.entries(FACETS)) {
  for (const [value, wordings] of Object.entries(values)) {
    for (const wording of wordings.split('|')) {
      const words = terms(wording);
      const [first] = words;
      if (!first) continue;
      const same = byFirst.get(first);
      if (same) same.push({ facet, value, words });
      else byFirst.set(first, [{ facet, value, words }]);
    }
  }
}

/** Facets whose groups are never each other's figure, nor the whole's: a mismatch rules a series out. */
const STRICT = new Set(['sex', 'age', 'ethnicity', 'disability', 'hours', 'status', 'school']);

/**
 * Whether two sets of groups can't speak of the same people: one names a group of a strict facet (women, the
 * young, part-time workers) and the other names another one, or none.
 */
export function groupsClash(named: ReadonlySet<string>, held: ReadonlySet<string>): boolean {
  for (const group of named) {
    if (STRICT.has(group.slice(0, group.indexOf(':'))) && !held.has(group)) return true;
  }
  return false;
}

/** Whether groups that exclude each other are both named: a difference between them is no one's own figure. */
export function groupsOppose(groups: ReadonlySet<string>): boolean {
  const seen = new Set<string>();
  for (const group of groups) {
    const facet = group.slice(0, group.indexOf(':'));
    if (!STRICT.has(facet)) continue;
    if (seen.has(facet)) return true;
    seen.add(facet);
  }
  return false;
}

const EQUIVALENT = new Set(terms('equivalent equivalents'));

/** The groups that a list of terms names, as `sex:female`. */
export function groupsIn(list: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (let at = 0; at < list.length; at++) {
    for (const { facet, value, words } of byFirst.get(list[at] as string) ?? []) {
      if (!words.every((word, i) => list[at + i] === word)) continue;
      // "Full-time equivalents" are a way to count, no group.
      const beside = [list[at - 1], list[at - 2], list[at + words.length]];
      if (facet === 'hours' && beside.some((term) => EQUIVALENT.has(term ?? ''))) continue;
      found.add(`${facet}:${value}`);
    }
  }
  return found;
}

const NUMBER: Readonly<Record<string, number>> = {
  a: 1,
  an: 1,
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  eight: 8,
  ten: 10,
  twelve: 12,
};

// A waiting time or response time that is part of a measure's name: "over 52 weeks", "within four hours".
const THRESHOLD =
  /\b(?:over|more than|longer than|within|under|less than|at least|up to|than|exceeding|waiting|waited|wait of|(?:seen|treated|started|answered|admitted|processed|decided|discharged) (?:with)?in)\s+(\d+|a|an|one|two|three|four|five|six|eight|ten|twelve)[\s-](minute|hour|day|week|month|year)s?\b|\b(\d+|one|two|three|four|five|six|eight|ten|twelve)[\s-](minute|hour|day|week|month|year)s?(?:\s(?:or|and)\s(?:less|more|over|longer|under)|[\s-](?:\S+\s)?(?:wait|target|standard|response|or more|or less))/gi;

// "More than three years ago" says when, not how long; "12 hours after the decision" still says how long.
const WAITED =
  /^\s*(?:after|before|of|from)\s+(?:the\s)?(?:decision|arriv|referr|admi|call|diagnos|assess)/i;
// "It has grown in under three years": the time that a change took.
const TOOK = /\b(?:in|over|within)\s+(?:just |only |well |a little )?$/i;
const AGO =
  /^\s*(?:ago|later|earlier|before|after|since|on\b|to (?:January|February|March|April|May|June|July|August|September|October|November|December))/i;

/** Thresholds of time that a text names, in hours: they tell "over 52 weeks" from "over 18 weeks". */
export function thresholdsIn(text: string): Set<number> {
  const found = new Set<number>();
  if (!/\b(?:minute|hour|day|week|month|year)/i.test(text)) return found;
  for (const match of text.matchAll(THRESHOLD)) {
    const rest = text.slice(match.index + match[0].length);
    if (AGO.test(rest) && !WAITED.test(rest)) continue;
    if (/years?/i.test(match[0]) && TOOK.test(text.slice(0, match.index))) continue;
    const count = (match[1] ?? match[3] ?? '').toLowerCase();
    const unit = (match[2] ?? match[4] ?? '').toLowerCase();
    const value = NUMBER[count] ?? Number(count);
    found.add(Math.round(value * (HOURS[unit] ?? 0)));
  }
  return found;
}

const HOURS: Readonly<Record<string, number>> = {
  minute: 1 / 60,
  hour: 1,
  day: 24,
  week: 168,
  // A year is twelve months and 52 weeks: "waited over a year" is what statistics count as over 52 weeks.
  month: 728,
  year: 8736,
};

// "Grade 5", "key stage 2", "level 3", "an A or better": the step of a ladder that a measure is about.
const STEP =
  /\b(grade|stage|level|band|category|tier|year)s? (\d|[A-E]\b\*?)|\b([A-E]\*?) (?:grades? )?(?:or|and) (?:above|better|higher)\b/gi;

const AGES = /^\d\d(?:-\d\d|\+)$/;

// "After housing costs" is never before them.
const ORDER = /\b(before|after) (housing|tax|inflation)\b/gi;

/** The steps of ladders, and the bands of ages, that a text (and its terms) names, as `grade:5`. */
export function stepsIn(text: string, list: readonly string[]): Set<string> {
  const found = new Set<string>();
  for (const [, ladder, step, letter] of text.matchAll(STEP)) {
    found.add(`${ladder?.toLowerCase() ?? 'grade'}:${(step ?? letter ?? '').toUpperCase()}`);
  }
  for (const [, order, costs] of text.matchAll(ORDER)) found.add(`${costs}:${order}`.toLowerCase());
  for (const term of list) if (AGES.test(term)) found.add(`age:${term}`);
  return found;
}

/** Whether one text names a step of a ladder and the other only another step of it. */
export function stepsClash(a: ReadonlySet<string>, b: ReadonlySet<string>): boolean {
  const ladders = new Set([...a].map((step) => step.slice(0, step.indexOf(':') + 1)));
  return [...ladders].some((ladder) => {
    const held = [...b].filter((step) => step.startsWith(ladder));
    return held.length > 0 && !held.some((step) => a.has(step));
  });
}
