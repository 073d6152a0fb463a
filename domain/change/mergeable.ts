/** Lists whose elements may turn out to be one. */
export const MERGEABLE = ['operators', 'filieres', 'sites', 'outlets', 'communes'] as const;
export type Mergeable = (typeof MERGEABLE)[number];
