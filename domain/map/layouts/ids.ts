/** Ids of the map layouts, the default first. */
export const LAYOUT_IDS = ['stage', 'bassin', 'operator', 'place', 'organic'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];
