/** What a reader may choose of the map: the codes that its address, the API and the command line share. */

/** Ids of the map layouts, the default first. */
export const LAYOUT_IDS = ['stage', 'bassin', 'operator', 'place', 'organic'] as const;
export type LayoutId = (typeof LAYOUT_IDS)[number];

/** How far the map is folded: one box for each filière, operator, operator type or stage. */
export const LEVELS = ['filieres', 'operators', 'types', 'stages'] as const;
export type Level = (typeof LEVELS)[number];

/** The direction of looking around an element: upstream (`up`), downstream (`down`), or both. */
export const WAYS = ['both', 'up', 'down'] as const;
export type Way = (typeof WAYS)[number];

/** The colours of the map: on a light ground, on a dark one, or for a projector. */
export const LOOKS = ['light', 'dark', 'projector'] as const;
export type Look = (typeof LOOKS)[number];

/** Sizes of paper that a map is printed on, from the smallest to a poster. */
export const PAPER_SIZES = ['A4', 'A3', 'A0'] as const;
export type PaperSize = (typeof PAPER_SIZES)[number];
