import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { Hovering } from '../../src/overlay/card/hovering.ts';

const AGES = 10_000;
let heard: string[];
let hovering: Hovering;
const open = () => void heard.push('open');
const close = () => void heard.push('close');

beforeEach(() => {
  vi.useFakeTimers();
  heard = [];
  hovering = new Hovering(globalThis as unknown as Window);
});
afterEach(() => vi.useRealTimers());

it('opens only where the pointer rests', () => {
  hovering.rest(open);
  hovering.leave(close);
  vi.advanceTimersByTime(AGES);
  expect(heard).toEqual([]);
  hovering.rest(open);
  vi.advanceTimersByTime(AGES);
  expect(heard).toEqual(['open']);
});

it('lets the pointer go over to the card, and closes when it is at neither', () => {
  hovering.rest(open);
  vi.advanceTimersByTime(AGES);
  hovering.leave(close);
  hovering.stop();
  vi.advanceTimersByTime(AGES);
  expect(heard).toEqual(['open']);
  hovering.leave(close);
  vi.advanceTimersByTime(AGES);
  expect(heard).toEqual(['open', 'close']);
});

it('leaves a card that was used, or opened otherwise, to the reader', () => {
  hovering.rest(open);
  vi.advanceTimersByTime(AGES);
  hovering.keep();
  hovering.leave(close);
  vi.advanceTimersByTime(AGES);
  expect(heard).toEqual(['open']);
});
