import { type Catalogue, direction, setCatalogue } from '../../../src/platform/i18n.ts';
import { CATALOGUES } from './catalogues.ts';

/** What every state of every component has. */
export interface Scene {
  id: string;
  title: string;
  theme?: 'light' | 'dark';
  language?: string;
}

/** Makes the section of a scene, in its language, and gives back the frame in a shadow root of its own. */
export function stage(
  { id, title, theme = 'light', language = 'en' }: Scene,
  css: string,
  className = '',
): HTMLElement {
  const code = language.replace('_', '-');
  setCatalogue(CATALOGUES[language] as Catalogue, code);
  const section = document.createElement('section');
  section.id = id;
  section.className = theme === 'dark' ? 'dark' : '';
  const heading = document.createElement('h2');
  heading.textContent = title;
  const host = document.createElement('div');
  section.append(heading, host);
  document.querySelector('main')?.append(section);
  const root = host.attachShadow({ mode: 'open' });
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(css);
  root.adoptedStyleSheets = [sheet];
  const frame = document.createElement('div');
  frame.className = `sm ${className}`;
  frame.dataset.theme = theme;
  frame.dir = direction();
  frame.lang = code;
  root.append(frame);
  return frame;
}

/** Words are module-wide: a scene is drawn, with its effects, before the next one's language. */
export function nextFrame(): Promise<void> {
  return new Promise((done) => requestAnimationFrame(() => requestAnimationFrame(() => done())));
}
