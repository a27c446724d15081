import { readFileSync } from 'node:fs';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import type { Series } from '../../../src/engine/series.ts';
import { openExtensionPage, pageText } from '../world/extension-pages.ts';
import { badges, cardText } from '../world/reading.ts';
import { STEP, startWorld, type World } from '../world/world.ts';
import { goTo } from './control-case.ts';
import { focused, tabTo } from './keyboard.ts';
import { answersFor, type Figures } from './live-answers.ts';
import { showMostLinks } from './scene.ts';

const INFLATION = 'ons.inflation.cpi.annual';

/** A series of each service, and the period that its publisher has revised since. */
const SERVICES = [
  {
    name: 'Office for National Statistics',
    host: 'api.beta.ons.gov.uk',
    id: INFLATION,
    period: '2024',
  },
  {
    name: 'Bank of England',
    host: 'www.bankofengland.co.uk',
    id: 'boe.mortgage-rate.2y-fixed-75ltv.monthly',
    period: null,
  },
  {
    name: 'World Bank',
    host: 'api.worldbank.org',
    id: 'worldbank.gdp-usd.usa',
    period: null,
  },
  {
    name: 'Eurostat',
    host: 'ec.europa.eu',
    id: 'eurostat.unemployment-rate.eu.monthly',
    period: null,
  },
] as const;

const HOSTS = SERVICES.map(({ host }) => host);
const ARTICLE = 'https://www.gov.uk/government/news/prices-in-2024';

let world: World;
let options: DrivenPage;

beforeAll(async () => {
  world = await startWorld({
    hosts: HOSTS,
    grantedHosts: HOSTS.map((host) => `https://${host}/*`),
  });
  const news = readFileSync('test/e2e/pages/govuk-news.html', 'utf8');
  const body = '<p>Consumer price inflation was 2.5% in 2024.</p>';
  const text = { body: 'User-agent: *\n', headers: { 'content-type': 'text/plain' } };
  world.web.serve({
    [ARTICLE]: { body: news.replace(/(<div class="govspeak">)[\s\S]*?(<\/div>)/, `$1${body}$2`) },
    ...Object.fromEntries(HOSTS.map((host) => [`https://${host}/robots.txt`, text])),
  });
  await showMostLinks(world);
  options = await openExtensionPage(world, 'options.html#sources');
});
afterAll(() => world?.close());

/** A bundled series, as the background has it. */
function held(id: string): Promise<Series> {
  return options.evaluate(async (wanted: string) => {
    const { chrome } = globalThis as unknown as ExtensionScope;
    const message = { sourcemark: 'series.load', payload: [wanted] };
    const reply = (await chrome.runtime.sendMessage(message)) as { answer: Series[] };
    const [series] = reply.answer;
    if (!series) throw new Error(`no series ${wanted}`);
    return series;
  }, id);
}

/** The series' figures with one of them, the last where none is named, changed by its last digit. */
function revised(series: Series, period: string | null): Figures {
  const wanted = period ?? series.observations.at(-1)?.period;
  return series.observations.map(({ period: one, value }) => {
    if (one !== wanted) return [one, value] as const;
    const decimals = (String(value).split('.')[1] ?? '').length;
    return [one, Number((value + 10 ** -decimals).toFixed(decimals))] as const;
  });
}

/** Shows a series in the search, with its button in view. */
async function show(series: Series): Promise<void> {
  await goTo(options, 'search');
  await tabTo(options, 'searchbox', 'What do you look for');
  await options.press('Control+a');
  await options.type(series.title);
  await pageText(options, series.publication);
  const titled = () =>
    options.evaluate(
      (title: string) => document.querySelector('#series-title')?.textContent === title,
      series.title,
    );
  await until(`the series “${series.title}”`, titled, STEP);
}

async function press(name: string): Promise<void> {
  await tabTo(options, 'button', name);
  await options.press('Enter');
}

/** Answers to permission questions from now on, as the reader would give them in the browser's dialog. */
function permission(given: boolean): Promise<void> {
  return options.evaluate((answer: boolean) => {
    const scope = globalThis as unknown as ExtensionScope & { browser?: ExtensionScope['chrome'] };
    for (const api of [scope.chrome, scope.browser]) {
      if (!api) continue;
      Reflect.set(api.permissions, 'request', (_: unknown, done?: (given: boolean) => void) => {
        done?.(answer);
        return Promise.resolve(answer);
      });
    }
  }, given);
}

describe('live official sources', () => {
  it('are off at first: no series offers to be checked', async () => {
    await show(await held(INFLATION));
    expect(await options.evaluate(() => document.querySelector('.newer') === null)).toBe(true);
  });

  it.each(SERVICES)('$name: a changed figure is shown as new beside the one held', async (one) => {
    await goTo(options, 'sources');
    await tabTo(options, 'switch', `Live official sources: ${one.name}`);
    await options.press('Space');
    const on = async () => (await focused(options)).state === 'true';
    await until(`${one.name} to be on`, on, STEP);

    const series = await held(one.id);
    world.web.serve(answersFor(series, revised(series, one.period)));
    await show(series);
    await press('Check for newer');
    await pageText(options, '1 figure is new at the publisher.');
    expect(await focused(options)).toMatchObject({ name: 'Check for newer', hidden: '' });
    const cells = await options.evaluate(() =>
      [...document.querySelectorAll('.newer td')].map((cell) => cell.textContent),
    );
    expect(cells).toHaveLength(2);
    for (const cell of cells) expect(cell).toMatch(/\d/);
    if (one.id === INFLATION)
      expect(cells.map((cell) => Number.parseFloat(cell ?? ''))).toEqual([2.5, 2.6]);
    expect((await held(one.id)).provenance).toContain(one.host);
    expect(world.web.unexpected()).toEqual([]);
  });

  it('the card of an open article gives the new figure, and when the earlier one was published', async () => {
    const article = await world.browser.open(ARTICLE);
    const [badge] = await badges(article, 1);
    await badge?.button.click();
    const card = await cardText(article, '2.6%');
    expect(card).toContain('2.5%');
    await article.close();
  });

  it('a check that fails keeps the copy that was read, and says of which day it is', async () => {
    await show(await held(INFLATION));
    world.web.cut();
    await press('Check for newer');
    const text = await pageText(options, 'Not read: the site did not answer.');
    world.web.mend();
    expect(text).toMatch(/The figures read on \d+ \w+ \d{4} are in use\./);
    expect((await held(INFLATION)).provenance).toContain('api.beta.ons.gov.uk');
  });

  it('a check can be cancelled while the site is asked', async () => {
    const answers = answersFor(await held(INFLATION), []);
    const [search = ''] = Object.keys(answers);
    world.web.serve({ [search]: { body: '{}', hold: new Promise(() => undefined) } });
    await show(await held(INFLATION));
    await press('Check for newer');
    await pageText(options, 'Asking api.beta.ons.gov.uk');
    await press('Cancel');
    await pageText(options, 'Not read: cancelled.');
    const closed = () =>
      options.evaluate(async () => {
        const { chrome } = globalThis as unknown as ExtensionScope;
        const tabs = await chrome.tabs.query({ url: 'https://api.beta.ons.gov.uk/*' });
        return tabs.length === 0;
      });
    await until('its tab to be closed', closed, STEP);
  });

  it('every request stands on the privacy page, with host, time, reason and outcome', async () => {
    await goTo(options, 'privacy');
    const text = await pageText(options, 'Requests made');
    for (const host of HOSTS) expect(text).toContain(host);
    const outcomes = await options.evaluate(() =>
      [...document.querySelectorAll('table')].at(-1)?.innerText.match(/\b(read|failed)\b/g),
    );
    // Two for each check of the ONS: once read, once cut off, once cancelled; one for each of the others.
    expect(outcomes?.filter((one) => one === 'read')).toHaveLength(5);
    expect(outcomes?.filter((one) => one === 'failed')).toHaveLength(2);
  });

  it('a permission that is not given leaves the service off, and no request is made', async () => {
    const asked = world.web.requests().length;
    await permission(false);
    await goTo(options, 'sources');
    await tabTo(options, 'switch', 'Live official sources: Eurostat');
    await options.press('Space'); // off
    const off = async () => (await focused(options)).state === 'false';
    await until('Eurostat to be off', off, STEP);
    await options.press('Space');
    await pageText(options, 'Not switched on: the permission for ec.europa.eu was not given.');
    expect((await focused(options)).state).toBe('false');
    expect(world.web.requests()).toHaveLength(asked);
    expect(options.problems()).toEqual([]);
  });
});
