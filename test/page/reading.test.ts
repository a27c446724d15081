import { expect, test } from 'vitest';
import { readArticles } from '../../src/page/read-article.ts';
import { lookAt } from './fixture-pages.ts';

/** Text as read: blocks by line, each with the first letters of its role. */
function reading(page: string): string[][] {
  const { document, address } = lookAt(page);
  return readArticles(document, address)
    .filter(({ isGovernment }) => isGovernment)
    .map(({ publisher, published, text, blocks }) => [
      `${publisher?.id ?? publisher?.name}, ${published}`,
      ...blocks.map(({ role, start, end }) => `${role}: ${text.slice(start, end)}`),
    ]);
}

const HARBOUR = [
  'title: Repairing our harbour walls',
  'paragraph: Two winters ago the sea broke through at 17 harbours, and repairs cost £24.5 million.',
  'heading: What we did',
  'lead-in: Since then we have rebuilt:',
  'item: 3,600 metres of wall',
  'item: one in four slipways',
];
const FISHING =
  'paragraph: Delays to fishing boats fell by thirty-one percent, and 5.2 million tonnes now pass a year.';

const expected: Record<string, string[][]> = {
  'linkedin-article-public.html': [
    ['uk.department-for-transport, 2024-05-21', ...HARBOUR, FISHING.replace('5.2 m', '5.2\u00a0m')],
  ],
  'linkedin-article-app.html': [
    [
      'uk.department-for-transport, 2024-05-21',
      ...HARBOUR,
      'quote: “Half of us had given up,” said one skipper.',
      FISHING,
    ],
  ],
  'linkedin-article-2022.html': [
    [
      'uk.office-for-national-statistics, 2021-12-19',
      'title: How we count bats',
      'paragraph: We walked 410 lanes in June.',
      'paragraph: Numbers are up 12% on 2019.',
      'item: Noctules: 1,920',
    ],
  ],
  'linkedin-newsletter.html': [
    [
      'uk.home-office, 2024-08-21',
      'title: August: the queue',
      'paragraph: Waiting fell to 11 minutes at nine airports in ten.',
      'paragraph: We hired 640 officers.',
    ],
  ],
  'linkedin-article-next.html': [
    [
      'uk.department-for-transport, 2024-05-21',
      'title: Repairing our harbour walls',
      'paragraph: Two winters ago the sea broke through at 17 harbours.',
      'paragraph: Repairs cost £24.5 million.',
    ],
  ],
  'linkedin-posts-classic.html': [
    [
      'uk.office-for-national-statistics, 2023-08-23',
      'paragraph: Rents rose by 6.1% in the year to May.',
      'paragraph: In London the rise was 7.4%. #rents',
    ],
    [
      'uk.office-for-national-statistics, null',
      'paragraph: House prices fell 1.9% in the year to April.',
    ],
  ],
  'linkedin-posts-server-driven.html': [
    [
      'uk.home-office, null',
      'paragraph: Passports in time 📘',
      'paragraph: We issued 412,000 passports in May.',
      'paragraph: Complaints fell by 14%.',
    ],
    ['uk.office-for-national-statistics, null', 'paragraph: Output grew by 0.3% in March.'],
  ],
  'linkedin-post-guest.html': [
    [
      'uk.home-office, 2023-08-23',
      'paragraph: We issued 412,000 passports in May,',
      'paragraph: up 9% on last year.',
    ],
  ],
  'linkedin-company.html': [
    ['uk.home-office, 2023-08-23', 'paragraph: Our officers seized 3 tonnes at sea.'],
  ],
  'govuk-speech.html': [
    [
      'uk.department-for-culture-media-and-sport, 2024-03-14',
      'title: Speech on libraries',
      'summary: The minister set out 4 ideas for 2,900 branches.',
      'heading: 1. Introduction',
      'paragraph: Good morning. One child in eight owns no book.',
      'paragraph: £41m extra for mobile libraries over 3 years',
      'paragraph: A card costs £0.00, and visits rose by 8\u00a0per cent to 1.2\u202fmillion.',
      'lead-in: We will:',
      'item: open 50 branches',
      'item: lend 600,000 tablets',
    ],
  ],
  'govuk-news.html': [
    [
      'uk.department-for-education, 2023-11-30',
      'title: More bakers start this year',
      'summary: New figures show 7,140 starts, 9% up on the year.',
      'item: Starts rise by 6.2%',
      'item: £2.7 million a year',
      'paragraph: Almost a third of them are over forty.',
      'quote: “Waste has halved since 2010,” the minister said.',
      'heading: Notes to editors',
      'item: Between 1,500–2,000 firms joined.',
    ],
  ],
  'govuk-authored-article.html': [
    [
      'uk.department-for-environment-food-rural-affairs, 2024-06-02',
      'title: Why hedges matter',
      'paragraph: Farmers planted 12,000 hedges.',
    ],
  ],
  'govuk-publication.html': [
    [
      'uk.environment-agency, 2024-01-09',
      'title: Plan for ponds',
      'heading: 1. 500 ponds',
      'paragraph: England has lost 50% of its ponds since 1900.',
      'paragraph: We dug 512 last winter. See .',
    ],
  ],
  'govuk-consultation.html': [
    [
      'uk.department-for-transport, 2024-02-20',
      'title: Bus stops that shelter',
      'summary: Of 360,000 stops, half have no roof.',
      'paragraph: A shelter costs £9,000. We ask 14 questions.',
    ],
  ],
  'govuk-blog.html': [
    [
      'uk.maritime-and-coastguard-agency, 2023-02-09',
      'title: Lamps',
      'paragraph: In 2022 we lit 63 lamps.',
      'heading: How many ships?',
      'paragraph: Some 28% of ships ask, 145,658 a year.',
    ],
  ],
  'hansard.html': [
    [
      'uk.department-for-environment-food-rural-affairs, 2024-02-07',
      'paragraph: We reopened 1,250 paths, up from 900. Spending',
    ],
    [
      'uk.department-for-environment-food-rural-affairs, 2024-02-07',
      'paragraph: grew by 5% last year.',
    ],
    [
      'uk.department-for-environment-food-rural-affairs, 2024-02-07',
      'paragraph: No: 96% are open.',
    ],
  ],
  'written-statement.html': [
    [
      'uk.department-for-transport, 2024-02-07',
      'title: Ferry subsidies',
      'paragraph: Subsidies to 14 routes will rise by £3.2 million.',
      'item: Two routes are new.',
    ],
  ],
  'gov-scot.html': [
    [
      'uk.the-scottish-government, 2024-04-03',
      'title: More puffins',
      'paragraph: Puffins on the isles rose by 22% to 48,000 pairs.',
      'paragraph: Visitors spent £3.1 million.',
    ],
  ],
  'gov-wales.html': [
    [
      'uk.welsh-government, 2024-04-03',
      'title: Slate museums reopen',
      'paragraph: Six museums reopen, with 210 jobs.',
    ],
  ],
  'northern-ireland.html': [
    [
      'uk.department-of-health-northern-ireland, 2024-04-03',
      'title: Eye tests return',
      'paragraph: Some 5,400 eye tests were done in March.',
    ],
  ],
  'x-posts.html': [
    [
      'uk.office-for-national-statistics, 2024-05-22',
      'paragraph: Prices rose by 2.3% in the year to April #cpi',
    ],
    ['uk.office-for-national-statistics, 2024-05-23', 'paragraph: See our answer on 4 points.'],
  ],
  'x-article.html': [
    [
      'uk.office-for-national-statistics, 2024-05-22',
      'title: How we price a loaf',
      'paragraph: We visit 140 shops.',
      'paragraph: Bread rose 3%.',
    ],
  ],
  'facebook-posts.html': [
    [
      'uk.office-for-national-statistics, null',
      'paragraph: Rents rose by 6.1%',
      'paragraph: in the year to May.',
    ],
  ],
  'medium.html': [
    [
      'uk.office-for-national-statistics, 2024-05-22',
      'title: How we price a loaf',
      'paragraph: We visit 140 shops.',
      'paragraph: Bread rose 3%.',
    ],
  ],
  'substack.html': [
    [
      'uk.office-for-national-statistics, 2024-05-22',
      'title: How we price a loaf',
      'paragraph: We visit 140 shops.',
      'paragraph: Bread rose 3%.',
    ],
  ],
  'youtube-description.html': [
    [
      'uk.office-for-national-statistics, null',
      'title: How we price a loaf',
      'paragraph: We visit 140 shops. Bread rose 3%.',
    ],
  ],
  'whitehouse.html': [
    ['us.white-house, 2026-01-09', 'title: Orchards', 'paragraph: Apple exports rose 12%.'],
  ],
  'state-department.html': [
    ['us.department-of-state, 2024-04-03', 'title: Bridges', 'paragraph: We rebuilt 31 bridges.'],
  ],
  'eu-press-corner.html': [
    [
      'eu.european-commission, 2024-04-03',
      'title: Cleaner rivers',
      'paragraph: Nitrates fell by 9% in 14 Member States.',
    ],
  ],
  'gov-ie.html': [
    [
      'ie.department-of-health, 2024-04-03',
      'title: Hearing aids',
      'paragraph: Grants went to 8,200 people.',
    ],
  ],
  'canada.ca.html': [
    [
      'ca.health-canada, 2024-04-03',
      'title: Maple syrup labels',
      'paragraph: Producers relabelled 2.4 million tins.',
    ],
  ],
  'pm-gov-au.html': [
    [
      'Prime Minister of Australia, 2024-04-03',
      'title: Night trains',
      'paragraph: Trains carried 610,000 people.',
    ],
  ],
  'beehive.html': [
    [
      'The Beehive, 2024-04-03',
      'title: Wool insulation',
      'paragraph: Some 12,700 homes were insulated.',
    ],
  ],
};

test.each(Object.entries(expected))('%s', (page, articles) => {
  expect(reading(page)).toEqual(articles);
});
