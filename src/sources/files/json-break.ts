const TOKEN =
  /\s+|"(?:[^"\\\p{Cc}]|\\(?:["\\/bfnrt]|u[0-9a-f]{4}))*"|-?(?:0|[1-9]\d*)(?:\.\d+)?(?:e[+-]?\d+)?|true|false|null|[{}[\],:]/iuy;

/**
 * Where JSON stops being JSON: the offset of the first character that cannot stand there, or the length of a text that
 * was cut off. Browsers do not agree on what their own errors say, so the place is looked for here.
 */
export function jsonBreak(text: string): number {
  const open: string[] = [];
  let expects: 'value' | 'key' | 'colon' | 'after' = 'value';
  let at = 0;
  while (at < text.length) {
    TOKEN.lastIndex = at;
    const token = TOKEN.exec(text)?.[0];
    if (token === undefined) return at;
    if (token.trim() !== '') {
      const next = step(token, expects, open, text, at);
      if (next === null) return at;
      expects = next;
    }
    at += token.length;
  }
  return at;
}

function step(token: string, expects: string, open: string[], text: string, at: number) {
  const within = open.at(-1);
  if (token === '}' || token === ']') {
    const empty = /[{[]\s*$/.test(text.slice(Math.max(0, at - 200), at));
    if (within !== (token === '}' ? '{' : '[') || !(expects === 'after' || empty)) return null;
    open.pop();
    return 'after';
  }
  if (expects === 'colon') return token === ':' ? 'value' : null;
  if (expects === 'after') {
    if (token !== ',' || within === undefined) return null;
    return within === '{' ? 'key' : 'value';
  }
  if (expects === 'key') return token.startsWith('"') ? 'colon' : null;
  if (token === '{' || token === '[') {
    open.push(token);
    return token === '{' ? 'key' : 'value';
  }
  return token === ',' || token === ':' ? null : 'after';
}
