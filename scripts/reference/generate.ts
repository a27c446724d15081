import type { Observation, Series } from '../../src/engine/series.ts';

export interface GeneratedSize {
  topics: number;
  /** Series in each topic. */
  series: number;
  /** Observations in each series. */
  observations: number;
}

const SUBJECTS = [
  'arrivals',
  'claims',
  'vacancies',
  'permits',
  'journeys',
  'pupils',
  'patients',
  'homes',
  'offences',
  'exports',
];
const THINGS = [
  'harbour',
  'railway',
  'hospital',
  'school',
  'factory',
  'farm',
  'court',
  'library',
  'museum',
  'forest',
  'bridge',
  'market',
];

/**
 * A made-up reference of any size, topic by topic, always the same for the same size: to see how the compiler and the
 * reader do at ten times today's series and forty times its figures. Months from January 1985 on.
 */
export function* generateTopics(size: GeneratedSize): Generator<[topic: string, series: Series[]]> {
  const random = sequence(20_260_101);
  const labels = Array.from({ length: size.observations }, (_, at) => {
    const month = String((at % 12) + 1).padStart(2, '0');
    return `${1985 + Math.floor(at / 12)}-${month}`;
  });
  for (let topic = 0; topic < size.topics; topic++) {
    const name = `topic-${String(topic).padStart(4, '0')}`;
    const series = Array.from({ length: size.series }, (_, at) =>
      generateSeries(name, at, labels, random),
    );
    yield [name, series];
  }
}

function generateSeries(
  topic: string,
  at: number,
  labels: readonly string[],
  random: () => number,
): Series {
  const pick = (words: readonly string[]) => words[Math.floor(random() * words.length)] ?? '';
  const measure = `${pick(THINGS)} ${pick(SUBJECTS)} of ${topic.replace('-', ' ')}`;
  const level = 10 ** (2 + random() * 5);
  const observations: Observation[] = labels.map((period) => ({
    period,
    value: Math.round(level * (0.9 + random() * 0.2)),
    status: 'final',
  }));
  const group = `${pick(THINGS)} ${at}`;
  return {
    id: `uk.generated.${topic}.s${String(at).padStart(5, '0')}`,
    title: `${measure}, ${group}`,
    measure,
    publisher: { id: `uk.generated-${topic.slice(-1)}`, name: 'Generated Office' },
    publication: `Statistics on ${topic}`,
    landingPage: `https://www.gov.uk/${topic}`,
    dataPage: null,
    area: { code: 'GB', name: 'United Kingdom' },
    unit: { label: 'people', base: 'people', scale: 1 },
    kind: 'count',
    frequency: 'monthly',
    aggregation: 'sum',
    seasonallyAdjusted: false,
    dimensions: { group },
    definition: `All ${measure} that were counted.`,
    caveats: ['Made up.'],
    note: '',
    aliases: [`${pick(SUBJECTS)} at the ${pick(THINGS)}`, measure],
    topic,
    licence: 'none',
    released: null,
    nextRelease: null,
    grade: 'official-file-copy',
    provenance: 'generated',
    observations,
    history: [],
    source: 'bundled',
  };
}

/** The same numbers between 0 and 1 every time (a linear congruential generator with the constants of Numerical Recipes). */
function sequence(seed: number): () => number {
  let state = seed >>> 0;
  return () => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
    return state / 2 ** 32;
  };
}
