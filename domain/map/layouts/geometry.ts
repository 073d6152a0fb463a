/** Sizes and gaps of all layouts, in the units of the map. */
export const GEOMETRY = {
  nodeWidth: 118,
  frame: 4,
  nodeGap: 4,
  blockGap: 8,
  laneGap: 30,
  columnGap: 34,
} as const;

/** Where the map is read: the layout wraps long columns so that it is largest on such a surface. */
export const REFERENCE = { width: 1400, height: 690 };
