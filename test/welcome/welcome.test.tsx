// @vitest-environment jsdom
import '../listing/effects-at-once.ts';
import { render } from 'preact';
import { act } from 'preact/test-utils';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import en from '../../_locales/en/messages.json';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { MessageError } from '../../src/platform/messaging.ts';
import { Failure, failureOf } from '../../src/welcome/failure.tsx';
import { After, Intro } from '../../src/welcome/intro.tsx';
import { showSample } from '../../src/welcome/sample.ts';
import { Tour } from '../../src/welcome/tour.tsx';
import { tourSteps } from '../../src/welcome/tour-steps.ts';
import html from '../../src/welcome/welcome.html?raw';
import { violations } from '../listing/accessible.ts';
import { change, level, unlinked } from '../listing/reports.ts';

const place = (id: string) => document.getElementById(id) as HTMLElement;

beforeEach(() => {
  setCatalogue(en);
  const page = new DOMParser().parseFromString(html, 'text/html');
  document.documentElement.lang = 'en';
  document.title = page.title;
  document.head.querySelectorAll('link, script').forEach((node) => {
    node.remove();
  });
  const parts = [...page.body.children].filter(({ localName }) => localName !== 'script');
  document.body.replaceChildren(...parts);
});

describe('the tour', () => {
  it('has a step for each kind of statistic that the article shows, and one about the toolbar', () => {
    expect(tourSteps([level, change, unlinked])).toEqual([
      { words: 'tourLinked', start: 10 },
      { words: 'tourCard', start: 10 },
      { words: 'tourChange', start: 40 },
      { words: 'tourUnlinked', start: 80 },
      { words: 'tourToolbar', start: null },
    ]);
    expect(tourSteps([])).toEqual([{ words: 'tourToolbar', start: null }]);
  });

  it('goes forward and back, and shows the statistic that it speaks of', async () => {
    const show = vi.fn();
    await act(() =>
      render(<Tour steps={tourSteps([level, unlinked])} show={show} />, place('tour')),
    );
    const button = (name: string) =>
      [...place('tour').querySelectorAll('button')].find((one) => one.textContent === name);
    expect(place('tour').textContent).toContain('Step 1 of 4');
    expect(button('Back')).toBeUndefined();
    for (const step of [2, 3]) {
      await act(() => button('Next')?.click());
      expect(place('tour').textContent).toContain(`Step ${step} of 4`);
    }
    button('Show')?.click();
    expect(show).toHaveBeenCalledExactlyOnceWith(80);
    await act(() => button('Next')?.click());
    expect(button('Next')).toBeUndefined();
    expect(button('Show')).toBeUndefined();
    await act(() => button('Back')?.click());
    expect(place('tour').textContent).toContain('Step 3 of 4');
  });
});

describe('a failure', () => {
  it('is told apart: damaged figures, or anything else', () => {
    expect(failureOf(new MessageError('reference-damaged', ''))).toBe('reference-damaged');
    expect(failureOf(new Error('x'))).toBe('failed');
  });
});

it('the page has nothing that axe objects to', async () => {
  await act(() => {
    render(<Intro />, place('intro'));
    render(<Failure failure="reference-damaged" />, place('failure'));
    render(<Tour steps={tourSteps([level])} show={() => undefined} />, place('tour'));
    showSample(place('sample'));
    render(<After />, place('after'));
  });
  expect(await violations(document)).toEqual([]);
});
