import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { TABLES } from '../../scripts/reference/read-tables.ts';
import { Synonyms } from '../../src/engine/link/synonyms.ts';
import { parseSynonyms } from '../../src/reference/table/synonyms.ts';

const read = (text: string) => new Synonyms(parseSynonyms(text, 'synonyms.txt'));
const meant = (synonyms: Synonyms, term: string) => synonyms.of(term).map((one) => one.term);

describe('synonyms', () => {
  it('go both ways when they are the same, one way when directed', () => {
    const synonyms = read('wages = salaries\nmurder > homicide\n');
    expect(meant(synonyms, 'wag')).toEqual(['salary']);
    expect(meant(synonyms, 'salary')).toEqual(['wag']);
    expect(meant(synonyms, 'murd')).toEqual(['homicid']);
    expect(meant(synonyms, 'homicid')).toEqual([]);
    expect(synonyms.saying('homicid').map((one) => one.term)).toEqual(['murd']);
  });

  it('count a loose one for less', () => {
    const synonyms = read('wages = salaries\naid ~ support\n');
    expect(synonyms.of('aid')[0]?.strength).toBeLessThan(synonyms.of('wag')[0]?.strength as number);
  });

  it('find phrases whose words stand together', () => {
    const synonyms = read('food bill > groceries\n');
    expect([...synonyms.inText(['rise', 'food', 'bill'])].map((one) => one.term)).toEqual([
      'grocery',
    ]);
    expect([...synonyms.inText(['food', 'rise', 'bill'])]).toEqual([]);
    expect(meant(synonyms, 'food')).toEqual([]);
  });

  it.each([
    ['wages salaries', 'expected words joined'],
    ['wages > of the', 'a side has no word that counts'],
    ['groceries > food bill', 'a phrase can stand for a word, but not a word for a phrase'],
  ])('refuse %s', (line, problem) => {
    expect(() => parseSynonyms(`# about\n\n${line}\n`, 'synonyms.txt')).toThrow(
      `synonyms.txt:3: ${problem}`,
    );
  });

  it('of the tables name no word twice for the same one', () => {
    const lines = parseSynonyms(readFileSync(`${TABLES}/synonyms.txt`, 'utf8'), 'synonyms.txt');
    const pairs = lines.split('\n').flatMap((line) => {
      const [sign, ...parts] = line.split('\t');
      const said = sign === '=' ? parts : parts.slice(0, 1);
      const meant = sign === '=' ? parts : parts.slice(1);
      return said.flatMap((one) => meant.filter((to) => to !== one).map((to) => `${one}>${to}`));
    });
    expect(pairs.filter((pair, at) => pairs.indexOf(pair) !== at)).toEqual([]);
  });
});
