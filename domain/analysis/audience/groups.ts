import type { AudienceProfile } from '../../model/audience.ts';
import { LONE_PARENT_GROUP } from '../../model/audience.ts';
import { MAYBE, NO, YES } from '../levels.ts';

/**
 * Whether a person with this profile belongs to a group such as `WOMEN`: NO, YES, or MAYBE when the profile does not
 * say. For lone parents, women and men the profile has fields of its own, which answer before the list of groups.
 */
export function belongsTo({ groups, loneParent, woman }: AudienceProfile, group: string): number {
  if (group === LONE_PARENT_GROUP && loneParent !== undefined) return loneParent ? YES : NO;
  if (group === 'WOMEN' && woman !== undefined) return woman ? YES : NO;
  if (group === 'MEN' && woman !== undefined) return woman ? NO : YES;
  if (groups === undefined) return MAYBE;
  return groups.includes(group) ? YES : NO;
}

/**
 * Lists the groups to which a profile says that the person belongs; undefined when it says nothing of any group.
 */
export function groupsOf({ groups, loneParent, woman }: AudienceProfile): readonly string[] | undefined {
  const told = [
    ...(loneParent === true ? [LONE_PARENT_GROUP] : []),
    ...(woman === undefined ? [] : [woman ? 'WOMEN' : 'MEN']),
  ];
  if (told.length === 0) return groups;
  return [...new Set([...(groups ?? []), ...told])];
}
