import type { SelectorExamples, SiteTable } from './site-table.ts';

/*
 * Open platforms, where anyone can take any name: the account's handle decides (see `publishers/resolve.ts`),
 * so these are optional sites and quiet about most pages.
 */

export const xPosts: SiteTable = {
  id: 'x-posts',
  name: 'X posts',
  matches: ['https://x.com/*', 'https://twitter.com/*'],
  access: 'optional',
  shape: 'posts',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: ['article[data-testid="tweet"]'],
  body: ['[data-testid="tweetText"]'],
  quotes: true,
  // A quoted post is a link to itself.
  exclude: [
    '[role="link"] [data-testid="tweetText"]',
    '[role="link"]:has([data-testid="tweetText"])',
  ],
  published: ['time[datetime] @datetime'],
  author: {
    names: ['[data-testid="User-Name"] a'],
    accounts: ['[data-testid="User-Name"] a[href^="/"] @href'],
    organisation: ['/'],
  },
  key: ['a[href*="/status/"] @href'],
};

export const xArticle: SiteTable = {
  id: 'x-article',
  name: 'X articles',
  matches: ['https://x.com/*/article/*', 'https://x.com/*/status/*'],
  access: 'optional',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  ownMarkup: true,
  root: ['[data-testid="twitterArticleReadView"]'],
  body: ['[data-testid="twitterArticleRichTextView"]'],
  title: ['[data-testid="twitter-article-title"]'],
  published: ['time[datetime] @datetime'],
  author: {
    names: ['[data-testid="User-Name"] a'],
    accounts: ['[data-testid="User-Name"] a[href^="/"] @href'],
    organisation: ['/'],
  },
};

export const facebookPosts: SiteTable = {
  id: 'facebook-posts',
  name: 'Facebook posts',
  matches: ['https://www.facebook.com/*'],
  access: 'optional',
  shape: 'posts',
  rendering: 'client',
  foreignFrames: true,
  root: ['[role="article"]'],
  body: ['[data-ad-preview="message"]', '[data-ad-comet-preview="message"]'],
  quotes: true,
  author: {
    names: ['h2 a, h3 a, h4 a'],
    accounts: ['h2 a, h3 a, h4 a @href'],
    organisation: ['/'],
  },
};

export const mediumArticle: SiteTable = {
  id: 'medium',
  name: 'Medium articles',
  matches: ['https://medium.com/*/*', 'https://*.medium.com/*'],
  access: 'optional',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  root: ['article.meteredContent', 'article'],
  body: ['section'],
  exclude: ['[data-testid="storyReadTime"]', '[data-testid="authorName"]'],
  title: ['[data-testid="storyTitle"]', 'h1'],
  published: ['meta[property="article:published_time"] @content', 'ld:datePublished'],
  author: {
    names: ['[data-testid="authorName"]', 'ld:author.name'],
    accounts: ['[data-testid="authorName"] @href', 'ld:author.url'],
    organisation: ['/@'],
  },
};

export const substackArticle: SiteTable = {
  id: 'substack',
  name: 'Substack articles',
  matches: ['https://*.substack.com/p/*'],
  access: 'optional',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  root: ['article:has(.body.markup)', 'main:has(.body.markup)'],
  body: ['.body.markup'],
  exclude: ['.subscription-widget-wrap'],
  title: ['h1.post-title', 'h1'],
  published: ['ld:datePublished'],
  author: {
    names: ['ld:author.name'],
    accounts: ['ld:author.url'],
    organisation: ['/@'],
  },
};

/** The description under a video, not what is said in it. */
export const youtubeDescription: SiteTable = {
  id: 'youtube-description',
  name: 'YouTube descriptions',
  matches: ['https://www.youtube.com/watch'],
  access: 'optional',
  shape: 'article',
  rendering: 'client',
  foreignFrames: true,
  root: ['ytd-watch-metadata'],
  body: ['#description-inline-expander', '#description'],
  title: ['h1'],
  author: {
    names: ['ytd-channel-name a'],
    accounts: ['ytd-channel-name a @href'],
    organisation: ['/@', '/channel/', '/c/', '/user/'],
  },
};

export const examples: SelectorExamples = {
  '[role="article"]': { 'facebook-posts': 2 },
  '[data-ad-preview="message"]': { 'facebook-posts': 1 },
  '[data-ad-comet-preview="message"]': { 'facebook-posts': 1 },
  'h2 a, h3 a, h4 a': { 'facebook-posts': 1 },
  'article.meteredContent': { medium: 1 },
  article: { medium: 1 },
  section: { medium: 1 },
  '[data-testid="storyReadTime"]': { medium: 1 },
  '[data-testid="authorName"]': { medium: 1 },
  '[data-testid="storyTitle"]': { medium: 1 },
  h1: { medium: 1, substack: 1, 'youtube-description': 1 },
  'meta[property="article:published_time"]': { medium: 1 },
  'article:has(.body.markup)': { substack: 1 },
  'main:has(.body.markup)': { substack: 1 },
  '.body.markup': { substack: 1 },
  '.subscription-widget-wrap': { substack: 1 },
  'h1.post-title': { substack: 1 },
  '[data-testid="twitterArticleReadView"]': { 'x-article': 1 },
  '[data-testid="twitterArticleRichTextView"]': { 'x-article': 1 },
  '[data-testid="twitter-article-title"]': { 'x-article': 1 },
  'time[datetime]': { 'x-article': 1, 'x-posts': 3 },
  '[data-testid="User-Name"] a': { 'x-article': 1, 'x-posts': 8 },
  '[data-testid="User-Name"] a[href^="/"]': { 'x-article': 1, 'x-posts': 8 },
  'article[data-testid="tweet"]': { 'x-posts': 3 },
  '[data-testid="tweetText"]': { 'x-posts': 4 },
  '[role="link"] [data-testid="tweetText"]': { 'x-posts': 1 },
  '[role="link"]:has([data-testid="tweetText"])': { 'x-posts': 1 },
  'a[href*="/status/"]': { 'x-posts': 3 },
  'ytd-watch-metadata': { 'youtube-description': 1 },
  '#description-inline-expander': { 'youtube-description': 1 },
  '#description': { 'youtube-description': 1 },
  'ytd-channel-name a': { 'youtube-description': 1 },
};
