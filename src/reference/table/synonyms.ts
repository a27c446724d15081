import { terms } from '../../engine/text/terms.ts';
import { TableError } from './table.ts';

const SIGNS = ['=', '>', '~'] as const;

/**
 * Reads `synonyms.txt`: lines `unemployed = jobless` (the same), `murder > homicide` (the first, said in a text,
 * also stands for the second) and `aid ~ support` (loosely so). Gives them in the terms and the form that
 * `Synonyms` takes. Throws `TableError` at a line that is in none of these forms, or that says nothing.
 */
export function parseSynonyms(text: string, file: string): string {
  const out: string[] = [];
  for (const [index, line] of text.split('\n').entries()) {
    if (line.trim() === '' || line.startsWith('#')) continue;
    const fail = (problem: string) => new TableError(file, index + 1, `${problem}: "${line}"`);
    const sign = SIGNS.find((one) => line.includes(` ${one} `));
    if (!sign) throw fail('expected words joined by " = ", " > " or " ~ "');
    const parts = line.split(` ${sign} `).flatMap((part, at) => {
      // Only the first of a directed line is said; the others are single words, listed by commas.
      const words = sign !== '=' && at > 0 ? part.split(',') : [part];
      return words.map((word) => terms(word).join(' '));
    });
    if (parts.some((part) => part === '')) throw fail('a side has no word that counts');
    const distinct = [...new Set(parts)];
    if (sign === '=' ? distinct.every(isPhrase) : distinct.slice(1).some(isPhrase))
      throw fail('a phrase can stand for a word, but not a word for a phrase');
    if (distinct.length > 1) out.push([sign, ...distinct].join('\t'));
  }
  return out.join('\n');
}

function isPhrase(part: string): boolean {
  return part.includes(' ');
}
