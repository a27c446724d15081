import axe from 'axe-core';

/**
 * What axe finds wrong in the document, as readable lines. Contrast and size need layout, which jsdom lacks: they are
 * checked in the browsers.
 */
export async function violations(document: Document): Promise<string[]> {
  const { violations: found } = await axe.run(document, {
    rules: { 'color-contrast': { enabled: false }, 'target-size': { enabled: false } },
  });
  return found.flatMap(({ id, nodes }) => nodes.map(({ html }) => `${id}: ${html}`));
}
