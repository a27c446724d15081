import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openExtensionPage } from './world/extension-pages.ts';
import { ADDRESS } from './world/pages.ts';
import { badges, cardText } from './world/reading.ts';
import { startWorld, type World } from './world/world.ts';

const LEAK = 'https://www.linkedin.com/leak';

let world: World;

beforeAll(async () => {
  world = await startWorld();
});
afterAll(() => world?.close());

describe('no text leaves the browser', () => {
  it('reading an article asks for the article and nothing else', async () => {
    const page = await world.browser.open(ADDRESS.publicArticle);
    for (const { button } of await badges(page, 8)) {
      await button.click();
      await cardText(page);
    }
    const asked = world.web.requests().filter((url) => !url.endsWith('/favicon.ico'));
    expect(asked).toEqual([ADDRESS.publicArticle]);
    expect(world.web.unexpected()).toEqual([]);
    await page.close();
  });

  it('a card opens with the network cut', async () => {
    const page = await world.browser.open(ADDRESS.news);
    const [first] = await badges(page, 3);
    world.web.cut();
    await first?.button.click();
    await cardText(page, 'The article gives the figure as published.');
    world.web.mend();
    await page.close();
  });

  it.each(['options.html', 'popup.html', 'sidepanel.html', 'welcome.html'])(
    '%s can connect to nothing, not even to sites that it may read',
    async (path) => {
      const page = await openExtensionPage(world, path);
      const reached = await page.evaluate(async (url: string) => {
        const image = new Image();
        const painted = new Promise<boolean>((resolve) => {
          image.onload = () => resolve(true);
          image.onerror = () => resolve(false);
        });
        image.src = url;
        return {
          fetch: await fetch(url).then(
            () => true,
            () => false,
          ),
          image: await painted,
        };
      }, LEAK);
      expect(reached).toEqual({ fetch: false, image: false });
      expect(world.web.requests()).not.toContain(LEAK);
      expect(world.web.unexpected()).toEqual([]);
      await page.close();
    },
  );

  it('nothing of the extension can be read by a page', async () => {
    const page = await world.browser.open(ADDRESS.blog);
    await badges(page, 1);
    const seen = await page.evaluate(async (origin: string) => {
      const badge = document.querySelector('sourcemark-badge');
      const got = await fetch(`${origin}/manifest.json`).then(
        () => true,
        () => false,
      );
      return { root: badge?.shadowRoot ?? null, got };
    }, world.browser.origin);
    expect(seen).toEqual({ root: null, got: false });
    await page.close();
  });
});
