import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { statistics } from './read-text.ts';

const SEED = new URL('../../../../shared/seed/article.txt', import.meta.url);

describe.skipIf(!existsSync(SEED))('the sample article (skipped where ../shared is absent)', () => {
  const found = existsSync(SEED) ? statistics(readFileSync(SEED, 'utf8')) : [];

  it('holds three statistics and nothing else', () => {
    expect(found.map((claim) => claim.surface)).toEqual(['twelve thousand', '90%', '2300']);
  });

  it('reads the level, the change that leans on it, and the count', () => {
    const [level, change, count] = found;
    expect(level).toMatchObject({
      value: 12000,
      kind: 'level',
      area: { code: 'GB', stated: true },
    });
    expect(level?.period).toMatchObject({
      text: 'Last year',
      period: { from: '2022-01-01', to: '2022-12-31' },
    });
    expect(change).toMatchObject({
      value: 90,
      unit: 'percent',
      kind: 'change',
      direction: 'down',
      refersTo: level?.start,
    });
    expect(count).toMatchObject({
      value: 2300,
      unit: 'coffee shops',
      modifier: 'over',
      kind: 'level',
    });
    expect(count?.area?.code).toBe('GB-REG-LDN');
  });
});
