import type { Annotation, Unlinked } from '../../../src/engine/annotation.ts';
import type { Series } from '../../../src/engine/series.ts';
import type { CardProps, CardState } from '../../../src/overlay/card/props.ts';
import type { MessageKey } from '../../../src/platform/i18n.ts';
import { ANNOTATIONS, UNDATED } from '../../../test/overlay/fixtures/annotations.ts';
import { SERIES, statistic } from '../../../test/overlay/fixtures/page.ts';
import { level, monthsFrom, observations, series } from '../../../test/overlay/fixtures/series.ts';
import type { Scene } from './scene.ts';

/** One state of the card, as the gallery shows it. */
export interface GalleryState extends Scene {
  props: CardProps;
  /** Text size, percent of the reader's. */
  textSize?: number;
  /** What to do with the card before it is looked at: press the buttons with these names. */
  press?: readonly MessageKey[];
  /** Every fold open. */
  unfold?: boolean;
  /** Then press the first that this selects. */
  choose?: string;
  /** `capped`: only as high as a window allows, as when it opens; `sheet`: as on a phone. */
  frame?: 'capped' | 'sheet';
}

interface Options {
  published?: string | null;
  state?: CardState;
  extra?: readonly Series[];
}

function props(annotation: Annotation, { published, state, extra = [] }: Options = {}): CardProps {
  const known = new Map([...SERIES, ...extra.map((one) => [one.id, one] as const)]);
  return {
    statistic: statistic(annotation, published),
    at: 1,
    of: 3,
    state: state ?? 'ready',
    series: (id) => (state === 'loading' ? null : (known.get(id) ?? null)),
    settings: { showChart: true, citation: 'plain', dismissals: [], choices: [] },
    actions: {
      close: () => undefined,
      step: () => undefined,
      want: () => undefined,
      retry: () => undefined,
      judge: () => undefined,
      copy: async () => true,
      openOptions: () => undefined,
    },
  };
}

/** The level's annotation with another series behind it. */
function withSeries(other: Series): CardProps {
  const { level: annotation } = ANNOTATIONS;
  const last = other.observations.at(-1);
  return props(
    {
      ...annotation,
      link: annotation.link && { ...annotation.link, series: other.id, alternatives: [] },
      comparison: annotation.comparison && {
        ...annotation.comparison,
        series: other.id,
        relation: 'differs',
        asAt: null,
        official: last
          ? { period: last.period, value: last.value, unit: '', status: last.status, derived: null }
          : null,
        difference: last ? last.value - 24_000 : null,
        percent: last ? (100 * (last.value - 24_000)) / 24_000 : null,
        related: [],
        note: '',
      },
    },
    { extra: [other] },
  );
}

/** The gap's annotation with another reason for having no link. */
function unlinkedFor(reason: Unlinked['reason']): CardProps {
  const { gap } = ANNOTATIONS;
  return props({ ...gap, unlinked: gap.unlinked && { ...gap.unlinked, reason, text: '' } });
}

const hostile = series({
  id: 'hostile',
  title:
    `<img src=x onerror=alert(1)> ${'A title that does not end and goes on '.repeat(10)}`.slice(
      0,
      400,
    ),
  publication: '<script>alert("publication")</script> & friends',
  landingPage: 'javascript:alert(1)',
  dataPage: null,
  caveats: ['<b>not bold</b>', `${'word'.repeat(60)} without a space`],
  observations: level.observations,
});

const long = series({
  id: 'long',
  title: 'A series of ten thousand days',
  frequency: 'daily',
  aggregation: 'last',
  observations: Array.from({ length: 10_000 }, (_, at) => ({
    period: new Date(Date.UTC(1996, 0, 1 + at)).toISOString().slice(0, 10),
    value: Math.round(5000 + 3000 * Math.sin(at / 300) + (at % 7) * 40),
    status: 'final' as const,
  })),
});

const single = series({
  id: 'single',
  title: 'A series of one observation',
  observations: observations(['2022'], [0]),
});

const negative = series({
  id: 'negative',
  title: 'Change in the number of apprentices, month by month',
  frequency: 'monthly',
  observations: observations(
    monthsFrom(2022, 18),
    Array.from({ length: 18 }, (_, at) => Math.round(900 * Math.cos(at / 2.3))),
    'provisional',
  ),
});

export const STATES: readonly GalleryState[] = [
  {
    id: 'level',
    title: 'Level: published until, published since',
    props: props(ANNOTATIONS.level),
  },
  {
    id: 'opens',
    title: 'As it opens: source always in view',
    props: props(ANNOTATIONS.level),
    frame: 'capped',
  },
  {
    id: 'change',
    title: 'Change: like-for-like bases, both values each',
    props: props(ANNOTATIONS.change),
  },
  { id: 'rate', title: 'Rate: one period, a line', props: props(ANNOTATIONS.rate) },
  {
    id: 'secondary',
    title: 'Secondary evidence, provisional, gaps, cut axis',
    props: props(ANNOTATIONS.secondary),
  },
  { id: 'money', title: 'Money, negative and zero', props: props(ANNOTATIONS.balance) },
  {
    id: 'undated',
    title: 'Period unknown: year picker',
    props: props(UNDATED, { published: null }),
  },
  {
    id: 'unlinked',
    title: 'Unlinked: the gap and the nearest measure',
    props: props(ANNOTATIONS.gap),
  },
  {
    id: 'unsure',
    title: 'Unlinked: something near, not sure enough',
    props: unlinkedFor('below-threshold'),
  },
  {
    id: 'disabled',
    title: 'Unlinked: its source is switched off',
    props: unlinkedFor('disabled'),
  },
  { id: 'unfolded', title: 'Every fold open', props: props(ANNOTATIONS.level), unfold: true },
  {
    id: 'sheet',
    title: 'Sheet on a small screen',
    props: props(ANNOTATIONS.change),
    frame: 'sheet',
  },
  { id: 'dark-unlinked', title: 'Dark, unlinked', props: props(ANNOTATIONS.gap), theme: 'dark' },
  {
    id: 'loading',
    title: 'Loading (after 120 ms)',
    props: props(ANNOTATIONS.level, { state: 'loading' }),
  },
  { id: 'failed', title: 'Failed', props: props(ANNOTATIONS.level, { state: 'failed' }) },
  {
    id: 'outdated',
    title: 'Extension updated under the page',
    props: props(ANNOTATIONS.level, { state: 'outdated' }),
  },
  {
    id: 'dismissed',
    title: '“Not what is meant” pressed',
    props: props(ANNOTATIONS.level),
    press: ['notMeant'],
  },
  {
    id: 'report',
    title: 'A report, to be read before it is sent',
    props: props(ANNOTATIONS.level),
    press: ['notMeant', 'report'],
  },
  {
    id: 'no-statistic',
    title: '“Not a statistic” pressed',
    props: props(ANNOTATIONS.gap),
    press: ['unlinkedNotStatistic'],
  },
  {
    id: 'other-reading',
    title: 'Another reading, looked at',
    props: props(ANNOTATIONS.level),
    unfold: true,
    choose: '.alt',
  },
  { id: 'cite', title: 'Citation menu', props: props(ANNOTATIONS.rate), press: ['cite'] },
  {
    id: 'table',
    title: 'Chart as table',
    props: props(ANNOTATIONS.level),
    press: ['chartAsTable'],
  },
  { id: 'dark', title: 'Dark', props: props(ANNOTATIONS.level), theme: 'dark' },
  { id: 'dark-change', title: 'Dark, change', props: props(ANNOTATIONS.change), theme: 'dark' },
  { id: 'ar', title: 'Right to left (Arabic)', props: props(ANNOTATIONS.level), language: 'ar' },
  { id: 'cy', title: 'Welsh', props: props(ANNOTATIONS.level), language: 'cy' },
  { id: 'de', title: 'German', props: props(ANNOTATIONS.change), language: 'de' },
  { id: 'es', title: 'Spanish', props: props(ANNOTATIONS.gap), language: 'es' },
  { id: 'fr', title: 'French', props: props(ANNOTATIONS.rate), language: 'fr' },
  { id: 'zh', title: 'Simplified Chinese', props: props(ANNOTATIONS.level), language: 'zh_CN' },
  { id: 'text-200', title: '200% text', props: props(ANNOTATIONS.level), textSize: 200 },
  {
    id: 'hostile',
    title: 'Text that looks like HTML, a title of 400 characters',
    props: withSeries(hostile),
  },
  { id: 'long', title: 'Ten thousand observations', props: withSeries(long) },
  { id: 'single', title: 'One observation, zero', props: withSeries(single) },
  { id: 'negative', title: 'Negative, provisional', props: withSeries(negative) },
];
