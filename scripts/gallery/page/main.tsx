import { render } from 'preact';
import css from '../../../src/overlay/card/card.css?inline';
import { Card } from '../../../src/overlay/card/card.tsx';
import { type Catalogue, direction, setCatalogue, t } from '../../../src/platform/i18n.ts';
import { CATALOGUES } from './catalogues.ts';
import { drawMarks } from './marks.ts';
import { type GalleryState, STATES } from './states.ts';

/** In the gallery a card stands in the page instead of over it. */
const STANDING = `
:host { position: static !important; inline-size: auto !important; block-size: auto !important; }
.card { position: relative !important; max-block-size: none !important; animation: none !important; }
.capped .card { max-block-size: 40em !important; }
.skeleton { animation: none !important; }`;

function show(state: GalleryState, place: HTMLElement): void {
  const language = state.language ?? 'en';
  setCatalogue(CATALOGUES[language] as Catalogue, language.replace('_', '-'));
  const host = document.createElement('div');
  place.append(host);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css + STANDING);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = state.capped ? 'sm capped' : 'sm';
  frame.dataset.theme = state.theme ?? 'light';
  frame.dir = direction();
  frame.lang = language.replace('_', '-');
  const box = document.createElement('div');
  box.className = 'card';
  box.setAttribute('role', 'dialog');
  box.setAttribute('aria-labelledby', 'sm-where');
  if (state.textSize) box.style.fontSize = `${state.textSize / 100}em`;
  frame.append(box);
  root.append(frame);
  const name = state.press && t(state.press as 'cite');
  render(<Card {...state.props} />, box);
  if (name)
    [...box.querySelectorAll('button')]
      .find((one) => one.textContent?.trim().startsWith(name))
      ?.click();
}

/** Words are module-wide: every state is drawn, with its effects, before the next language. */
async function showAll(): Promise<void> {
  const main = document.querySelector('main') as HTMLElement;
  for (const state of STATES) {
    const section = document.createElement('section');
    section.id = state.id;
    section.className = state.theme === 'dark' ? 'dark' : '';
    const title = document.createElement('h2');
    title.textContent = state.title;
    section.append(title);
    main.append(section);
    show(state, section);
    await new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(done)));
  }
  setCatalogue(CATALOGUES.en as Catalogue, 'en');
  drawMarks(document.querySelector('#marks') as HTMLElement);
  document.documentElement.dataset.ready = 'true';
}

void showAll();
