// @vitest-environment jsdom
import { beforeEach, describe, expect, it } from 'vitest';
import type { ArticleView } from '../../src/page/article-view.ts';
import { resolveAuthor } from '../../src/page/publishers/resolve.ts';
import { showSample, watchSample } from '../../src/welcome/sample.ts';

let view: ArticleView;
beforeEach(() => {
  document.head.replaceChildren();
  document.body.replaceChildren(document.createElement('div'));
  showSample(document.body.firstElementChild as Element);
  const opened: ArticleView[] = [];
  watchSample(document, { opened: (one) => opened.push(one), changed: () => {}, closed: () => {} });
  expect(opened).toHaveLength(1);
  view = opened[0] as ArticleView;
});

describe('the sample article on the Try-it page', () => {
  it('is read by the site’s own table, though the page has another address', () => {
    expect(view.article).toMatchObject({
      title: 'Deciding asylum claims sooner',
      published: '2026-03-04',
      url: 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner',
    });
    expect(view.titleElement?.textContent).toBe('Deciding asylum claims sooner');
  });

  it('is by a real department', () => {
    expect(view.author && resolveAuthor(view.author)).toMatchObject({
      publisher: { id: 'uk.home-office' },
      isGovernment: true,
    });
  });

  it('holds neither what is recommended nor the comment', () => {
    expect(view.article.text).not.toMatch(/7,000 steps|14 months|followers/);
  });

  it('leads from every character back to the page, across split figures too', () => {
    const at = view.article.text.indexOf('50%');
    expect(view.locate(at, at + 3)?.toString()).toBe('50%');
  });
});
