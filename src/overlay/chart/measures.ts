/** The chart's measures, in units of its viewBox. */
export const WIDTH = 360;
export const HEIGHT = 152;
export const TOP = 20;
export const BOTTOM = 130;
export const RIGHT = 358;
