import { render } from 'preact';
import { act } from 'preact/test-utils';
import en from '../../_locales/en/messages.json';
import type { Annotation } from '../../src/engine/annotation.ts';
import type { Series } from '../../src/engine/series.ts';
import { Card } from '../../src/overlay/card/card.tsx';
import type { CardActions, CardProps } from '../../src/overlay/card/props.ts';
import { setCatalogue } from '../../src/platform/i18n.ts';
import { SERIES, statistic } from './fixtures/page.ts';

export interface ShownCard {
  box: HTMLElement;
  /** What the card asked for, in order. */
  asked: string[];
  copied: string[];
  /** The button with this name, or a failure that lists the buttons. */
  button(name: string): HTMLButtonElement;
  press(name: string): void;
}

/** Draws a card in English into a fresh dialog of the document. */
export function showCard(
  annotation: Annotation,
  changes: Partial<CardProps> & { published?: string | null; extra?: readonly Series[] } = {},
): ShownCard {
  setCatalogue(en, 'en');
  const { published = '2023-10-16', extra = [], ...props } = changes;
  const known = new Map([...SERIES, ...extra.map((one) => [one.id, one] as const)]);
  const asked: string[] = [];
  const copied: string[] = [];
  const actions: CardActions = {
    close: () => asked.push('close'),
    step: (by) => asked.push(`step ${by}`),
    want: (ids) => asked.push(`want ${ids.join(' ')}`),
    retry: () => asked.push('retry'),
    judge: (what, series, everywhere) =>
      asked.push(`${what} ${series} ${everywhere ? 'everywhere' : 'here'}`),
    copy: async (text) => copied.push(text) > 0,
    openOptions: (section) => asked.push(`options ${section}`),
  };
  document.body.replaceChildren();
  const frame = document.createElement('main');
  const box = document.createElement('div');
  frame.className = 'sm';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'sm-where');
  frame.append(box);
  document.body.append(frame);
  act(() =>
    render(
      <Card
        statistic={statistic(annotation, published)}
        at={1}
        of={3}
        state="ready"
        series={(id) => known.get(id) ?? null}
        settings={{ showChart: true, citation: 'plain', dismissals: [], choices: [] }}
        actions={actions}
        {...props}
      />,
      box,
    ),
  );
  const button = (name: string): HTMLButtonElement => {
    const all = [...box.querySelectorAll('button')];
    const found = all.find((one) =>
      (one.ariaLabel ?? one.textContent ?? '').trim().startsWith(name),
    );
    if (!found)
      throw new Error(`no "${name}" among ${all.map((one) => one.textContent).join(' | ')}`);
    return found;
  };
  return { box, asked, copied, button, press: (name) => act(() => button(name).click()) };
}
