import { describe, expect, it } from 'vitest';
import { flowOfStock, otherSpan, stockOfFlow } from '../../../src/engine/link/span.ts';
import { madeClaim, spoken } from '../compare/made-claim.ts';
import { madeReference, madeSeries } from './made-series.ts';

const percent = { label: 'percent', base: 'percent', scale: 1 };
const said = (clause: string, more = {}) =>
  madeClaim(0.6, { context: { clause, sentence: clause, around: '' }, ...more });

function indexed(...made: Parameters<typeof madeSeries>) {
  return madeReference(madeSeries(...made)).index.series(0);
}

describe('otherSpan', () => {
  const growth = (title: string) =>
    indexed('made.growth', title, { '2024-Q1': 0.6 }, { kind: 'rate', unit: percent });
  const quarter = growth('Output growth, quarter on quarter');
  const year = growth('Output growth, quarter on same quarter a year earlier');

  it('tells growth on the year from growth on the quarter by the words', () => {
    const claim = said('output was 0.6% higher than a year earlier');
    expect(otherSpan(claim, quarter)).toBe(1);
    expect(otherSpan(claim, year)).toBe(0);
  });

  it('goes half by the period where no words tell', () => {
    const claim = said('output grew by 0.6% in the first three months', {
      period: spoken('in the first three months', '2024-01-01', '2024-03-31', 'quarter'),
    });
    expect(otherSpan(claim, quarter)).toBe(0);
    expect(otherSpan(claim, year)).toBe(0.5);
  });

  it('has nothing to say of a series that is no growth', () => {
    const share = indexed('made.share', 'Share of output', { '2024': 3 }, { unit: percent });
    expect(otherSpan(said('0.6% on the year'), share)).toBe(0);
  });
});

describe('flows and stocks', () => {
  const stock = indexed('made.stock', 'Pupils on roll', { '2024': 90 }, { aggregation: 'last' });
  const flow = indexed('made.flow', 'Pupils who joined', { '2024': 9 }, { aggregation: 'sum' });

  it('keeps those who came apart from those who were there', () => {
    expect(flowOfStock(said('during the year 90 joined'), stock)).toBe(true);
    expect(flowOfStock(said('90 were on roll'), stock)).toBe(false);
    expect(stockOfFlow(said('the roll stood at 9'), flow)).toBe(true);
    expect(stockOfFlow(said('9 joined'), flow)).toBe(false);
  });
});
