import { SourceRejected } from '../problem.ts';
import { jsonBreak } from './json-break.ts';

/** Parses JSON; throws `SourceRejected` with line and place where it breaks off. */
export function parseJson(text: string): unknown {
  const plain = text.replace(/^\ufeff/, '');
  try {
    return JSON.parse(plain) as unknown;
  } catch {
    const at = jsonBreak(plain);
    const before = plain.slice(0, at);
    const line = before.split('\n').length;
    const column = at - before.lastIndexOf('\n');
    throw new SourceRejected('bad-json', {
      line,
      column: String(column),
      found: plain.slice(at, at + 20),
    });
  }
}
