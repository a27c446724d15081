import { tokenAt } from '../text/token.ts';
import { type Setting, wordAt } from './setting.ts';

/** How far behind a number what it is counted by may stand, in tokens. */
const REACH = 6;
/** "112 people a day", "each working day"; not "14 weeks a year before", "in a week", "lives in a household". */
const EACH =
  /^(?: (?![.;:,()])\S+){0,5}?(?<! (?:in|for|of|on|over|within|than|from|to|with|half)) (?:an?|each|every) (?:(?:working|single) )?(second|minute|hour|day|night|week|fortnight|month|quarter|year|head|person|household|pupil|child) (?!ago|before|earlier|later|previously|on |with|where|old)/;

/** Per what a number is counted (`100,000 people`, `week`, `head`), or null. */
export function perOf(setting: Setting): string | null {
  const { mention, tokens, passage, after } = setting;
  for (let at = mention.to; at < mention.to + REACH; at++) {
    const word = wordAt(setting, at);
    if (word === '' || /^[.;:,()]$/.test(word)) break;
    if (word !== 'per' || setting.covered[at]) continue;
    // "per 100,000 people": the number and the noun that it counts.
    const counted = tokenAt(tokens, at + 1).kind === 'number';
    const noun = counted && /s$|^people$/.test(wordAt(setting, at + 2));
    const last = tokenAt(tokens, at + (noun ? 2 : 1));
    return passage.normalised.text.slice(tokenAt(tokens, at + 1).start, last.end) || null;
  }
  return EACH.exec(after)?.[1] ?? null;
}
