/** Which browser this bundle is built for; replaced by the build. */
declare const __TARGET__: 'chrome' | 'firefox';

/** A style sheet as text, its imports resolved: for the shadow roots of the overlay. */
declare module '*.css?inline' {
  const css: string;
  export default css;
}

/** A style sheet that the build writes beside the page's script. */
declare module '*.css';

/** Any file as text. */
declare module '*?raw' {
  const text: string;
  export default text;
}
