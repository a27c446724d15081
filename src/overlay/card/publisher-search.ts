import type { Claim } from '../../engine/claim.ts';

interface Site {
  name: string;
  /** Everything before the encoded words. */
  address: string;
}

/** Search pages of publishers' own sites, by a part of the publisher's id in the reference. */
const SITES: readonly (readonly [RegExp, Site])[] = [
  [
    /\b(ons|office-for-national-statistics)\b/,
    { name: 'ONS', address: 'https://www.ons.gov.uk/search?q=' },
  ],
  [/\b(nhs|nhs-england)\b/, { name: 'NHS England', address: 'https://www.england.nhs.uk/?s=' }],
  [/\beurostat\b/, { name: 'Eurostat', address: 'https://ec.europa.eu/eurostat/search?query=' }],
];

const DEFAULT: Site = {
  name: 'GOV.UK',
  address: 'https://www.gov.uk/search/research-and-statistics?keywords=',
};

/** Where a reader may look for a figure; nothing is sent until the link is followed. */
export function searchAt(
  publisher: { id: string } | null,
  claim: Pick<Claim, 'measure' | 'unit'>,
): { name: string; url: string } {
  const site = SITES.find(([id]) => publisher && id.test(publisher.id))?.[1] ?? DEFAULT;
  const words = (claim.measure || claim.unit || '').slice(0, 100);
  return { name: site.name, url: site.address + encodeURIComponent(words) };
}
