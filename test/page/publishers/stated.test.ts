import '../../../src/reference/places.ts';
import { describe, expect, it } from 'vitest';
import { statedAuthorship } from '../../../src/page/publishers/stated.ts';

const isGovernment = (name: string) => statedAuthorship(name, 'in a test').isGovernment;

describe('a publisher that the caller states', () => {
  it.each([
    'Home Office',
    'Ministry of Fisheries (Norway)',
    'US Department of Lighthouses',
    'Treasury ministers (Australia)',
    'Minister for Lakes (Ireland)',
    'New Zealand Government',
    'Government of Canada',
  ])('%s is a government', (name) => {
    expect(isGovernment(name)).toBe(true);
  });

  it.each([
    'Ministry of Fun',
    'Department of Coffee',
    'Shadow Minister for Lakes (Ireland)',
    'Former Prime Minister of Australia',
    'Norway Fans',
    'Australian Labor Party',
    'Institute for Government',
    'Department of Statistics, University of Canada',
    'The Ireland Times',
  ])('%s is none', (name) => {
    expect(isGovernment(name)).toBe(false);
  });

  it('says what decided', () => {
    expect(statedAuthorship('Ministry of Fisheries (Norway)', 'on the command line').why[0]).toBe(
      "publisher stated on the command line: Ministry of Fisheries (Norway), not in the registry, but a ministry's name that names its country",
    );
  });
});
