// @vitest-environment jsdom
import { beforeAll, beforeEach, expect, it, vi } from 'vitest';
import { keepFocus } from '../../src/options/keep-focus.ts';

beforeAll(() => {
  // jsdom draws nothing, so everything counts as shown.
  Element.prototype.checkVisibility = () => true;
  keepFocus(document);
});

beforeEach(() => {
  const page = `<nav><a href="#a">link</a></nav><main id="main" tabindex="-1">
    <div id="before"><button>one</button></div><h2 id="heading">list</h2>
    <ul id="list"><li id="a"><button>a</button></li><li id="b"><button>b</button></li></ul>
    <form><input type="text"></form></main>`;
  const { body } = new DOMParser().parseFromString(page, 'text/html');
  document.body.replaceChildren(...body.childNodes);
});

const focus = (selector: string) => document.querySelector<HTMLElement>(selector)?.focus();
const remove = (...selectors: string[]) => {
  for (const selector of selectors) document.querySelector(selector)?.remove();
};
const now = () => document.activeElement?.textContent || document.activeElement?.localName;

it('goes to the next row when a row goes away', async () => {
  focus('#a button');
  remove('#a');
  await vi.waitFor(() => expect(now()).toBe('b'));
});

it('goes to the row before when the last one goes away', async () => {
  focus('#b button');
  remove('#b');
  await vi.waitFor(() => expect(now()).toBe('a'));
});

it('goes to what follows when a list goes away with its heading', async () => {
  focus('#a button');
  remove('#heading', '#list');
  await vi.waitFor(() => expect(now()).toBe('input'));
});

it('goes to what stands in its place when one thing is shown instead of another', async () => {
  focus('#a button');
  const other = document.createElement('div');
  other.append(Object.assign(document.createElement('button'), { textContent: 'instead' }));
  document.querySelector('#list')?.before(other);
  remove('#list');
  await vi.waitFor(() => expect(now()).toBe('instead'));
});

it('stays where it is when something else goes away', async () => {
  focus('#b button');
  remove('#a');
  await Promise.resolve();
  expect(now()).toBe('b');
});
