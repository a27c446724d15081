import { afterAll, afterEach, beforeAll, expect } from 'vitest';
import type { DrivenPage } from '../../../scripts/browsers/browser.ts';
import { badges, cardText } from '../world/reading.ts';
import { startWorld, type World } from '../world/world.ts';
import { type ArticleParts, newsAddress, newsStory } from './article.ts';
import { frontPage } from './front-page.ts';
import { type Box, settledCard, settledMarks } from './measured.ts';

/** A browser with one tab in front, on which a test file shows its articles one after the other. */
export interface Scene {
  readonly world: World;
  readonly page: DrivenPage;
  /** Shows an article of the address that its name gives, and waits until `count` of its badges stand still. */
  show(name: string, parts: ArticleParts, count: number): Promise<void>;
  /** Opens the card of a figure by a click on its badge; gives back where it stands. */
  open(figure: string): Promise<Box>;
}

/**
 * Sets a scene for the tests of a file. After each of them the page's console must be silent, and nobody may have asked
 * for an address that the test did not serve.
 */
export function setScene(options: Parameters<typeof startWorld>[0] = {}): Scene {
  let world: World | null = null;
  let page: DrivenPage | null = null;
  const scene: Scene = {
    get world() {
      return here(world);
    },
    get page() {
      return here(page);
    },
    async show(name, parts, count) {
      const url = newsAddress(name);
      scene.world.web.serve({ [url]: { body: newsStory(parts) } });
      await scene.page.goto(url);
      await settledMarks(scene.page, count);
    },
    async open(figure) {
      const badge = (await badges(scene.page)).find(({ label }) => label.startsWith(figure));
      await badge?.button.click();
      await cardText(scene.page, figure);
      return settledCard(scene.page);
    },
  };
  beforeAll(async () => {
    world = await startWorld(options);
    page = await frontPage(world);
  });
  afterAll(() => world?.close());
  afterEach(() => {
    expect(scene.page.problems()).toEqual([]);
    expect(scene.world.web.unexpected()).toEqual([]);
  });
  return scene;
}

function here<T>(thing: T | null): T {
  if (thing === null) throw new Error('the scene is not set yet');
  return thing;
}
