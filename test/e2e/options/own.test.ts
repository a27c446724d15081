import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import type { ExtensionScope } from '../../../scripts/browsers/extension-api.ts';
import { until } from '../../../scripts/browsers/until.ts';
import { accessibilityProblems, openExtensionPage, pageText } from '../world/extension-pages.ts';
import { STEP, startWorld, type World } from '../world/world.ts';
import { focusIsKept, goTo } from './control-case.ts';
import { chooseFile } from './files.ts';
import { focused, tabTo } from './keyboard.ts';
import { showMostLinks } from './scene.ts';

const HOST = 'https://figures.example.org';
const DATA = `${HOST}/data/lanterns.csv`;
const PACKAGE = `${HOST}/set/datapackage.json`;
const MOVED = `${HOST}/moved.csv`;
const TABLE =
  'Year,Place,Lanterns lit (thousand)\n2022,Upper Town,431\n2023,Upper Town,457\n2024,Upper Town,z\n';
const LATER = `${TABLE}2025,Upper Town,480\n`;
const SENTENCE = 'In 2023, 457,000 lanterns were lit in Upper Town.';

let world: World;
let options: DrivenPage;

beforeAll(async () => {
  world = await startWorld({
    hosts: ['new.example.org'],
    grantedHosts: [`${HOST}/*`],
    lasting: true,
  });
  const csv = { 'content-type': 'text/csv' };
  world.web.serve({
    [`${HOST}/robots.txt`]: { body: 'User-agent: *\n', headers: { 'content-type': 'text/plain' } },
    [DATA]: { body: TABLE, headers: csv },
    [PACKAGE]: {
      body: JSON.stringify({
        name: 'bridges',
        resources: [
          { name: 'bridges', path: 'bridges.csv' },
          { name: 'ferries', path: 'more/ferries.csv' },
        ],
      }),
      headers: { 'content-type': 'application/json' },
    },
    [`${HOST}/set/bridges.csv`]: { body: 'Year,Bridges\n2022,3\n2023,4\n', headers: csv },
    [`${HOST}/set/more/ferries.csv`]: { body: 'Year,Ferries\n2022,7\n2023,8\n', headers: csv },
    [MOVED]: { body: '', status: 302, headers: { location: 'https://new.example.org/moved.csv' } },
    'https://new.example.org/moved.csv': {
      body: TABLE,
      headers: { ...csv, 'access-control-allow-origin': '*' },
    },
  });
  await showMostLinks(world);
  options = await openExtensionPage(world, 'options.html');
});
afterAll(() => world?.close());

/** Waits until the engine in the background links the sentence to the source, or no longer does. */
async function linked(wanted: boolean): Promise<void> {
  const same = async () => (await seriesOf(SENTENCE))?.startsWith('own.') === wanted;
  await until(`the sentence to be ${wanted ? 'linked' : 'unlinked'}`, same, STEP);
}

/** The series that the background links a sentence of the town's own council to; empty for none. */
function seriesOf(sentence: string): Promise<string> {
  return options.evaluate(async (text: string) => {
    const article = {
      url: null,
      title: 'Lanterns lit in Upper Town',
      publisher: { id: null, name: 'Upper Town Council', area: 'GB' },
      isGovernment: true,
      why: [],
      published: '2024-02-01',
      language: 'en',
      text,
      blocks: [],
    };
    const { chrome } = globalThis as unknown as ExtensionScope;
    const payload = { article, author: null };
    const reply = (await chrome.runtime.sendMessage({ sourcemark: 'annotate', payload })) as {
      answer: { annotations: { link: { series: string } | null }[] };
    };
    return reply.answer.annotations[0]?.link?.series ?? '';
  }, sentence);
}

async function press(name: string, role = 'button'): Promise<void> {
  await tabTo(options, role, name);
  await options.press(role === 'switch' ? 'Space' : 'Enter');
}

/** How many own sources are listed. */
function listed(): Promise<number> {
  return options.evaluate(() => document.querySelectorAll('table.own tbody tr').length);
}

describe('an own source from a file, by keyboard', () => {
  it('is looked at, corrected and added; the engine has it at once', async () => {
    await linked(false);
    await goTo(options, 'own');
    await chooseFile(options, 'Add a file', 'lanterns.csv', TABLE);
    expect(await pageText(options, 'Add 1 series, 2 figures')).toContain('“z” is not a number');
    expect(await accessibilityProblems(options)).toEqual([]);
    // What stood there has gone; the focus went into what came.
    await focusIsKept(options);

    await tabTo(options, 'combobox', 'What the column “Place” holds');
    await options.type('Leave');
    await pageText(options, 'Add 1 series, 2 figures');
    expect((await focused(options)).state).toBe('ignore');
    await options.type('Break');
    await tabTo(options, 'textbox', 'Name');
    await options.press('Control+a');
    await options.type('Lamps');
    await press('Add 1 series, 2 figures');
    await pageText(options, 'Lamps was added');
    await linked(true);
  });

  it('is still there after the background was ended and the browser restarted', async () => {
    await world.browser.stopBackground();
    await linked(true);
    await world.browser.restart();
    options = await openExtensionPage(world, 'options.html#own');
    await linked(true);
    await pageText(options, 'Lamps');
  });

  it('is updated, not doubled, by the same file later', async () => {
    await goTo(options, 'own');
    await chooseFile(options, 'Add a file', 'lanterns.csv', LATER);
    await pageText(options, 'Update: 1 series, 3 figures');
    await press('Update: 1 series, 3 figures');
    await pageText(options, 'was added: 1 series, 3 figures');
    expect(await listed()).toBe(1);
  });

  it('is switched off and on', async () => {
    await goTo(options, 'own');
    await press('lanterns', 'switch');
    await linked(false);
    expect(await focused(options)).toMatchObject({ role: 'switch', state: 'false', hidden: '' });
    await options.press('Space');
    await linked(true);
  });

  it('is found in the search as one’s own', async () => {
    await goTo(options, 'search');
    await tabTo(options, 'searchbox', 'What do you look for');
    await options.type('lanterns');
    expect(await pageText(options, 'from your own source')).toContain('Upper Town');
  });

  it('that is broken is refused by line, and what was stored stays', async () => {
    await goTo(options, 'own');
    await chooseFile(options, 'Add a file', 'lanterns.csv', '<!doctype html><p>Sign in</p>');
    expect(await pageText(options, 'lanterns.csv was not added.')).toContain('This is a web page');
    await linked(true);
  });

  it('is removed, and the focus goes on', async () => {
    await goTo(options, 'own');
    await press('Remove lanterns');
    await linked(false);
    await focusIsKept(options);
    expect(options.problems()).toEqual([]);
  });
});

describe('an own source by address, by keyboard', () => {
  async function read(url: string): Promise<void> {
    await goTo(options, 'own');
    await tabTo(options, 'textbox', 'Address of the data');
    await options.type(url);
    await press('Read');
  }

  it('is read by a tab of its host, and asks nobody else', async () => {
    const before = world.web.requests().length;
    await read(DATA);
    await pageText(options, 'Add 1 series, 2 figures');
    await press('Add 1 series, 2 figures');
    await pageText(options, 'was added');
    const asked = world.web.requests().slice(before);
    expect(asked.filter((url) => !url.endsWith('/favicon.ico'))).toEqual([
      `${HOST}/robots.txt`,
      DATA,
    ]);
    await linked(true);
  });

  it('keeps its last good copy when the site does not answer, and says of which day', async () => {
    await goTo(options, 'own');
    world.web.cut();
    await press('Check lanterns');
    expect(await pageText(options, 'the site did not answer')).toMatch(/the copy of .* is in use/);
    world.web.mend();
    await linked(true);
    world.web.serve({ [DATA]: { body: LATER, headers: { 'content-type': 'text/csv' } } });
    await press('Check lanterns');
    const read = () =>
      options.evaluate(() => !document.body.innerText.includes('the site did not answer'));
    await until('the newer copy', read, STEP);
    expect(await listed()).toBe(1);
  });

  it('that describes tables beside it brings them along', async () => {
    await read(PACKAGE);
    await pageText(options, 'Add 2 series, 4 figures');
    await press('Add 2 series, 4 figures');
    await pageText(options, 'was added: 2 series, 4 figures');
    expect(world.web.requests()).toContain(`${HOST}/set/more/ferries.csv`);
  });

  it('that leads on to another host is refused, with the host’s name', async () => {
    await read(MOVED);
    await pageText(options, 'the address leads on to new.example.org');
  });

  it('can be cancelled while the site is asked', async () => {
    const slow = `${HOST}/slow.csv`;
    world.web.serve({ [slow]: { body: TABLE, hold: new Promise(() => undefined) } });
    await read(slow);
    await pageText(options, 'Asking figures.example.org');
    await press('Cancel');
    await pageText(options, 'cancelled');
    expect(await listed()).toBe(2);
  });

  it('leaves every request on the privacy page', async () => {
    await goTo(options, 'privacy');
    expect(await pageText(options, 'Requests made')).toContain('figures.example.org');
    expect(world.web.unexpected()).toEqual([]);
    expect(options.problems()).toEqual([]);
  });
});
