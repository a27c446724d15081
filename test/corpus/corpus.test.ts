import { describe, expect, it } from 'vitest';
import { parseLab } from './lab.ts';
import { readCorpus } from './read.ts';

describe('the labelled corpus', () => {
  const articles = readCorpus();

  it('holds enough articles, posts among them', () => {
    expect(articles.length).toBeGreaterThanOrEqual(70);
    expect(articles.filter((a) => a.docType.startsWith('linkedin')).length).toBeGreaterThanOrEqual(
      15,
    );
  });

  it.each(articles.map((a) => [a.id, a] as const))('%s: every digit is labelled', (_id, a) => {
    const covered = (at: number) => a.quantities.some((q) => q.start <= at && at < q.end);
    const bare = [...a.text.matchAll(/\d/g)].filter((m) => !covered(m.index)).map((m) => m.index);
    expect(bare.map((at) => a.text.slice(at - 20, at + 10))).toEqual([]);
  });

  it.each(articles.map((a) => [a.id, a] as const))(
    '%s: each statistic to mark has a link line',
    (_id, a) => {
      const linked = new Set(a.links.map((l) => l.quantity));
      const bare = a.quantities.filter((q, i) => q.annotate === 'yes' && !linked.has(i));
      expect(bare.map((q) => q.surface)).toEqual([]);
    },
  );
});

describe('parseLab', () => {
  const head =
    'id: x\ntopic: t\ntype: news\npublisher: P\ngovernment: yes\npublished: -\ntitle: T\n\n';

  it('names the file and the label that does not fit the text', () => {
    const source = `${head}We had {{12}} of them.\n---\n- 13 | 13 people | level`;
    expect(() => parseLab('x.lab', source)).toThrow(
      'x.lab: label "- 13 | 13 people | level": the text has "12" here',
    );
  });

  it('counts the labels', () => {
    expect(() => parseLab('x.lab', `${head}{{1}} and {{2}}\n---\n- 1 | not | other`)).toThrow(
      'x.lab: 2 quantities, 1 labels',
    );
  });

  it('leaves quantities of excluded regions out', () => {
    const a = parseLab('x.lab', `${head}All. <<ui-line|{{5}} likes>>\n---\n- 5 | 5 likes | level`);
    expect(a.quantities[0]?.annotate).toBe('no');
    expect(a.text).toBe('All. 5 likes');
  });
});
