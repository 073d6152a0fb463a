/** The lists whose elements a flat row describes, in the order in which they are planned. */
export const FLAT_LISTS = ['operators', 'sites', 'filieres', 'preps'] as const;
export type FlatList = (typeof FLAT_LISTS)[number];
