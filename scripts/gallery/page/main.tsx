import { render } from 'preact';
import css from '../../../src/overlay/card/card.css?inline';
import { Card } from '../../../src/overlay/card/card.tsx';
import { type Catalogue, setCatalogue, t } from '../../../src/platform/i18n.ts';
import { CATALOGUES } from './catalogues.ts';
import { drawFootnotes } from './footnotes.ts';
import { listScenes } from './lists.tsx';
import { drawBar, drawMarks } from './marks.ts';
import { nextFrame, stage } from './scene.ts';
import { type GalleryState, STATES } from './states.ts';

/** In the gallery a card stands in the page instead of over it. */
const CARD_STANDS = `
:host { position: static !important; inline-size: auto !important; block-size: auto !important; }
.card { position: relative !important; max-block-size: none !important; animation: none !important; }
.capped .card { max-block-size: 40em !important; }
.sheet .card { inline-size: 100% !important; max-block-size: 37em !important; }
.sheet .scrim { display: none; }
.skeleton { animation: none !important; }`;

/** Popup and panel are pages of their own; here each is a box of the size that browsers give it. */
const LIST_STANDS = `
.popup { inline-size: 22.5em; }
.panel { inline-size: 25em; max-block-size: 700px; overflow: hidden; }
.popup, .panel { background: var(--sm-surface); padding: 0; border-radius: 0; font-size: medium; }`;

async function showCard(state: GalleryState): Promise<void> {
  const frame = stage(state, css + CARD_STANDS, state.frame);
  const box = document.createElement('div');
  box.className = 'card';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'sm-where');
  if (state.textSize) box.style.fontSize = `${state.textSize / 100}em`;
  frame.append(box);
  render(<Card {...state.props} />, box);
  if (state.unfold) for (const fold of box.querySelectorAll('details')) fold.open = true;
  await nextFrame();
  if (state.choose) box.querySelector<HTMLElement>(state.choose)?.click();
  for (const key of state.press ?? []) {
    const name = t(key as 'cite');
    const button = [...box.querySelectorAll('button')].find((one) =>
      one.textContent?.trim().startsWith(name),
    );
    if (!button) throw new Error(`${state.id} has no button ${name}`);
    button.click();
    await nextFrame();
  }
}

async function showAll(): Promise<void> {
  for (const state of STATES) {
    await showCard(state);
  }
  for (const { draw, css: own, className, ...scene } of listScenes())
    await draw(stage(scene, own + LIST_STANDS, className));
  drawFootnotes();
  setCatalogue(CATALOGUES.en as Catalogue, 'en');
  drawMarks(document.querySelector('#marks') as HTMLElement);
  drawBar(document.querySelector('#bars') as HTMLElement);
  document.documentElement.dataset.ready = 'true';
}

void showAll();
