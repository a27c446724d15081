import type { SelectorExamples, SiteTable } from './site-table.ts';

/*
 * LinkedIn serves three markups of posts at once, by member: the older app's class names, the newer app's
 * server-driven markup with hashed ones, and the guest page. All are on the same addresses.
 */

const MATCHES = [
  'https://*.linkedin.com/feed/*',
  'https://*.linkedin.com/posts/*',
  'https://*.linkedin.com/company/*',
  'https://*.linkedin.com/showcase/*',
];
const ORGANISATION = ['/company/', '/showcase/'];
const PERSON = ['/in/'];

/** Feed, company page and single post in the older app (Ember). A quoted post is a post of its own. */
export const linkedinClassicPosts: SiteTable = {
  id: 'linkedin-posts-classic',
  name: 'LinkedIn posts',
  matches: MATCHES,
  access: 'default',
  shape: 'posts',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: [
    '.feed-shared-update-v2[data-urn]',
    '.feed-shared-update-v2__update-content-wrapper:has(.update-components-actor)',
  ],
  body: ['.update-components-update-v2__commentary', '.update-components-text'],
  exclude: [
    '.comments-comments-list',
    '.comments-comment-entity',
    '.comments-comment-item',
    '.update-components-actor',
  ],
  published: [':scope @data-urn'],
  author: {
    names: ['.update-components-actor__title [aria-hidden="true"]'],
    accounts: ['.update-components-actor a[href] @href'],
    organisation: ORGANISATION,
    person: PERSON,
  },
  key: [':scope @data-urn'],
};

/**
 * The same in the newer app: only roles, test ids and component keys outlast a release. The text box is not
 * specific (job advertisements use it), so it must stand in a feed item; a second one is a quoted post's.
 */
export const linkedinServerDrivenPosts: SiteTable = {
  id: 'linkedin-posts-server-driven',
  name: 'LinkedIn posts (new layout)',
  matches: MATCHES,
  access: 'default',
  shape: 'posts',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: ['[role="listitem"][componentkey*="FeedType"]', '[data-view-name="feed-full-update"]'],
  body: [
    '[componentkey^="feed-commentary"] [data-testid="expandable-text-box"]',
    '[data-testid="expandable-text-box"]',
  ],
  quotes: true,
  exclude: [
    '[componentkey^="replaceableComment"]',
    '[data-testid*="commentList"]',
    '[data-testid="expandable-text-button"]',
  ],
  author: {
    names: ['a[href*="/company/"], a[href*="/showcase/"], a[href*="/in/"] @aria-label'],
    accounts: ['a[href*="/company/"], a[href*="/showcase/"], a[href*="/in/"] @href'],
    organisation: ORGANISATION,
    person: PERSON,
    nearest: true,
  },
  key: [':scope @componentkey'],
};

/** A post, or a company's posts, for readers who are not logged in. */
export const linkedinGuestPosts: SiteTable = {
  id: 'linkedin-posts-guest',
  name: 'LinkedIn posts (logged out)',
  matches: MATCHES,
  access: 'default',
  shape: 'posts',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: ['.main-feed-activity-card[data-activity-urn]'],
  body: [
    '[data-test-id="main-feed-activity-card__commentary"]',
    '.attributed-text-segment-list__content',
  ],
  quotes: true,
  exclude: ['.comment', '.comments'],
  published: [':scope @data-activity-urn'],
  author: {
    names: ['a[data-tracking-control-name$="feed-actor-name"]'],
    accounts: ['a[data-tracking-control-name$="feed-actor-name"] @href'],
    organisation: ORGANISATION,
    person: PERSON,
  },
  key: [':scope @data-activity-urn'],
};

export const examples: SelectorExamples = {
  '.feed-shared-update-v2[data-urn]': { 'linkedin-company': 1, 'linkedin-posts-classic': 3 },
  '.feed-shared-update-v2__update-content-wrapper:has(.update-components-actor)': {
    'linkedin-posts-classic': 1,
  },
  '.update-components-update-v2__commentary': {
    'linkedin-company': 1,
    'linkedin-posts-classic': 4,
  },
  '.update-components-text': { 'linkedin-company': 1, 'linkedin-posts-classic': 5 },
  '.comments-comments-list': { 'linkedin-posts-classic': 1 },
  '.comments-comment-entity': { 'linkedin-posts-classic': 1 },
  '.comments-comment-item': { 'linkedin-posts-classic': 1 },
  '.update-components-actor': { 'linkedin-company': 1, 'linkedin-posts-classic': 4 },
  '.update-components-actor__title [aria-hidden="true"]': {
    'linkedin-company': 1,
    'linkedin-posts-classic': 4,
  },
  '.update-components-actor a[href]': { 'linkedin-company': 1, 'linkedin-posts-classic': 4 },
  '[role="listitem"][componentkey*="FeedType"]': { 'linkedin-posts-server-driven': 3 },
  '[data-view-name="feed-full-update"]': { 'linkedin-posts-server-driven': 1 },
  '[componentkey^="feed-commentary"] [data-testid="expandable-text-box"]': {
    'linkedin-posts-server-driven': 4,
  },
  '[data-testid="expandable-text-box"]': { 'linkedin-posts-server-driven': 8 },
  '[componentkey^="replaceableComment"]': { 'linkedin-posts-server-driven': 1 },
  '[data-testid*="commentList"]': { 'linkedin-posts-server-driven': 1 },
  '[data-testid="expandable-text-button"]': { 'linkedin-posts-server-driven': 1 },
  'a[href*="/company/"], a[href*="/showcase/"], a[href*="/in/"]': {
    'linkedin-company': 1,
    'linkedin-post-guest': 2,
    'linkedin-posts-classic': 4,
    'linkedin-posts-server-driven': 6,
  },
  '.main-feed-activity-card[data-activity-urn]': { 'linkedin-post-guest': 1 },
  '[data-test-id="main-feed-activity-card__commentary"]': { 'linkedin-post-guest': 1 },
  '.attributed-text-segment-list__content': { 'linkedin-post-guest': 3 },
  '.comment': { 'linkedin-post-guest': 1 },
  '.comments': { 'linkedin-post-guest': 1 },
  'a[data-tracking-control-name$="feed-actor-name"]': { 'linkedin-post-guest': 1 },
};
