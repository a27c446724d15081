import { PLAIN } from './plain-pages.ts';
import type { SelectorExamples, SiteTable } from './site-table.ts';

const SERVER = { access: 'optional', shape: 'article', rendering: 'server', ...PLAIN } as const;
const SITE_NAME = 'meta[property="og:site_name"] @content';

export const scottishGovernment: SiteTable = {
  ...SERVER,
  id: 'gov-scot',
  name: 'Scottish Government',
  matches: ['https://www.gov.scot/news/*', 'https://www.gov.scot/publications/*'],
  author: { names: [SITE_NAME] },
};

export const welshGovernment: SiteTable = {
  ...SERVER,
  id: 'gov-wales',
  name: 'Welsh Government',
  matches: ['https://www.gov.wales/*', 'https://media.service.gov.wales/news/*'],
  except: ['https://www.gov.wales/', 'https://www.gov.wales/topics/*'],
  author: { names: [SITE_NAME] },
};

/** The Executive's departments have hosts of their own (`www.health-ni.gov.uk`). */
export const northernIreland: SiteTable = {
  ...SERVER,
  id: 'northern-ireland',
  name: 'Northern Ireland Executive and departments',
  matches: [
    'https://www.northernireland.gov.uk/news/*',
    ...[
      'health',
      'finance',
      'economy',
      'education',
      'justice',
      'communities',
      'infrastructure',
    ].map((department) => `https://www.${department}-ni.gov.uk/news/*`),
    'https://www.daera-ni.gov.uk/news/*',
    'https://www.executiveoffice-ni.gov.uk/news/*',
  ],
  author: { names: [SITE_NAME] },
};

export const examples: SelectorExamples = {
  main: { 'gov-scot': 1 },
  '#main-content': { 'gov-wales': 1 },
  '#content': { 'northern-ireland': 1 },
  '[role="main"]': { 'northern-ireland': 1 },
  '.entry-content': { 'northern-ireland': 1 },
  article: { 'gov-wales': 1 },
  ':scope p, :scope li, :scope h2, :scope h3, :scope blockquote': {
    'gov-scot': 7,
    'gov-wales': 4,
    'northern-ireland': 4,
  },
  header: { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  footer: { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  '.breadcrumb': { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  '.share': { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  '.related': { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  '[role="navigation"]': { 'gov-scot': 1 },
  '[role="complementary"]': { 'gov-scot': 1 },
  h1: { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
  'meta[property="article:published_time"]': { 'gov-scot': 1, 'gov-wales': 1 },
  'meta[name="dcterms.issued"]': { 'gov-wales': 1 },
  'time[datetime]': { 'northern-ireland': 1 },
  time: { 'northern-ireland': 1 },
  'meta[property="og:site_name"]': { 'gov-scot': 1, 'gov-wales': 1, 'northern-ireland': 1 },
};
