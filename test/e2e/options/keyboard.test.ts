import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { READING } from './cases/reading.ts';
import { SITES } from './cases/sites.ts';
import { SOURCES } from './cases/sources.ts';
import { work } from './control-case.ts';
import { ALL, marks, openScene, type Scene } from './scene.ts';

let scene: Scene;

beforeAll(async () => {
  scene = await openScene();
  await marks(scene.article, ALL);
});
afterAll(() => scene?.world.close());

describe('by keyboard alone, and at once on an open article', () => {
  it.each([...READING, ...SOURCES, ...SITES])('$section: $what', async (one) => {
    await work(scene, one);
    expect(scene.options.problems()).toEqual([]);
    expect(scene.world.web.unexpected()).toEqual([]);
  });
});
