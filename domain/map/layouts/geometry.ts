/** Sizes and gaps of all layouts, in the units of the map. */
export const GEOMETRY = {
  nodeWidth: 118,
  frame: 4,
  nodeGap: 5,
  blockGap: 14,
  laneGap: 36,
  columnGap: 38,
} as const;

/** The size of a typical screen. Layouts split long columns so that the map is as large as possible on it. */
export const REFERENCE = { width: 1400, height: 590 };
