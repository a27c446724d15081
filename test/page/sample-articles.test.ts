import { existsSync, readFileSync } from 'node:fs';
import { JSDOM } from 'jsdom';
import { describe, expect, test } from 'vitest';
import { readArticle } from '../../src/page/read-article.ts';

const SEED = new URL('../../../shared/seed/', import.meta.url);
const ADDRESS = 'https://www.linkedin.com/pulse/how-were-tackling-illegal-migration';

function read(file: string) {
  const html = readFileSync(new URL(file, SEED), 'utf8');
  return readArticle(new JSDOM(html, { url: ADDRESS }).window.document, ADDRESS);
}

describe.skipIf(!existsSync(SEED))(
  'the sample article in two page forms (needs ../shared/seed)',
  () => {
    const forms = { 'linkedin-public.html': '2023-10-16', 'linkedin-app-zh.html': null };
    test.each(Object.entries(forms))('%s', (file, published) => {
      const article = read(file);
      expect(article).toMatchObject({
        isGovernment: true,
        publisher: { id: 'uk.foreign-commonwealth-development-office', area: 'GB' },
        published,
        url: ADDRESS,
      });
      const text = article?.text ?? '';
      for (const own of ['twelve thousand', ' 90%.', 'over 2300 ']) expect(text).toContain(own);
      for (const foreign of ['领英推荐', '12,000', '1 年', '6 months', 'Promoting', '登录']) {
        expect(text).not.toContain(foreign);
      }
      expect(article?.blocks).toHaveLength(15);
    });
  },
);
