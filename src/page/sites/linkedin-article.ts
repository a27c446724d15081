import type { SelectorExamples, SiteTable } from './site-table.ts';

const COMMENTS = ['.comments', '.comments-comments-list'];
const ORGANISATION = ['/company/', '/showcase/'];
const PERSON = ['/in/'];
const MATCHES = ['https://*.linkedin.com/pulse/*'];
const HUBS = ['https://*.linkedin.com/pulse/topics/*'];

/**
 * An article or newsletter edition as LinkedIn serves it to readers who are not logged in: the form since about
 * 2023, in which every paragraph is a block of its own, then that of before, with one body.
 */
export const linkedinPublicArticle: SiteTable = {
  id: 'linkedin-article-public',
  name: 'LinkedIn articles and newsletters',
  matches: MATCHES,
  except: HUBS,
  access: 'default',
  shape: 'article',
  // The app may take the page over after login, with its own markup.
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: [
    'article:has([data-test-id="article-content-blocks"])',
    'article:has(.article-content__body)',
  ],
  body: ['[data-test-id="article-content-blocks"]', '.article-content__body'],
  exclude: [
    ...COMMENTS,
    '.inline-articles',
    '.content-author-card',
    '.article-subscribe-card',
    '[data-test-id="publishing-image-block"]',
  ],
  title: ['h1.pulse-title', 'h1.article-content__title', 'h1', 'ld:name'],
  published: ['ld:datePublished', '.main-author-card .base-main-card__metadata'],
  author: {
    names: ['ld:author.name', '.publisher-author-card h3', '.main-author-card h3'],
    accounts: ['ld:author.url', '.publisher-author-card a @href', '.main-author-card a @href'],
    organisation: ORGANISATION,
    person: PERSON,
    kind: ['ld:author.@type'],
  },
};

/** The same article for a reader who is logged in (Ember; any interface language; the date as local text). */
export const linkedinAppArticle: SiteTable = {
  id: 'linkedin-article-app',
  name: 'LinkedIn articles and newsletters (logged in)',
  matches: MATCHES,
  except: HUBS,
  access: 'default',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: [
    'article:has(.reader-content-blocks-container)',
    'article:has([data-scaffold-immersive-reader-content])',
  ],
  body: ['.reader-content-blocks-container', '[data-scaffold-immersive-reader-content]'],
  exclude: [...COMMENTS, '.reader-related-content__container', '.reader-image-block'],
  title: ['[data-scaffold-immersive-reader-title]', 'h1.reader-article-header__title', 'h1'],
  published: ['header time @datetime', 'header time'],
  author: {
    names: ['.reader-author-info__author-lockup--flex h2', '.reader-author-info__container h2'],
    accounts: ['.reader-author-info__container a @href', 'header a[href*="/company/"] @href'],
    organisation: ORGANISATION,
    person: PERSON,
  },
};

/**
 * The reader in whatever markup comes next: LinkedIn's feed has lost its class names, the reader may follow. Takes
 * the plain paragraphs of an article that has a heading, and the account linked last before them as its author.
 */
export const linkedinPlainArticle: SiteTable = {
  id: 'linkedin-article-plain',
  name: 'LinkedIn articles in a new layout',
  matches: MATCHES,
  except: HUBS,
  access: 'default',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  root: ['main article:has(h1):has(p)'],
  body: ['p, li, blockquote, h2, h3'],
  exclude: [
    'article article',
    '[data-testid*="omment"]',
    '[componentkey*="omment"]',
    'header',
    'footer',
  ],
  title: ['h1'],
  published: ['time @datetime', 'time'],
  author: {
    names: ['a[href*="/company/"], a[href*="/in/"]'],
    accounts: ['a[href*="/company/"], a[href*="/in/"] @href'],
    organisation: ORGANISATION,
    person: PERSON,
    nearest: true,
  },
};

export const examples: SelectorExamples = {
  'article:has([data-test-id="article-content-blocks"])': { 'linkedin-article-public': 1 },
  'article:has(.article-content__body)': { 'linkedin-article-2022': 1 },
  '[data-test-id="article-content-blocks"]': { 'linkedin-article-public': 1 },
  '.article-content__body': { 'linkedin-article-2022': 1 },
  '.comments': { 'linkedin-article-2022': 1, 'linkedin-article-public': 1 },
  '.comments-comments-list': { 'linkedin-article-app': 1 },
  '.inline-articles': { 'linkedin-article-public': 1 },
  '.content-author-card': { 'linkedin-article-public': 1 },
  '.article-subscribe-card': { 'linkedin-article-public': 1 },
  '[data-test-id="publishing-image-block"]': { 'linkedin-article-public': 1 },
  'h1.pulse-title': { 'linkedin-article-public': 1 },
  'h1.article-content__title': { 'linkedin-article-2022': 1 },
  h1: {
    'linkedin-article-2022': 1,
    'linkedin-article-app': 1,
    'linkedin-article-next': 1,
    'linkedin-article-public': 1,
    'linkedin-newsletter': 1,
  },
  '.main-author-card .base-main-card__metadata': { 'linkedin-article-2022': 1 },
  '.publisher-author-card h3': { 'linkedin-article-public': 1 },
  '.main-author-card h3': { 'linkedin-article-2022': 1 },
  '.publisher-author-card a': { 'linkedin-article-public': 1 },
  '.main-author-card a': { 'linkedin-article-2022': 1 },
  'article:has(.reader-content-blocks-container)': { 'linkedin-article-app': 1 },
  'article:has([data-scaffold-immersive-reader-content])': {
    'linkedin-article-app': 1,
    'linkedin-newsletter': 1,
  },
  '.reader-content-blocks-container': { 'linkedin-article-app': 1 },
  '[data-scaffold-immersive-reader-content]': {
    'linkedin-article-app': 1,
    'linkedin-newsletter': 1,
  },
  '.reader-related-content__container': { 'linkedin-article-app': 1 },
  '.reader-image-block': { 'linkedin-article-app': 1 },
  '[data-scaffold-immersive-reader-title]': { 'linkedin-article-app': 1 },
  'h1.reader-article-header__title': { 'linkedin-article-app': 1, 'linkedin-newsletter': 1 },
  'header time': { 'linkedin-article-app': 1, 'linkedin-newsletter': 1 },
  '.reader-author-info__author-lockup--flex h2': { 'linkedin-article-app': 1 },
  '.reader-author-info__container h2': { 'linkedin-article-app': 1, 'linkedin-newsletter': 1 },
  '.reader-author-info__container a': { 'linkedin-article-app': 1, 'linkedin-newsletter': 1 },
  'header a[href*="/company/"]': {
    'linkedin-article-app': 1,
    'linkedin-article-public': 1,
    'linkedin-newsletter': 1,
  },
  'main article:has(h1):has(p)': {
    'linkedin-article-2022': 1,
    'linkedin-article-app': 1,
    'linkedin-article-next': 1,
    'linkedin-article-public': 1,
    'linkedin-newsletter': 1,
  },
  'p, li, blockquote, h2, h3': {
    'linkedin-article-2022': 5,
    'linkedin-article-app': 9,
    'linkedin-article-next': 8,
    'linkedin-article-public': 19,
    'linkedin-newsletter': 3,
  },
  'article article': { 'linkedin-article-next': 1 },
  '[data-testid*="omment"]': { 'linkedin-article-next': 2 },
  '[componentkey*="omment"]': { 'linkedin-article-next': 1 },
  header: {
    'linkedin-article-app': 2,
    'linkedin-article-next': 1,
    'linkedin-article-public': 2,
    'linkedin-newsletter': 2,
  },
  footer: { 'linkedin-article-next': 1, 'linkedin-article-public': 1 },
  time: {
    'linkedin-article-app': 1,
    'linkedin-article-next': 1,
    'linkedin-article-public': 1,
    'linkedin-newsletter': 1,
  },
  'a[href*="/company/"], a[href*="/in/"]': {
    'linkedin-article-2022': 1,
    'linkedin-article-app': 1,
    'linkedin-article-next': 1,
    'linkedin-article-public': 2,
    'linkedin-newsletter': 1,
  },
};
