import type { AudienceProfile } from '../../model/audience.ts';
import { LONE_PARENT_GROUP } from '../../model/audience.ts';
import { MAYBE, NO, YES } from '../levels.ts';

/**
 * Whether a person with this profile belongs to a group such as `WOMEN`: NO, YES, or MAYBE when the profile does not
 * say. For the group of lone parents the profile has a field of its own, which answers before the list of groups.
 */
export function belongsTo({ groups, loneParent }: AudienceProfile, group: string): number {
  if (group === LONE_PARENT_GROUP && loneParent !== undefined) return loneParent ? YES : NO;
  if (groups === undefined) return MAYBE;
  return groups.includes(group) ? YES : NO;
}

/**
 * Lists the groups to which a profile says that the person belongs; undefined when it says nothing of any group.
 */
export function groupsOf({ groups, loneParent }: AudienceProfile): readonly string[] | undefined {
  if (loneParent !== true || groups?.includes(LONE_PARENT_GROUP)) return groups;
  return [...(groups ?? []), LONE_PARENT_GROUP];
}
