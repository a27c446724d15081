import type { BrowserName } from './find.ts';

/** A real browser with the built extension in it, driven the same way whichever it is. */
export interface DrivenBrowser {
  readonly name: BrowserName;
  readonly version: string;
  /** `chrome-extension://ID` or `moz-extension://UUID`. */
  readonly origin: string;
  /** Opens an address in a new tab and waits for its load event. */
  open(url: string): Promise<DrivenPage>;
  /** Ends the background as the browser does when it needs the memory; the next message starts it anew. */
  stopBackground(): Promise<void>;
  /** Loads the extension anew under the open pages, as an update does. */
  reloadExtension(): Promise<void>;
  /** Ends the browser and starts it again in the same profile; all pages are gone. Needs `lasting`. */
  restart(): Promise<void>;
  /** Opens the toolbar popup itself over the given page. */
  openPopup(over: DrivenPage): Promise<DrivenPopup>;
  /** System colours that pages see from now on. */
  colourScheme(scheme: 'light' | 'dark'): Promise<void>;
  /** Resolves when the browser that runs now is gone, by `close` or because somebody closed its window. */
  ended(): Promise<void>;
  close(): Promise<void>;
}

/** The popup itself; what it says is tested in a tab (`popup.html?tab=ID`), where both browsers let us look. */
export interface DrivenPopup {
  screenshot(): Promise<Buffer>;
  close(): Promise<void>;
}

/** A value that travels between a page and the test. */
export type Json =
  | null
  | boolean
  | number
  | string
  | readonly Json[]
  | { readonly [key: string]: Json };

/** A part of the window, CSS px. */
export interface Clip {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** How a page is shown to its reader; what is left out is as usual. */
export interface Conditions {
  medium?: 'print';
  contrast?: 'more';
  colours?: 'forced';
  motion?: 'reduced';
  /** The reader's own default text size, CSS px; usually 16. */
  textSize?: number;
}

export interface DrivenPage {
  readonly url: string;
  /** Calls a self-contained function in the page's own world. */
  evaluate<A extends readonly Json[], T>(
    run: (...args: A) => T | Promise<T>,
    ...args: A
  ): Promise<T>;
  /** Runs a whole script in the page's own world, whatever its policy allows to the page itself. */
  runScript(source: string): Promise<void>;
  /**
   * Elements by a path of selectors: each but the first is looked up in the shadow roots, closed ones
   * too, of what the selector before it found; in the document of a frame of the same origin where it found a frame.
   */
  find(...path: readonly [string, ...string[]]): Promise<readonly DrivenElement[]>;
  /** Presses one key, e.g. `Tab`, `Enter`, `Escape`, a character, or with modifiers, `Shift+Tab`. */
  press(key: string): Promise<void>;
  /** Types a text, one key after the other. */
  type(text: string): Promise<void>;
  /** Moves the pointer to a point of the window and leaves it there. */
  pointAt(x: number, y: number): Promise<void>;
  /** Moves the pointer to a point of the window and clicks. */
  clickAt(x: number, y: number): Promise<void>;
  /** Errors and warnings that page and content scripts wrote to the console so far. */
  problems(): readonly string[];
  /** Of the window, or of this part of it. */
  screenshot(clip?: Clip): Promise<Buffer>;
  goto(url: string): Promise<void>;
  reload(): Promise<void>;
  setSize(width: number, height: number): Promise<void>;
  /** Makes the page's CPU so many times slower; Chromium only. */
  slowDown(times: number): Promise<void>;
  /** Shows the page so from now on; in Firefox, where these are preferences, every other page too. */
  show(conditions: Conditions): Promise<void>;
  bringToFront(): Promise<void>;
  close(): Promise<void>;
}

export interface DrivenElement {
  /** Calls a self-contained function with the element. */
  evaluate<A extends readonly Json[], T>(
    run: (element: Element, ...args: A) => T,
    ...args: A
  ): Promise<T>;
  /** Scrolls it into view and clicks its middle. */
  click(): Promise<void>;
}

/** How to start one. */
export interface LaunchOptions {
  executable: string;
  /** Folder of the built extension. */
  extension: string;
  headless: boolean;
  /** A loopback proxy that plays the web; null for the real network. */
  proxyPort: number | null;
  /** Sites that the reader has already allowed, as match patterns: prompts can't be clicked by a test. */
  grantedHosts: readonly string[];
  windowSize: { width: number; height: number };
  /** Device pixels of a CSS pixel, 1 when not given. */
  pixelRatio?: number;
  /**
   * Installed for good, as from a store, so that it is still there after `restart`. Firefox must then be one that takes
   * unsigned add-ons: ESR, Developer Edition, Debian's.
   */
  lasting?: boolean;
  /**
   * What the reader's organisation fixes (`storage.managed`). Chromium reads it from a folder that only root may write;
   * it is taken away on `close`.
   */
  policy?: object;
  /** Longest that any one step may take, in milliseconds. */
  timeout: number;
}
