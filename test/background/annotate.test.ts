import { readFile } from 'node:fs/promises';
import { JSDOM } from 'jsdom';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Annotation } from '../../src/engine/annotation.ts';
import type { Article } from '../../src/engine/article.ts';
import { readArticle } from '../../src/page/read-article.ts';
import type { AuthorEvidence } from '../../src/platform/messages.ts';
import type { FakeBrowser } from '../platform/fake-browser.ts';
import { killAndRestart, startBackground } from './start.ts';

/*
 * The background with the real engine and the real reference, as it is compiled for the build.
 */

interface Answer {
  answer?: { annotations: Annotation[]; authorship: { isGovernment: boolean } };
  failure?: string;
}

const author: AuthorEvidence = {
  url: 'https://www.linkedin.com/pulse/trial',
  adapter: 'linkedin-article-public',
  kind: 'organisation',
  names: ['Home Office'],
  slugs: ['the-home-office'],
  ids: [],
  offices: [],
};

let fake: FakeBrowser;
/** What happens to the reference's files on their way in. */
let damage: (name: string, content: Buffer) => Buffer | null;

beforeEach(async () => {
  damage = (_, content) => content;
  vi.stubGlobal('fetch', async (url: string) => {
    const name = url.split('/reference/')[1] ?? '';
    const content = damage(name, await readFile(`out/reference/${name}`));
    return content ? new Response(new Uint8Array(content)) : new Response(null, { status: 404 });
  });
  fake = await startBackground();
});
afterEach(() => vi.unstubAllGlobals());

function article(part: Partial<Article> = {}): Article {
  return {
    url: 'https://www.linkedin.com/pulse/trial',
    title: 'A trial',
    publisher: { id: null, name: 'Home Office', area: null },
    isGovernment: false,
    why: [],
    published: '2026-03-04',
    language: 'en',
    text: 'Last year, 100,625 people claimed asylum in the United Kingdom.',
    blocks: [],
    ...part,
  };
}

async function annotate(part: Partial<Article> = {}, by: AuthorEvidence | null = author) {
  const message = { sourcemark: 'annotate', payload: { article: article(part), author: by } };
  return (await fake.api.runtime.sendMessage(message)) as Answer;
}
const links = ({ answer }: Answer) => answer?.annotations.map(({ link }) => link?.series ?? null);
const CLAIMS = 'home-office.asylum.claims.people.annual';

describe('an article', () => {
  it('gets official figures from the bundled reference', async () => {
    const { answer } = await annotate();
    expect(answer?.annotations).toHaveLength(1);
    expect(answer?.annotations[0]).toMatchObject({
      link: { series: CLAIMS },
      comparison: { relation: 'agrees', official: { period: '2025', value: 100625 } },
    });
  });

  it('gets none when its author is no public body', async () => {
    const by = { ...author, names: ['Acme'], slugs: ['acme'] };
    expect((await annotate({}, by)).answer).toMatchObject({
      annotations: [],
      authorship: { isGovernment: false },
    });
  });

  it('is read whoever wrote it when the reader asks', async () => {
    expect(links(await annotate({ publisher: null }, null))).toEqual([CLAIMS]);
  });

  it('without a date keeps its figures and resolves no period by guessing', async () => {
    const { answer } = await annotate({ published: null });
    expect(answer?.annotations[0]?.claim.period).toMatchObject({ text: 'Last year', period: null });
    expect(answer?.annotations[0]?.comparison?.official ?? null).toBeNull();
  });

  it('without a publisher or a title is read all the same', async () => {
    expect(links(await annotate({ publisher: null, title: null, url: null }))).toEqual([CLAIMS]);
  });

  it.each(['', '   \n\n  ', 'No figures here.'])(
    'with nothing in it (%j) gives an empty list',
    async (text) => {
      expect(links(await annotate({ text }))).toEqual([]);
    },
  );

  it('of a megabyte is read to its end', async () => {
    const filler = 'The office is open on weekdays and closed on public holidays.\n'.repeat(16_000);
    const { answer } = await annotate({ text: `${filler}${article().text}` });
    expect(answer?.annotations.at(-1)?.link?.series).toBe(CLAIMS);
  });

  it('is annotated anew by a worker that knows nothing of the last message', async () => {
    const before = await annotate();
    await killAndRestart(fake);
    expect(await annotate()).toEqual(before);
  });
});

describe('the sample article', () => {
  /** The measure whose series may stand beside each figure; null: no public body counts it. */
  const right: Record<string, RegExp | null> = {
    'one hundred and twenty-nine thousand': /^home-office\.asylum\.backlog\.people\./,
    '50%': /^home-office\.asylum\.backlog\.people\./,
    '100,625': /^home-office\.asylum\.claims\.people\./,
    '4%': /^home-office\.asylum\.claims\.people\./,
    '89%': /^home-office\.small-boats\.share-of-irregular-arrivals\./,
    '37,918': /^home-office\.returns\.enforced-and-voluntary\./,
    '9%': /^home-office\.returns\.enforced-and-voluntary\./,
    '1,400': null,
  };

  it('has these statistics and no others, and never a wrong series beside one', async () => {
    const html = await readFile('src/welcome/sample-article.html', 'utf8');
    const address = 'https://www.linkedin.com/pulse/deciding-asylum-claims-sooner';
    const read = readArticle(new JSDOM(html, { url: address }).window.document, address);
    const { answer } = await annotate(read ?? {});
    const found = answer?.annotations ?? [];
    expect(found.map(({ claim }) => claim.surface)).toEqual(Object.keys(right));
    const wrong = found.filter(
      ({ claim, link }) => link && !right[claim.surface]?.test(link.series),
    );
    expect(wrong.map(({ claim, link }) => [claim.surface, link?.series])).toEqual([]);
    expect(found.filter(({ link }) => link).length).toBeGreaterThanOrEqual(3);
  });
});

describe('a damaged reference', () => {
  const flip = (content: Buffer) => {
    const copy = Buffer.from(content);
    const at = copy.length - 20;
    copy[at] = (copy[at] ?? 0) ^ 1;
    return copy;
  };

  it.each<[string, typeof damage]>([
    ['an altered index', (name, content) => (name === 'index.txt' ? flip(content) : content)],
    ['a truncated index', (_, content) => content.subarray(0, content.length >> 1)],
    ['a missing index', () => null],
    ['an altered part', (name, content) => (name === 'index.txt' ? content : flip(content))],
    ['a missing part', (name, content) => (name === 'index.txt' ? content : null)],
  ])('(%s) is said, and no figure shown', async (_, way) => {
    damage = way;
    expect(await annotate()).toMatchObject({ failure: 'reference-damaged' });
  });

  it('is opened again once it is whole', async () => {
    const whole = damage;
    damage = () => null;
    await annotate();
    damage = whole;
    expect(links(await annotate())).toEqual([CLAIMS]);
  });
});

describe('settings', () => {
  const store = (settings: unknown) =>
    fake.api.storage.local.set({ settings: { changed: '2026-01-01', settings } });

  it('leave out the sources that the reader switched off', async () => {
    await store({ schema: 2, sources: { disabledSeries: [CLAIMS] } });
    expect(links(await annotate())).not.toContain(CLAIMS);
  });

  it.each([['text'], [null], [[1, 2]], [{ schema: 'x', sources: 7 }], [{ schema: 99, odd: true }]])(
    'of garbage or of a newer version (%j) do not keep an article from being read',
    async (garbage) => {
      await store(garbage);
      expect(links(await annotate())).toEqual([CLAIMS]);
    },
  );
});

it('series for a card come whole, and unknown ones are left out', async () => {
  const message = { sourcemark: 'series.load', payload: [CLAIMS, 'no.such.series'] };
  const { answer } = (await fake.api.runtime.sendMessage(message)) as {
    answer: { id: string; observations: unknown[]; definition: string }[];
  };
  expect(answer.map(({ id }) => id)).toEqual([CLAIMS]);
  expect(answer[0]?.observations.length).toBeGreaterThan(10);
});
