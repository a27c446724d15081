import { readFileSync } from 'node:fs';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { openExtensionPage } from '../world/extension-pages.ts';
import { badgesNow, cardText, noCard } from '../world/reading.ts';
import { STEP, startWorld, type World } from '../world/world.ts';

/** An article with one statistic of each sort that a setting can take away. */
const ARTICLE = 'https://www.gov.uk/government/news/what-a-setting-does';
/** A page of a site that no table knows, with one statistic. */
export const ELSEWHERE = 'https://council.example.org/news/visas';
/** A site that is read only when the reader asks for it; granted in these tests. */
export const OPTIONAL = 'https://www.gov.scot/news/visas/';

/** The figure that each sentence is found by. */
export const BOATS = '45,774';
export const REPORTED = '52,000';
export const INFLATION = '2.5%';
export const TARGET = '1.5 million';
const UNLINKED = '412';

const BODY = `<p>In 2022, ${BOATS} people arrived in the United Kingdom in small boats.</p>
<p>In the year ending June 2023, ${REPORTED} Hong Kong BN(O) visas were granted.</p>
<p>Consumer price inflation was ${INFLATION} in 2024.</p>
<p>We will build ${TARGET} homes by 2029.</p>
<p>Offices now open at eight, and ${UNLINKED} kettles are on the boil before nine.</p>`;

/** The first position of the slider. */
export const LOWEST = 0.3;

const GRANTED = [
  'https://council.example.org/*',
  'https://www.gov.scot/*',
  'https://api.worldbank.org/*',
];

/** A browser with the article open, an options page to work on and a second one that must follow. */
export interface Scene {
  world: World;
  article: DrivenPage;
  options: DrivenPage;
  other: DrivenPage;
}

/** Opens it; the caller closes `world`. */
export async function openScene(
  options: { extension?: string; policy?: object } = {},
): Promise<Scene> {
  const world = await startWorld({
    ...options,
    lasting: true,
    hosts: ['council.example.org', 'www.gov.scot'],
    grantedHosts: GRANTED,
  });
  const news = readFileSync('test/e2e/pages/govuk-news.html', 'utf8');
  world.web.serve({
    [ARTICLE]: {
      body: news.replace(/(<div class="govspeak">)[\s\S]*?(<\/div>)/, `$1${BODY}$2`),
    },
    [ELSEWHERE]: { body: plainPage('') },
    [OPTIONAL]: { body: plainPage('<meta property="og:site_name" content="Scottish Government">') },
  });
  await showMostLinks(world);
  return { world, ...(await openPages(world)) };
}

/** Sets the lowest bound for links: what is tested here is what a setting does, not how sure the engine is. */
export async function showMostLinks(world: World): Promise<void> {
  const page = await openExtensionPage(world, 'options.html');
  await page.evaluate(async (minConfidence: number) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const settings = { changed: new Date().toISOString(), settings: { schema: 3, minConfidence } };
    await chrome.storage.local.set({ settings });
  }, LOWEST);
  await page.close();
}

/** A page with one statistic, in the HTML that most sites use. */
function plainPage(head: string): string {
  return `<!doctype html><html lang="en"><head><title>Visas</title>${head}</head>
<body><main><article><h1>Visas</h1><p>In the year ending June 2023, ${REPORTED} Hong Kong BN(O) visas were granted.</p></article></main></body></html>`;
}

/** The scene's pages, anew after a restart. */
export async function openPages(world: World): Promise<Omit<Scene, 'world'>> {
  const article = await world.browser.open(ARTICLE);
  const other = await openExtensionPage(world, 'options.html');
  const options = await openExtensionPage(world, 'options.html');
  return { article, options, other };
}

/** The article's marks: the first words of each, those with an official figure apart. */
export interface Marks {
  all: readonly string[];
  linked: readonly string[];
}

async function marksNow(article: DrivenPage, official: string): Promise<Marks> {
  const labels = (await badgesNow(article)).map(({ label }) => label);
  const figures = (list: readonly string[]) =>
    [BOATS, REPORTED, INFLATION, TARGET, UNLINKED].filter((figure) =>
      list.some((label) => label.includes(figure)),
    );
  return {
    all: figures(labels),
    linked: figures(labels.filter((label) => label.includes(official))),
  };
}

/** Waits until the article, looked at, has marks as wanted. `official` is what a linked mark says, in its language. */
export async function marksAre(
  article: DrivenPage,
  what: string,
  wanted: (seen: Marks) => boolean,
  official = 'official figure available',
): Promise<void> {
  await article.bringToFront(); // marks are drawn when somebody looks
  let seen: Marks | null = null;
  const same = async () => {
    seen = await marksNow(article, official);
    return wanted(seen);
  };
  await until(`marks: ${what}`, same, STEP).catch((error: Error) => {
    throw new Error(`${error.message}; there are ${JSON.stringify(seen)}`);
  });
}

/** Waits until the article has exactly these. */
export function marks(
  article: DrivenPage,
  wanted: Partial<Marks>,
  official?: string,
): Promise<void> {
  const same = (seen: Marks) =>
    (wanted.all ?? seen.all).join() === seen.all.join() &&
    (wanted.linked ?? seen.linked).join() === seen.linked.join();
  return marksAre(article, JSON.stringify(wanted), same, official);
}

/** Every statistic of the article, and those with an official figure at the settings as they come. */
export const ALL: Marks = {
  all: [BOATS, REPORTED, INFLATION, TARGET, UNLINKED],
  linked: [BOATS, REPORTED, INFLATION],
};

/** All but some. */
export function without(list: readonly string[], ...gone: readonly string[]): readonly string[] {
  return list.filter((one) => !gone.includes(one));
}

/** How long one click, or one key, is given before it is tried again, in milliseconds. */
const TRY = 3_000;

/** Opens the card of one statistic of the article, found by its figure. */
export async function openCard(article: DrivenPage, figure: string): Promise<string> {
  await article.bringToFront();
  const opened = async () => {
    const badge = (await badgesNow(article)).find(({ label }) => label.includes(figure));
    // A mark may be drawn anew just now; then there is another one to click.
    await badge?.button.click();
    return badge === undefined ? null : cardText(article, '', TRY).catch(() => null);
  };
  return until(`a card at ${figure}`, opened, STEP);
}

/** Closes the card by its key; one that came before the card had the focus is pressed again. */
export async function closeCard(article: DrivenPage): Promise<void> {
  const closed = async () => {
    await article.press('Escape');
    return noCard(article, TRY).catch(() => false);
  };
  await until('the card to close', closed, STEP);
}
