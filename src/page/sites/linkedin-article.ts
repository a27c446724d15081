import type { SelectorExamples, SiteTable } from './site-table.ts';

const COMMENTS = ['.comments', '.comments-comments-list', '[data-test-id*="comment"]'];

/** An article or newsletter edition as LinkedIn serves it to readers who are not logged in (server-rendered, since about 2023). */
export const linkedinPublicArticle: SiteTable = {
  id: 'linkedin-article-public',
  name: 'LinkedIn articles and newsletters',
  matches: ['https://*.linkedin.com/pulse/*'],
  except: ['https://*.linkedin.com/pulse/topics/*'],
  access: 'default',
  shape: 'article',
  // The app may take the page over after login, with its own markup.
  rendering: 'client',
  root: [
    'article:has([data-test-id="article-content-blocks"])',
    'article:has(.article-content__body)',
    'main:has(.article-main__content)',
  ],
  body: [
    '[data-test-id="article-content-blocks"]',
    '.article-content__body',
    '.article-main__content',
  ],
  exclude: [
    ...COMMENTS,
    '.inline-articles',
    '.content-author-card',
    '.article-subscribe-card',
    'figcaption',
    '[data-test-id="publishing-image-block"]',
  ],
  title: ['h1.pulse-title', 'h1.article-content__title', 'h1', 'ld:name'],
  published: ['ld:datePublished', 'meta[property="article:published_time"] @content'],
  author: {
    names: ['ld:author.name', '.publisher-author-card h3', '.main-author-card h3'],
    accounts: ['ld:author.url', '.publisher-author-card a @href', '.main-author-card a @href'],
    organisation: ['/company/', '/showcase/'],
    person: ['/in/'],
    kind: ['ld:author.@type'],
  },
};

/** The same article for a reader who is logged in (Ember, any interface language, date as local text). */
export const linkedinAppArticle: SiteTable = {
  id: 'linkedin-article-app',
  name: 'LinkedIn articles and newsletters (logged in)',
  matches: ['https://*.linkedin.com/pulse/*'],
  access: 'default',
  shape: 'article',
  rendering: 'client',
  root: [
    'article:has(.reader-content-blocks-container)',
    'article:has([data-scaffold-immersive-reader-content])',
    'main:has([data-scaffold-immersive-reader-content])',
  ],
  body: [
    '.reader-content-blocks-container',
    '.reader-article-content',
    '[data-scaffold-immersive-reader-content]',
  ],
  exclude: [...COMMENTS, '.reader-related-content__container', '.reader-image-block', 'figcaption'],
  title: ['[data-scaffold-immersive-reader-title]', 'h1.reader-article-header__title', 'h1'],
  published: ['header time @datetime', 'header time', 'time @datetime', 'time'],
  author: {
    names: [
      '.reader-author-info__author-lockup--flex h2',
      '.reader-author-info__content h2',
      '.reader-author-info__container h2',
    ],
    accounts: [
      '.reader-author-info__container a @href',
      '.reader-author-info__content a @href',
      'header a[href*="/company/"] @href',
      'header a[href*="/in/"] @href',
    ],
    organisation: ['/company/', '/showcase/'],
    person: ['/in/'],
  },
};

export const examples: SelectorExamples = {};
