import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { beforeAll, describe, expect, it } from 'vitest';
import { readTables, type SourceTables } from '../../scripts/reference/read-tables.ts';
import { addDays } from '../../src/engine/periods/days.ts';
import type { Series } from '../../src/engine/series.ts';

const FACTS = '../shared/facts';

interface Fact {
  id: string;
  title: string;
  unit: string;
  geography: string;
  definition: string;
  provenance: string;
  grade: string;
  caveats: string[];
  aliases: string[];
  observations: [string, number, string?][];
}

function readFacts(): Fact[] {
  return readdirSync(FACTS)
    .filter((file) => file.endsWith('.json') && file !== 'gaps.json')
    .flatMap((file) => JSON.parse(readFileSync(`${FACTS}/${file}`, 'utf8')) as Fact[]);
}

/** One quarter as an earlier release gave it, kept under an id of its own in the facts. */
const FOLDED = 'home-office.small-boats.arrivals.albania.2023-q2.vintages';

/** Sums of quarters that the facts call secondary: they are ours, from an official file. */
const SUMS = /^Derived from (the quarterly series|home-office\.)/;

/** Provenances that point to another series; the tables name the source itself. */
const POINTERS = /^(as (for )?[a-z0-9-]+\.|same page$)/;

describe.skipIf(!existsSync(FACTS))(
  'nothing of ../shared/facts was lost (skipped where it is absent)',
  () => {
    let tables: SourceTables;
    let facts: Fact[];
    let known: Map<string, Series>;
    beforeAll(async () => {
      tables = await readTables();
      facts = readFacts();
      known = new Map(tables.series.map((one) => [one.id, one]));
    });

    const current = () => facts.filter(({ id }) => !id.includes('.vintage-') && id !== FOLDED);

    it('holds every series and every observation, value by value', () => {
      expect(known.size).toBe(current().length);
      for (const fact of current()) {
        const one = known.get(fact.id);
        expect(one, fact.id).toBeDefined();
        const read = fact.observations.filter(([period]) => MISREAD[fact.id] !== period);
        const expected = read.map(([period, value, status]) => [
          named(fact.id, period),
          value,
          status ?? 'final',
        ]);
        const held = (one as Series).observations.map(({ period, value, status }) => [
          label(period),
          value,
          status,
        ]);
        expect(held.map(String).sort(), fact.id).toEqual(expected.map(String).sort());
      }
    });

    it('holds every text', () => {
      for (const fact of current()) {
        const one = known.get(fact.id) as Series;
        if (!RETITLED.has(fact.id)) expect(one.title).toBe(tidy(fact.title));
        expect(one.definition).toBe(tidy(fact.definition));
        expect(one.unit.label).toBe(fact.unit);
        expect(one.area.name).toBe(fact.geography);
        if (!CENTRED.test(fact.id) && !ENDING.test(fact.id))
          expect(one.caveats).toEqual(fact.caveats.map(tidy));
        if (SUMS.test(fact.provenance) || POINTERS.test(fact.provenance)) continue;
        expect(one.provenance).toBe(tidy(fact.provenance));
        expect(one.grade).toBe(fact.grade);
      }
    });

    it('holds every vintage as history of its parent', () => {
      for (const fact of facts) {
        const [parent, day] =
          fact.id === FOLDED
            ? ['home-office.small-boats.arrivals.albania.quarterly', '2023-08-24']
            : fact.id.split('.vintage-');
        if (!day) continue;
        const series = known.get(parent as string) ?? known.get(`${parent}.year-ending`);
        const release = series?.history.find(({ released }) => released.startsWith(day));
        for (const [period, value] of fact.observations)
          expect(release?.observations.find((one) => one.period === period)?.value, fact.id).toBe(
            value,
          );
      }
    });
  },
);

/**
 * Titles that the facts give as a code, an abbreviation or with a word twice, written out in the tables; and one
 * whose second and third kind of service, put in brackets, narrow nobody's figure.
 */
const RETITLED = new Set([
  'desnz.ghg.territorial.methane-ch4',
  'desnz.ghg.territorial.net-co2-emissions-emissions-minus-removals',
  'fcdo.oda.bilateral.central-african-rep',
  'nhs-england.mental-health.people-in-contact',
  'phs.mortality.coronary-heart-disease.scotland',
]);

/** A figure of the facts that is another's: all aid of 2020 stood as Africa's of 2009. */
const MISREAD: Readonly<Record<string, string>> = { 'fcdo.oda.bilateral.region.africa': '2009' };

/** Moving averages over three months, which the facts name by the middle or the last of them. */
const CENTRED = /\.rolling-3m$|^ons\.labour\.unemployed-per-vacancy$/;
const ENDING = /growth-3m$/;

/** Weeks that the facts name by their last day. */
const WEEKS_ENDING = /^home-office\.small-boats\..*\.weekly$/;

/** Academic years that the facts write `2022-23` stand in the tables as `2022/23`, which no month can be taken for. */
function label(period: string): string {
  const split = /^(\d{4})-(\d{2})$/.exec(period);
  return split && (Number(split[1]) + 1) % 100 === Number(split[2])
    ? `${split[1]}/${split[2]}`
    : period;
}

/** A label of the facts as the tables write it, where every label says what it covers. */
function named(id: string, period: string): string {
  if (WEEKS_ENDING.test(id)) return `WE ${period}`;
  if (ENDING.test(id)) return `3M ${period}`;
  if (CENTRED.test(id)) return `3M ${addDays(`${period}-28`, 4).slice(0, 7)}`;
  return label(period);
}

function tidy(text: string): string {
  return text.replace(/\s+/g, ' ').trim();
}
