import { beforeEach, describe, expect, it } from 'vitest';
import en from '../../_locales/en/messages.json';
import { basisWords, periodWords } from '../../src/design/words/periods.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';

beforeEach(() => setCatalogue(en, 'en'));

describe('the period of a stock', () => {
  const stock = { aggregation: 'last' } as const;

  it('is the day that it was counted on, not the quarter that ended then', () => {
    expect(periodWords('2023-Q3', stock)).toBe('30 September 2023');
    expect(periodWords('2023-Q3', stock, 'short')).toBe('30 Sept 2023');
    expect(basisWords('2023-Q3', stock)).toBe('30 September');
  });

  it('is the quarter where figures add up', () => {
    expect(periodWords('2023-Q3', { aggregation: 'sum' })).toBe('July to September 2023');
    expect(basisWords('2023-Q3', { aggregation: 'sum' })).toBe('July to September');
  });
});
