/** The measured words of a statistic, in client pixels. */
export interface Words {
  /** Client rects of the range, one a line, in reading order; never empty. */
  lines: readonly { left: number; right: number; top: number; bottom: number }[];
  /** Font size of the words, px. */
  fontSize: number;
  /** Line height, px. */
  lineHeight: number;
  /** Below the baseline, px (`fontBoundingBoxDescent`). */
  descent: number;
  /** The text goes on to the left of the words. */
  rtl: boolean;
  /** What the words are clipped to: scrollers, hidden overflow, the window. */
  clip: { left: number; right: number; top: number; bottom: number };
}

/** Where a badge's disc goes, in client pixels; its target is the square of `TARGET` around the centre. */
export interface Disc {
  x: number;
  y: number;
  diameter: number;
  /** The words are scrolled out of what they are clipped to. */
  hidden: boolean;
}

/** Height of capitals and the space that keeps a disc off them, em. */
const CAPITALS = 0.74;
/** From the baseline to the lower edge of an underline, em. */
const UNDERLINE = 0.35;

/** Size of a badge's target, px: WCAG 2.2, 2.5.8. */
export const TARGET = 24;

/**
 * Places the disc just after the last glyph and just above the capitals, in the band between two lines, so that it
 * covers neither its own line nor the underline of the one above. Numbers are the design's, drawn and looked at. How
 * high a font says that its letters are does not matter: many say more than they draw.
 */
export function placeDisc(words: Words): Disc {
  const last = words.lines[words.lines.length - 1] as Words['lines'][number];
  const band = words.lineHeight - (CAPITALS + UNDERLINE) * words.fontSize;
  const diameter = band < 8 ? 7 : Math.min(12, Math.max(8, words.fontSize / 2));
  const y = last.bottom - words.descent - CAPITALS * words.fontSize - diameter / 2;
  const out = 1 + diameter / 2;
  const wanted = words.rtl ? last.left - out : last.right + out;
  // Clipped at the edge of a scroller or the window: inward over its own words, never over the next.
  const x = words.rtl
    ? Math.max(wanted, words.clip.left + out)
    : Math.min(wanted, words.clip.right - out);
  const middle = (last.top + last.bottom) / 2;
  const hidden =
    middle < words.clip.top ||
    middle > words.clip.bottom ||
    last.right < words.clip.left ||
    last.left > words.clip.right;
  return { x, y, diameter, hidden };
}

/**
 * How far each target must be cut at its left and right so that neighbours closer than `TARGET` meet half-way.
 * @param discs in any order
 */
export function shareTargets(discs: readonly Disc[]): { left: number; right: number }[] {
  const cuts = discs.map(() => ({ left: 0, right: 0 }));
  const order = discs.map((_, at) => at).sort((a, b) => discAt(discs, a).x - discAt(discs, b).x);
  for (let i = 0; i < order.length; i++) {
    const a = order[i] as number;
    for (let j = i + 1; j < order.length; j++) {
      const b = order[j] as number;
      const apart = discAt(discs, b).x - discAt(discs, a).x;
      if (apart >= TARGET) break;
      if (Math.abs(discAt(discs, b).y - discAt(discs, a).y) >= TARGET) continue;
      const cut = (TARGET - apart) / 2;
      (cuts[a] as { right: number }).right = Math.max((cuts[a] as { right: number }).right, cut);
      (cuts[b] as { left: number }).left = Math.max((cuts[b] as { left: number }).left, cut);
    }
  }
  return cuts;
}

function discAt(discs: readonly Disc[], at: number): Disc {
  return discs[at] as Disc;
}
