import { type Token, tokenAt } from './token.ts';

/** How long ago a comment was written, as social networks show it, in several interface languages. */
const AGES = new Set(
  (
    's m h d w mo yr y min sem j mois an ans std tg wo mt jr u dag mnd año años mes meses 年 个月 個月 月 週 周 天 日 小时 小時 分钟 分 시간 일 주 개월 년 ' +
    'г нед дн мес ч'
  ).split(' '),
);
/** What a page's interface counts. */
const COUNTED = new Set(
  'followers follower comments comment reposts repost reactions reaction likes like views view shares share connections subscribers replies employees members retweets'.split(
    ' ',
  ),
);

/** Whether a line begins with a comment's age run together with the comment ("3wMy neighbour"). */
export function isCommentStart(tokens: readonly Token[]): boolean {
  const number = tokenAt(tokens, 0);
  if (number.kind !== 'number' || number.decimals > 0 || number.value > 60) return false;
  const word = tokenAt(tokens, 1);
  if (word.kind !== 'word') return false;
  const unit = ageUnit(word.text);
  if (unit === null) return false;
  if (unit.length < word.text.length) return true;
  // "1mo£2.1 billion": the comment begins with a sign.
  const next = tokenAt(tokens, 2);
  return tokens.length > 2 && !next.spaced && !/^[-.,•·):/%]$/.test(next.text) && !word.spaced;
}

/** The unit of age that a run-together word begins with, when a capital or another script follows it. */
function ageUnit(word: string): string | null {
  if (AGES.has(word.toLowerCase()) && word === word.toLowerCase()) return word;
  for (let length = Math.min(word.length - 1, 7); length > 0; length--) {
    const head = word.slice(0, length);
    const rest = word.slice(length);
    if (!AGES.has(head)) continue;
    const next = rest[0] ?? '';
    const switches = /[a-z]/i.test(next) !== /[a-z]/i.test(head.at(-1) ?? '');
    if (switches || next !== next.toLowerCase()) return head;
  }
  return null;
}

/** The pictures that readers answer a post with. */
const REACTIONS = /[👍❤💙💚👏💡🎉😂🙌🤝🫶😮😢😡]/u;

/** Longest line of an interface, in tokens. */
const SHORT = 14;

/** Why a line is part of the page's interface, or null: counts of followers and reactions, bare ages. */
export function asideReason(tokens: readonly Token[]): string | null {
  if (tokens.length > SHORT) return null;
  let words = 0;
  let known = 0;
  let numbers = 0;
  let names = 0;
  for (let at = 0; at < tokens.length; at++) {
    const token = tokenAt(tokens, at);
    if (token.kind === 'number') numbers++;
    else if (token.kind === 'word') {
      words++;
      const number = tokenAt(tokens, at - 1).kind === 'number';
      if (COUNTED.has(token.lower) && number) known++;
      else if (number && AGES.has(token.lower)) known++;
      else if (/^(and|others?|ago|edited|by)$/.test(token.lower)) known++;
      else if (token.text !== token.lower) names++;
    }
  }
  if (numbers === 0) return null;
  const signs = tokens.some((token) => /[%\p{Sc}↑↓⬆⬇📈📉]/u.test(token.text));
  if (words === 0 && tokens.some((token) => REACTIONS.test(token.text))) return 'interface';
  if (
    words === known &&
    (known > 0 || (!signs && tokens.length > numbers && tokens.some((token) => token.text === '•')))
  )
    return 'interface';
  // "Ada Lovelace and 1,204 others"
  return known > 0 && words === known + names && /others?$/.test(tokens.at(-1)?.lower ?? '')
    ? 'interface'
    : null;
}
