import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { luminance } from '../../src/overlay/marks/theme.ts';

const css = readFileSync('src/design/tokens.css', 'utf8');

/** The light and the dark colour of a token. */
function token(name: string): [string, string] {
  const found = new RegExp(`--sm-${name}: light-dark\\((#\\w+), (#\\w+)\\)`).exec(css);
  if (!found?.[1] || !found[2]) throw new Error(`no token ${name}`);
  return [found[1], found[2]];
}

function contrast(a: string, b: string): number {
  const [x, y] = [a, b].map((hex) => {
    const [r = 0, g = 0, bl = 0] = [1, 3, 5].map((at) =>
      Number.parseInt(hex.slice(at, at + 2), 16),
    );
    return luminance([r, g, bl]) + 0.05;
  }) as [number, number];
  return Math.max(x, y) / Math.min(x, y);
}

describe.each(['light', 'dark'] as const)('%s tokens', (theme) => {
  const at = theme === 'light' ? 0 : 1;

  it.each([
    ['ink', 'surface'],
    ['ink', 'sunken'],
    ['ink', 'tint'],
    ['ink-2', 'surface'],
    ['ink-2', 'sunken'],
    ['ink-3', 'surface'],
    ['accent', 'surface'],
    ['accent', 'sunken'],
    ['accent-2', 'surface'],
    ['on-accent', 'accent'],
  ])('text %s on %s is at least 4.5:1', (text, ground) => {
    expect(contrast(token(text)[at] as string, token(ground)[at] as string)).toBeGreaterThan(4.5);
  });

  it.each([
    ['rule-2', 'surface'],
    ['bar-2', 'surface'],
    ['accent', 'tint'],
  ])('drawing %s on %s is at least 3:1', (line, ground) => {
    expect(contrast(token(line)[at] as string, token(ground)[at] as string)).toBeGreaterThan(3);
  });
});
