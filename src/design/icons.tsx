import type { JSX } from 'preact';

/** Line icons, 1.5 px on a grid of 16 (12 for the small ones); always beside words or in a named button. */
function line(paths: string, size = 16, flip = false): () => JSX.Element {
  return () => (
    <svg class={flip ? 'icon flip' : 'icon'} viewBox={`0 0 ${size} ${size}`} aria-hidden="true">
      <path d={paths} />
    </svg>
  );
}

/** Turned round in right-to-left interfaces. */
export const Previous = line('M10 3.5L5.5 8l4.5 4.5', 16, true);
/** Turned round in right-to-left interfaces. */
export const Next = line('M6 3.5L10.5 8 6 12.5', 16, true);
export const Close = line('M4 4l8 8M12 4l-8 8');
export const Down = line('M3 4.5l3 3 3-3', 12);
/** Opens another site. */
export const Outside = line('M4.5 2.5h-2v7h7v-2M7 2.5h2.5V5M9.5 2.5L5.5 6.5', 12, true);
export const Search = line('M7 12a5 5 0 1 0 0-10 5 5 0 0 0 0 10zM10.6 10.6L14 14');
export const Sliders = line(
  'M2 5h5M11 5h3M2 11h3M9 11h5M11 5a2 2 0 1 1-4 0 2 2 0 0 1 4 0zM9 11a2 2 0 1 1-4 0 2 2 0 0 1 4 0z',
);
