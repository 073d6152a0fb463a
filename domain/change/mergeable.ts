/** Lists whose elements may be duplicates of one another and can be merged. */
export const MERGEABLE = ['operators', 'filieres', 'sites', 'outlets', 'communes'] as const;
export type Mergeable = (typeof MERGEABLE)[number];
