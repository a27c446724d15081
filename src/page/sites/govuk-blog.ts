import type { SelectorExamples, SiteTable } from './site-table.ts';

/** Blogs of departments and agencies (WordPress). Address and text order are read on real pages, class names are WordPress's defaults. */
export const govukBlog: SiteTable = {
  id: 'govuk-blog',
  name: 'GOV.UK blogs',
  // A post's address is /YEAR/MONTH/DAY/title/.
  matches: ['https://*.blog.gov.uk/20*/*/*/*'],
  access: 'default',
  shape: 'article',
  rendering: 'server',
  root: ['main:has(article)', '#content', 'main'],
  body: ['article .entry-content', '.entry-content', 'article'],
  exclude: [
    '#comments',
    '.comment-list',
    '.entry-header',
    '.entry-meta',
    'header',
    'footer',
    'aside',
  ],
  title: ['h1.entry-title', 'h1'],
  published: [
    'meta[property="article:published_time"] @content',
    '.entry-meta time[datetime] @datetime',
    'address',
  ],
  author: {
    names: [
      'header a[href*="/government/organisations/"]',
      'meta[property="og:site_name"] @content',
    ],
    accounts: ['header a[href*="/government/organisations/"] @href'],
    organisation: ['/government/organisations/'],
  },
};

export const examples: SelectorExamples = {
  'main:has(article)': { 'govuk-blog': 1 },
  '#content': { 'govuk-blog': 1 },
  main: { 'govuk-blog': 1 },
  'article .entry-content': { 'govuk-blog': 1 },
  '.entry-content': { 'govuk-blog': 1 },
  article: { 'govuk-blog': 2 },
  '#comments': { 'govuk-blog': 1 },
  '.comment-list': { 'govuk-blog': 1 },
  '.entry-header': { 'govuk-blog': 1 },
  '.entry-meta': { 'govuk-blog': 2 },
  header: { 'govuk-blog': 2 },
  footer: { 'govuk-blog': 1 },
  aside: { 'govuk-blog': 1 },
  'h1.entry-title': { 'govuk-blog': 1 },
  h1: { 'govuk-blog': 1 },
  'meta[property="article:published_time"]': { 'govuk-blog': 1 },
  '.entry-meta time[datetime]': { 'govuk-blog': 1 },
  'header a[href*="/government/organisations/"]': { 'govuk-blog': 1 },
  'meta[property="og:site_name"]': { 'govuk-blog': 1 },
};
