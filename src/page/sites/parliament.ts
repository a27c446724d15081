import type { SelectorExamples, SiteTable } from './site-table.ts';

/**
 * Debates in Hansard. The author is the speaker, contribution by contribution: only ministers speak for the
 * government. A contribution after a column break goes on without a name.
 */
export const hansard: SiteTable = {
  id: 'hansard',
  name: 'Hansard debates (ministers only)',
  matches: ['https://hansard.parliament.uk/*/20*/*'],
  access: 'default',
  shape: 'posts',
  rendering: 'server',
  ownMarkup: true,
  root: ['.debate-item-contributiondebateitem'],
  body: ['.content'],
  exclude: ['.question-number', '[data-column-number]', '.header', '.share'],
  published: ['address'],
  author: {
    names: ['.primary-text'],
    offices: ['.primary-text', '.secondary-text'],
    fromPrevious: true,
    speaker: '.attributed-to-details[href*="memberId="] @href',
  },
};

/** Written statements are made by ministers only; how their page is built was not read, so headings and paragraphs are taken. */
export const writtenStatement: SiteTable = {
  id: 'written-statement',
  name: 'Written statements to Parliament',
  matches: ['https://questions-statements.parliament.uk/written-statements/detail/*'],
  access: 'default',
  shape: 'article',
  rendering: 'server',
  root: ['main', '#main-content'],
  body: ['article', ':scope p, :scope li'],
  exclude: ['header', 'footer', 'form'],
  title: ['h1'],
  published: ['address'],
  author: {
    names: ['h1 ~ p a'],
    statedOffice: 'Minister of the Crown',
  },
};

export const examples: SelectorExamples = {
  '.debate-item-contributiondebateitem': { hansard: 6 },
  '.content': { hansard: 6 },
  '.question-number': { hansard: 1 },
  '[data-column-number]': { hansard: 2 },
  '.header': { hansard: 5 },
  '.share': { hansard: 1 },
  '.primary-text': { hansard: 5 },
  '.secondary-text': { hansard: 3 },
  '.attributed-to-details[href*="memberId="]': { hansard: 4 },
  main: { 'written-statement': 1 },
  '#main-content': { 'written-statement': 1 },
  article: { 'written-statement': 1 },
  ':scope p, :scope li': { 'written-statement': 6 },
  header: { 'written-statement': 2 },
  footer: { 'written-statement': 1 },
  form: { 'written-statement': 1 },
  h1: { 'written-statement': 1 },
  'h1 ~ p a': { 'written-statement': 1 },
};
