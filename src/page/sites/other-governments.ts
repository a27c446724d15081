import { PLAIN } from './plain-pages.ts';
import type { SelectorExamples, SiteTable } from './site-table.ts';

const SERVER = { access: 'optional', shape: 'article', rendering: 'server', ...PLAIN } as const;
const SITE_NAME = 'meta[property="og:site_name"] @content';

/** WordPress block theme, as since 2025. */
export const whiteHouse: SiteTable = {
  ...SERVER,
  id: 'whitehouse',
  name: 'White House',
  matches: ['https://www.whitehouse.gov/*/*'],
  body: ['.entry-content.wp-block-post-content', ...PLAIN.body],
  title: ['h1.wp-block-whitehouse-topper__headline', 'h1'],
  published: [...PLAIN.published.slice(0, 2), '.wp-block-post-date time[datetime] @datetime'],
  author: { names: [SITE_NAME] },
};

export const stateDepartment: SiteTable = {
  ...SERVER,
  id: 'state-department',
  name: 'US Department of State',
  matches: ['https://www.state.gov/*'],
  except: ['https://www.state.gov/'],
  author: { names: [SITE_NAME] },
};

/** A client application: the text comes after the page. */
export const pressCorner: SiteTable = {
  ...SERVER,
  rendering: 'client',
  id: 'eu-press-corner',
  name: 'European Commission press corner',
  matches: ['https://ec.europa.eu/commission/presscorner/detail/*'],
  root: ['main:has(h1)'],
  body: ['.ecl-paragraph', ...PLAIN.body],
  author: { names: ['meta[name="creator"] @content', SITE_NAME] },
};

export const irishGovernment: SiteTable = {
  ...SERVER,
  id: 'gov-ie',
  name: 'Government of Ireland',
  matches: [
    'https://www.gov.ie/*/press-releases/*',
    'https://www.gov.ie/*/speeches/*',
    'https://www.gov.ie/*/speech/*',
    'https://www.gov.ie/*/press-release/*',
  ],
  author: { names: ['a[href*="/organisation/"], a[href*="/department-"]', SITE_NAME] },
};

export const canada: SiteTable = {
  ...SERVER,
  id: 'canada',
  name: 'Government of Canada news',
  matches: [
    'https://www.canada.ca/*/news/*',
    'https://www.canada.ca/*/nouvelles/*',
    'https://www.pm.gc.ca/*',
  ],
  author: { names: ['meta[name="dcterms.creator"] @content', SITE_NAME] },
};

export const australianPrimeMinister: SiteTable = {
  ...SERVER,
  id: 'pm-gov-au',
  name: 'Prime Minister of Australia',
  matches: ['https://www.pm.gov.au/media/*'],
  author: { names: [SITE_NAME] },
};

export const beehive: SiteTable = {
  ...SERVER,
  id: 'beehive',
  name: 'New Zealand Government (Beehive)',
  matches: [
    'https://www.beehive.govt.nz/release/*',
    'https://www.beehive.govt.nz/speech/*',
    'https://www.beehive.govt.nz/feature/*',
  ],
  author: { names: [SITE_NAME] },
};

// Our own pages of these sites all have one of each.
const ONE_EACH = {
  beehive: 1,
  'canada.ca': 1,
  'eu-press-corner': 1,
  'gov-ie': 1,
  'pm-gov-au': 1,
  'state-department': 1,
  whitehouse: 1,
};

export const examples: SelectorExamples = {
  main: { 'gov-ie': 1, 'pm-gov-au': 1, whitehouse: 1 },
  '#main-content': { 'canada.ca': 1 },
  '#content': { beehive: 1 },
  '[role="main"]': { 'state-department': 1 },
  '.entry-content': { 'state-department': 1, whitehouse: 1 },
  article: { beehive: 1, 'gov-ie': 1, 'pm-gov-au': 1 },
  ':scope p, :scope li, :scope h2, :scope h3, :scope blockquote': {
    beehive: 4,
    'canada.ca': 4,
    'eu-press-corner': 4,
    'gov-ie': 5,
    'pm-gov-au': 4,
    'state-department': 4,
    whitehouse: 6,
  },
  header: ONE_EACH,
  footer: ONE_EACH,
  '.breadcrumb': ONE_EACH,
  '.share': ONE_EACH,
  '.related': ONE_EACH,
  '[role="navigation"]': { whitehouse: 1 },
  '[role="complementary"]': { whitehouse: 1 },
  h1: ONE_EACH,
  'meta[property="article:published_time"]': { 'state-department': 1 },
  'meta[name="dcterms.issued"]': { 'canada.ca': 1 },
  'time[datetime]': { beehive: 1, 'gov-ie': 1 },
  time: { beehive: 1, 'eu-press-corner': 1, 'gov-ie': 1, 'pm-gov-au': 1 },
  'meta[property="og:site_name"]': ONE_EACH,
  'meta[name="dcterms.creator"]': { 'canada.ca': 1 },
  'main:has(h1)': { 'eu-press-corner': 1 },
  '.ecl-paragraph': { 'eu-press-corner': 1 },
  'meta[name="creator"]': { 'eu-press-corner': 1 },
  'a[href*="/organisation/"], a[href*="/department-"]': { 'gov-ie': 1 },
  '.entry-content.wp-block-post-content': { whitehouse: 1 },
  'h1.wp-block-whitehouse-topper__headline': { whitehouse: 1 },
  '.wp-block-post-date time[datetime]': { whitehouse: 1 },
};
