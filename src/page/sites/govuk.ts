import type { SelectorExamples, SiteTable } from './site-table.ts';

/** Parts of a GOV.UK body that are no text of the author's: contact boxes, files with their sizes, notes. */
const NOT_BODY = [
  '.contact',
  '.address',
  '.call-to-action',
  '.gem-c-attachment',
  '.gem-c-attachment-link',
  '.attachment-inline',
  '.footnotes',
  'a.footnote',
  '[role="doc-noteref"]',
  '[role="doc-endnotes"]',
  '.gem-c-contents-list',
  '.gem-c-notice',
  '.gem-c-share-links',
  '.gem-c-published-dates',
  'figcaption',
];

const AUTHOR = {
  names: [
    'meta[name="govuk:primary-publishing-organisation"] @content',
    'ld:author.name',
    '.gem-c-metadata a[href^="/government/organisations/"]',
  ],
  accounts: ['.gem-c-metadata a[href^="/government/organisations/"] @href', 'ld:author.url'],
  organisation: ['/government/organisations/'],
  ids: ['meta[name="govuk:organisations"] @content'],
};

const PUBLISHED = [
  'meta[name="govuk:first-published-at"] @content',
  'ld:datePublished',
  'meta[name="govuk:public-updated-at"] @content',
];

/** News stories, press releases, government responses, speeches, statements, authored articles. */
export const govukNews: SiteTable = {
  id: 'govuk-news',
  name: 'GOV.UK news and speeches',
  matches: ['https://www.gov.uk/government/news/*', 'https://www.gov.uk/government/speeches/*'],
  access: 'default',
  shape: 'article',
  rendering: 'server',
  ownMarkup: true,
  root: ['main#content', 'main', '#content'],
  body: ['.gem-c-govspeak .govspeak', '.gem-c-govspeak', '.govspeak'],
  summary: ['.gem-c-lead-paragraph'],
  exclude: NOT_BODY,
  title: ['h1.govuk-heading-xl', 'h1'],
  // What was said, was said on the day of delivery; the page may be newer.
  published: ['.important-metadata time[datetime] @datetime', ...PUBLISHED],
  author: AUTHOR,
};

/** Publications, consultations and statistics in HTML form. */
export const govukPublication: SiteTable = {
  id: 'govuk-publication',
  name: 'GOV.UK publications and consultations',
  matches: [
    'https://www.gov.uk/government/publications/*',
    'https://www.gov.uk/government/consultations/*',
    'https://www.gov.uk/government/statistics/*',
    'https://www.gov.uk/government/calls-for-evidence/*',
  ],
  access: 'default',
  shape: 'article',
  rendering: 'server',
  root: ['main#content', 'main', '#content'],
  body: [
    '.gem-c-govspeak-html-publication .govspeak',
    '.gem-c-govspeak-html-publication',
    '.gem-c-govspeak .govspeak',
    '.gem-c-govspeak',
    '.govspeak',
  ],
  summary: ['.gem-c-lead-paragraph'],
  exclude: NOT_BODY,
  title: ['h1'],
  published: PUBLISHED,
  author: AUTHOR,
};

export const examples: SelectorExamples = {
  'main#content': {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  main: {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '#content': {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '.gem-c-govspeak .govspeak': { 'govuk-news': 1, 'govuk-publication': 1, 'govuk-speech': 1 },
  '.gem-c-govspeak': {
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '.govspeak': {
    'govuk-authored-article': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '.gem-c-lead-paragraph': { 'govuk-consultation': 1, 'govuk-news': 1, 'govuk-speech': 1 },
  '.contact': { 'govuk-speech': 1 },
  '.address': { 'govuk-speech': 1 },
  '.call-to-action': { 'govuk-speech': 1 },
  '.gem-c-attachment': { 'govuk-speech': 1 },
  '.gem-c-attachment-link': { 'govuk-consultation': 1 },
  '.attachment-inline': { 'govuk-publication': 1 },
  '.footnotes': { 'govuk-speech': 1 },
  'a.footnote': { 'govuk-speech': 1 },
  '[role="doc-noteref"]': { 'govuk-speech': 1 },
  '[role="doc-endnotes"]': { 'govuk-speech': 1 },
  '.gem-c-contents-list': { 'govuk-publication': 1, 'govuk-speech': 1 },
  '.gem-c-notice': { 'govuk-consultation': 1, 'govuk-news': 1 },
  '.gem-c-share-links': { 'govuk-news': 1 },
  '.gem-c-published-dates': { 'govuk-news': 1, 'govuk-speech': 1 },
  figcaption: { 'govuk-news': 1 },
  'h1.govuk-heading-xl': { 'govuk-authored-article': 1, 'govuk-news': 1, 'govuk-speech': 1 },
  h1: {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '.important-metadata time[datetime]': { 'govuk-authored-article': 1, 'govuk-speech': 1 },
  'meta[name="govuk:first-published-at"]': {
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  'meta[name="govuk:public-updated-at"]': { 'govuk-speech': 1 },
  'meta[name="govuk:primary-publishing-organisation"]': {
    'govuk-news': 1,
    'govuk-publication': 1,
    'govuk-speech': 1,
  },
  '.gem-c-metadata a[href^="/government/organisations/"]': {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 2,
    'govuk-speech': 1,
  },
  'meta[name="govuk:organisations"]': {
    'govuk-authored-article': 1,
    'govuk-consultation': 1,
    'govuk-news': 1,
    'govuk-speech': 1,
  },
  '.gem-c-govspeak-html-publication .govspeak': { 'govuk-publication': 1 },
  '.gem-c-govspeak-html-publication': { 'govuk-publication': 1 },
};
