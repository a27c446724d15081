import { tokenAt } from '../text/token.ts';
import { type Setting, wordAt } from './setting.ts';

/** How far behind a number what it is counted by may stand, in tokens. */
const REACH = 6;
const STRETCHES =
  /^(?:second|minute|hour|day|night|week|fortnight|month|quarter|year|head|person|household|pupil|child)$/;

/** Per what a number is counted (`100,000 people`, `week`, `head`), or null. */
export function perOf(setting: Setting): string | null {
  const { mention, tokens, passage } = setting;
  for (let at = mention.to; at < mention.to + REACH; at++) {
    const word = wordAt(setting, at);
    if (word === '' || /^[.;:,()]$/.test(word)) return null;
    // "each working day", "every single week"
    const adjective = /^(working|single)$/.test(wordAt(setting, at + 1)) ? 1 : 0;
    const next = wordAt(setting, at + 1 + adjective);
    if (/^(a|an|each|every)$/.test(word) && STRETCHES.test(next) && isEach(setting, at))
      return next;
    if (word !== 'per' || setting.covered[at]) continue;
    // "per 100,000 people": the number and the noun that it counts.
    const counted = tokenAt(tokens, at + 1).kind === 'number';
    const last = tokenAt(
      tokens,
      at + (counted && /s$|^people$/.test(wordAt(setting, at + 2)) ? 2 : 1),
    );
    const text = passage.normalised.text.slice(tokenAt(tokens, at + 1).start, last.end);
    return text === '' ? null : text;
  }
  return null;
}

/** "112 people a day"; not "14 weeks a year before", "in a week", "lives in a household". */
function isEach(setting: Setting, at: number): boolean {
  return !(
    /^(in|for|of|on|over|within|than|from|to|with|half)$/.test(wordAt(setting, at - 1)) ||
    /^(ago|before|earlier|later|previously|on|with|where|old)$/.test(wordAt(setting, at + 2))
  );
}
