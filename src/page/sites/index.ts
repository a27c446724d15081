import { northernIreland, scottishGovernment, welshGovernment } from './devolved.ts';
import { govukNews, govukPublication } from './govuk.ts';
import { govukBlog } from './govuk-blog.ts';
import {
  linkedinAppArticle,
  linkedinPlainArticle,
  linkedinPublicArticle,
} from './linkedin-article.ts';
import {
  linkedinClassicPosts,
  linkedinGuestPosts,
  linkedinServerDrivenPosts,
} from './linkedin-posts.ts';
import {
  australianPrimeMinister,
  beehive,
  canada,
  irishGovernment,
  pressCorner,
  stateDepartment,
  whiteHouse,
} from './other-governments.ts';
import { hansard, writtenStatement } from './parliament.ts';
import {
  facebookPosts,
  mediumArticle,
  substackArticle,
  xArticle,
  xPosts,
  youtubeDescription,
} from './platforms.ts';
import type { SiteTable } from './site-table.ts';

/** All built-in tables. Several may promise an article at one address: the first that finds one is taken. */
export const SITES: readonly SiteTable[] = [
  linkedinPublicArticle,
  linkedinAppArticle,
  linkedinPlainArticle,
  linkedinClassicPosts,
  linkedinServerDrivenPosts,
  linkedinGuestPosts,
  govukNews,
  govukPublication,
  govukBlog,
  hansard,
  writtenStatement,
  scottishGovernment,
  welshGovernment,
  northernIreland,
  xArticle,
  xPosts,
  facebookPosts,
  mediumArticle,
  substackArticle,
  youtubeDescription,
  whiteHouse,
  stateDepartment,
  pressCorner,
  irishGovernment,
  canada,
  australianPrimeMinister,
  beehive,
];
