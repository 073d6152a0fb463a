import type { EntityList } from './network.ts';

/**
 * Fields of the schemas that stand in no table, form or file. What a merge added up would give its parts away, and
 * nobody types it: only the store, a backup and a complete network document hold it. Places on the map are numbers
 * that only the map can show and change; network documents, backups and Cypher scripts hold them.
 */
export const UNLISTED_FIELDS: Partial<Record<EntityList, readonly string[]>> = {
  flows: ['mergedFrom'],
  filieres: ['mapPlaces'],
  outlets: ['mapPlaces'],
};
