import type { AudienceProfile } from '../../model/audience.ts';
import { MAYBE, NO, YES } from '../levels.ts';
import { belongsTo } from './groups.ts';

/**
 * Whether an obstacle concerns people with this profile: NO, MAYBE (the profile does not say enough) or YES.
 * `affects` is a list of groups of tags such as `NO_CAR`: the tags of one group must all hold, and one group is
 * enough. Without `affects` it concerns everyone; without a profile only such obstacles count.
 */
export function affectsAudience(
  affects: readonly (readonly string[])[] | undefined,
  profile: AudienceProfile | undefined,
): number {
  if (affects === undefined) return YES;
  if (profile === undefined) return NO;
  const groups = affects.map((group) => Math.min(...group.map((tag) => tagHolds(tag, profile))));
  return Math.max(...groups);
}

/**
 * Whether a tag of an obstacle, such as `NO_CAR` or `AGE_UNDER:25`, holds for a person: NO, YES, or MAYBE when the
 * profile does not say. `AGE_UNDER:25` holds at 24, but not at 25. Throws a RangeError for an unknown tag.
 */
export function tagHolds(tag: string, profile: AudienceProfile): number {
  const colon = tag.indexOf(':');
  const [name, value] = colon < 0 ? [tag, ''] : [tag.slice(0, colon), tag.slice(colon + 1)];
  const { age, statuses, commune, hasCar, needsChildcare, availability } = profile;
  switch (name) {
    case 'NO_CAR':
      return known(hasCar, (has) => !has);
    case 'NEEDS_CHILDCARE':
      return known(needsChildcare, (needs) => needs);
    case 'COMMUNE':
      return known(commune, (own) => own === value);
    case 'STATUS':
      return known(statuses, (own) => own.includes(value));
    case 'GROUP':
      return belongsTo(profile, value);
    case 'AGE_UNDER':
      return known(age, (years) => years < Number(value));
    case 'AGE_OVER':
      return known(age, (years) => years > Number(value));
    case 'NOT_AVAILABLE':
      return known(availability, (own) => !own.some((time) => time === value));
    default:
      throw new RangeError(`"${tag}" is no tag of the vocabulary of obstacles: the schema refuses it`);
  }
}

const known = <T>(given: T | undefined, holds: (given: T) => boolean): number =>
  given === undefined ? MAYBE : holds(given) ? YES : NO;
