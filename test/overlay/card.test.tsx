// @vitest-environment jsdom
import axe from 'axe-core';
import fc from 'fast-check';
import { act } from 'preact/test-utils';
import { describe, expect, it } from 'vitest';
import { ANNOTATIONS, type FixtureName, UNDATED } from './fixtures/annotations.ts';
import { allSectors, level, observations, series, years } from './fixtures/series.ts';
import { readAloud } from './reading-aloud.ts';
import { showCard } from './show-card.tsx';

/** Colours are the browsers' matter (contrast.test.ts and the gallery); everything else axe sees in jsdom. */
async function violations(box: Element): Promise<string[]> {
  const result = await axe.run(box.ownerDocument.body, {
    rules: { 'color-contrast': { enabled: false }, region: { enabled: false } },
  });
  return result.violations.map((one) => `${one.id}: ${one.nodes.map((node) => node.html).join()}`);
}

describe('the card', () => {
  it('is read aloud in the order of its parts', () => {
    const { box } = showCard(ANNOTATIONS.level);
    expect(readAloud(box)).toEqual([
      'heading: Statistic 1 of 3',
      'button: Previous statistic',
      'button: Next statistic',
      'button: Close',
      'quote: “Last year, twenty-four thousand apprentices started on our building sites.”',
      'table: Apprentices starting in constructionEngland, calendar year 2022, people',
      'row: The article | 24,000',
      'row: Official figure until 24 August 2023 | 460 fewer, 1.9% | 23,540',
      'row: Official figure since, and on the article’s date | 620 more, 2.6% | 24,620',
      'text: 23,540 rounds to twenty-four thousand, 24,620 to twenty-five thousand.',
      'button: Show as table',
      'image: Chart. Apprentices starting in construction, 2018 to 2023. Highest 24,620 (2022), lowest 9,240 (2023). 2022: 24,620.',
      'text: What is counted',
      'text: People who began an apprenticeship with a construction employer in the year.',
      'text: In context',
      'text: 10.0% of all apprentices who started in 2022 (246,020).',
      'text: Keep in mind',
      'text: Starts are counted where the employer is registered, not where the work is done.',
      'fold: Other official readings of these words1',
      'fold: More to keep in mind1',
      'fold: Revisions of this figure1',
      'text: Figures up to 2023. Licence: Open Government Licence v3.0.',
      'link: Apprenticeships, year ending December 2023',
      'link: table',
      'text: Department for Education, 29 Feb 2024copied from the table',
      'button: Cite',
      'button: Copy figure',
      'button: Not what is meant',
    ]);
  });

  it('shows like-for-like bases, the asked one first, and what was known on the article’s date', () => {
    const rows = readAloud(showCard(ANNOTATIONS.change).box).filter((line) =>
      line.startsWith('row'),
    );
    expect(rows).toEqual([
      'row: Compared | 2022 | 2023 | Change',
      'row: January to September | 20,210 | 7,640 | −62.2%',
      'row: published 23 November 2023, after the article',
      'row: January to June | 7,250 | 2,600 | −64.1%',
      'row: on the article’s date | 7,250 | 2,410 | −66.8%',
      'row: January to March | 2,940 | 1,120 | −61.9%',
      'row: Full year | 24,620 | 9,240 | −62.5%',
      'row: published 29 February 2024, after the article',
      'row: Year ending June | 20,248 | 19,970 | −1.4%',
    ]);
  });

  it('gives differences of rates in percentage points, never in percent', () => {
    const text = showCard(ANNOTATIONS.rate).box.textContent;
    expect(text).toContain('0.3 percentage points lower');
    expect(text).not.toMatch(/7\.1%/);
  });

  it('says in words when a figure was not read at the source', () => {
    expect(showCard(ANNOTATIONS.secondary).box.textContent).toContain(
      'Reported, not read at the source',
    );
  });

  it('names the nearest measure as not the same thing, and sends nothing by itself', () => {
    const { box, asked, press } = showCard(ANNOTATIONS.gap);
    expect(box.textContent).toContain('Nearest official measure, not the same thing');
    expect(box.textContent).toContain('No official statistic counts repair cafés.');
    expect(box.querySelector('a')?.getAttribute('rel')).toBe('noreferrer noopener');
    press('Add a source');
    expect(asked).toEqual(['options own-sources']);
  });

  it('shows no figure of a series that was only near', () => {
    const near = {
      ...ANNOTATIONS.gap,
      unlinked: ANNOTATIONS.gap.unlinked && {
        ...ANNOTATIONS.gap.unlinked,
        reason: 'below-threshold' as const,
      },
    };
    expect(showCard(near).box.textContent).not.toContain('8,190');
  });

  it('offers the series’ years where the page has no date, and claims none before one is chosen', () => {
    const { box } = showCard(UNDATED, { published: null });
    expect(box.textContent).toContain(
      'The page shows no date, so “Last year” names no known year.',
    );
    expect(box.querySelector('.ledger')).toBeNull();
    const year = [...box.querySelectorAll('label')].find((one) =>
      one.textContent?.includes('2022'),
    );
    year?.querySelector('input')?.click();
    return expect
      .poll(() => box.querySelector('.ledger')?.textContent)
      .toContain('calendar year 2022');
  });

  it('is read aloud in order after a figure was removed', () => {
    const { box, press } = showCard(ANNOTATIONS.level);
    press('Not what is meant');
    press('Write a report');
    expect(readAloud(box).slice(5)).toEqual([
      'text: Official figure removed here.',
      'text: These words now show no official figure on this page. You can undo this in the options.',
      'checkbox: Also for this wording on other pages',
      'button: Undo',
      'button: Choose another series',
      'button: Write a report',
      expect.stringMatching(/^text field: The report, in full\. You can change it\./),
      'text: Nothing is sent from here. Copy it to send it yourself.',
      'button: Copy the report',
    ]);
  });

  it('takes away a mark that is no statistic, and puts it back', () => {
    const { box, asked, press } = showCard(ANNOTATIONS.gap);
    press('Not a statistic');
    expect(box.textContent).toContain('Mark removed here.');
    expect(document.activeElement?.textContent).toBe('Undo');
    press('Undo');
    expect(asked).toEqual(['dismiss * here', 'undismiss * here']);
    expect(box.textContent).toContain('No official statistic counts repair cafés.');
  });

  it('says that the reader removed a figure, and shows it again on request', () => {
    const { surface } = ANNOTATIONS.gap.claim;
    const dismissal = { series: level.id, wording: surface, url: null, on: '2024-01-01' };
    const removed = {
      ...ANNOTATIONS.gap,
      unlinked: { reason: 'disabled' as const, text: '', gap: null, nearest: null },
    };
    const { box, asked, press } = showCard(removed, {
      settings: { showChart: true, citation: 'plain', dismissals: [dismissal], choices: [] },
    });
    expect(box.textContent).toContain('You removed the official figure for these words.');
    press('Show it again');
    expect(asked).toEqual([`undismiss ${level.id} everywhere`]);
  });

  it('lets the reader choose another series after removing one, and a report be read before it is sent', async () => {
    const { box, asked, copied, press } = showCard(ANNOTATIONS.level);
    press('Not what is meant');
    press('Write a report');
    const text = box.querySelector('textarea')?.value;
    expect(text).toContain(level.id);
    expect(text).toContain('https://www.example.org/speech');
    expect(await violations(box)).toEqual([]);
    press('Copy the report');
    expect(copied.at(-1)).toContain(text);
    press('Choose another series');
    press('Apprentices starting, all sectors');
    expect(asked.slice(-2)).toEqual([`undismiss ${level.id} here`, `choose ${allSectors.id} here`]);
  });

  it('shows the reader’s choice first, says whose it is, and goes back on request', () => {
    const { surface } = ANNOTATIONS.level.claim;
    const choice = { series: allSectors.id, wording: surface, url: null, on: '2024-01-01' };
    const { box, asked, press } = showCard(ANNOTATIONS.level, {
      settings: { showChart: true, citation: 'plain', dismissals: [], choices: [choice] },
    });
    expect(box.textContent).toContain('The reading you chose');
    expect(box.querySelector('caption')?.textContent).toContain(allSectors.title);
    press('Back to the first');
    expect(asked).toEqual([`unchoose ${allSectors.id} here`]);
    expect(box.querySelector('caption')?.textContent).toContain(level.title);
  });

  it('names who reported a figure that was not read at its source', () => {
    const reported = series({
      id: level.id,
      grade: 'secondary',
      landingPage: 'https://www.gov.uk/statistics',
      provenance:
        'a/b@0ff:x.csv; https://www.paper.example.com/2024/a.b (2023); radio.example.co.uk (2024); www.gov.uk',
      observations: level.observations,
    });
    const { box } = showCard(ANNOTATIONS.level, { series: () => reported });
    expect(box.querySelector('.src')?.textContent).toContain(
      'reported by paper.example.com, radio.example.co.uk',
    );
  });

  it('removes a link at once, for all pages on request, and takes it back', () => {
    const { box, asked, press } = showCard(ANNOTATIONS.level);
    press('Not what is meant');
    expect(box.textContent).toContain('Official figure removed here.');
    act(() => box.querySelector<HTMLInputElement>('input[type=checkbox]')?.click());
    press('Undo');
    expect(asked).toEqual([
      `dismiss ${level.id} here`,
      `undismiss ${level.id} here`,
      `dismiss ${level.id} everywhere`,
      `undismiss ${level.id} everywhere`,
    ]);
    expect(box.textContent).toContain('24,620');
  });

  it('copies the figure with its link and caveat, and says so', async () => {
    const { copied, press, box } = showCard(ANNOTATIONS.level);
    press('Copy figure');
    await expect.poll(() => box.querySelectorAll('[role=status]')[1]?.textContent).toBe('Copied');
    expect(copied[0]?.split('\n')).toEqual([
      'Apprentices starting in construction, calendar year 2022: 24,620 people',
      'Department for Education, 29 February 2024',
      'https://www.gov.uk/government/statistics/apprenticeships',
      'Starts are counted where the employer is registered, not where the work is done.',
    ]);
  });

  it('asks for other readings when their fold is opened, and shows the one chosen', async () => {
    const { box, asked, press } = showCard(ANNOTATIONS.level);
    const fold = box.querySelector('details') as HTMLDetailsElement;
    fold.open = true;
    await expect.poll(() => asked).toEqual(['want dfe.starts.all.annual']);
    press('Apprentices starting, all sectors');
    expect(box.querySelector('.ledger')?.textContent).toContain('246,020');
    expect(box.textContent).toContain('Another reading of these words');
    press('Back to the first');
    expect(box.querySelector('.ledger')?.textContent).toContain('24,620');
  });

  it('waits quietly, and says what failed', () => {
    expect(
      showCard(ANNOTATIONS.level, { series: () => null }).box.querySelector('.skeleton'),
    ).not.toBeNull();
    const failed = showCard(ANNOTATIONS.level, { state: 'failed' });
    failed.press('Try again');
    expect(failed.asked).toEqual(['retry']);
    expect(showCard(ANNOTATIONS.level, { state: 'outdated' }).box.textContent).toContain(
      'Reload the page',
    );
  });

  it.each(Object.keys(ANNOTATIONS) as FixtureName[])(
    'has no violation of axe: %s',
    async (name) => {
      const { box, press } = showCard(ANNOTATIONS[name]);
      for (const fold of box.querySelectorAll('details')) fold.open = true;
      expect(await violations(box)).toEqual([]);
      if (box.querySelector('.chart')) press('Show as table');
      if (box.querySelector('.cite')) press('Cite');
      expect(await violations(box)).toEqual([]);
    },
  );
});

describe('hostile and odd series', () => {
  it('never become elements, links or a crash', () => {
    const text = fc.oneof(
      fc.string({ maxLength: 80 }),
      fc.constantFrom(
        '<img src=x onerror=alert(1)>',
        '</script>',
        'javascript:alert(1)',
        '{count} $COUNT$',
        '\u202Eabc',
      ),
      fc.constant('A title that does not end '.repeat(16)),
    );
    const values = fc.array(fc.oneof(fc.integer(), fc.double(), fc.constant(0)), { maxLength: 40 });
    fc.assert(
      fc.property(text, text, text, values, (title, publication, landingPage, numbers) => {
        const odd = series({
          id: level.id,
          title,
          publication,
          landingPage,
          dataPage: landingPage,
          caveats: [title],
          definition: publication,
          observations: observations(years(1990, numbers.length), numbers),
        });
        const { box } = showCard(ANNOTATIONS.level, { series: () => odd });
        expect(box.querySelectorAll('img, script').length).toBe(0);
        for (const link of box.querySelectorAll('a')) expect(link.protocol).toMatch(/^https?:$/);
        expect(box.querySelector('caption b, legend b')?.textContent).toBe(title);
      }),
      { numRuns: 60 },
    );
  });

  it.each([1, 10_000])('are drawn with %i observations', (count) => {
    const odd = series({
      id: level.id,
      frequency: 'daily',
      aggregation: 'last',
      observations: Array.from({ length: count }, (_, at) => ({
        period: new Date(Date.UTC(1996, 0, 1 + at)).toISOString().slice(0, 10),
        value: at % 2 ? -at : at,
        status: 'final' as const,
      })),
    });
    const { box } = showCard(ANNOTATIONS.level, { series: () => odd });
    expect(box.querySelectorAll('.chart svg *').length).toBeLessThan(120);
    expect(box.querySelectorAll('.chart').length).toBe(count === 1 ? 0 : 1);
  });
});
