import type { FieldName } from './mapping.ts';

/**
 * Whether several columns of a sheet may be read into a field together. A note gets the text of each of them. Commune,
 * locality and postal code together say where a site is.
 */
export const takesSeveralColumns = ({ list, path }: FieldName): boolean =>
  path === 'note' || (list === 'sites' && path === 'commune');
