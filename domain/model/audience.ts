import * as z from 'zod';
import { levels } from './conditions.ts';
import { Age, ConditionList, Id, Label, Whole } from './fields.ts';
import { AVAILABILITIES } from './vocabulary.ts';

/** The group of people who bring up children alone. */
export const LONE_PARENT_GROUP = 'LONE_PARENT';

/**
 * A hypothetical public that the network is analysed for; it never describes a real person. An absent field means
 * "unknown".
 */
export const AudienceProfile = z
  .strictObject({
    age: Age.optional(),
    statuses: ConditionList.optional(),
    groups: ConditionList.optional(),
    commune: Id.optional(),
    /** Whether the person brings up children alone. It answers for the group `LONE_PARENT`. */
    loneParent: z.boolean().optional(),
    /** Whether the person is a woman. It answers for the groups `WOMEN` and `MEN`. */
    woman: z.boolean().optional(),
    /** Whether the person reads and writes in some language, French or another. */
    literate: z.boolean().optional(),
    hasCar: z.boolean().optional(),
    needsChildcare: z.boolean().optional(),
    availability: z.array(z.enum(AVAILABILITIES)).min(1).optional(),
    /** Months of unemployment benefit that the person still has a right to. */
    rightsMonths: Whole.optional(),
    levels: z.strictObject(levels).optional(),
  })
  .meta({ id: 'AudienceProfile' });
export type AudienceProfile = z.infer<typeof AudienceProfile>;

/** A named public ("man coming in through French") of the library that comes with a network. */
export const Audience = z.strictObject({ id: Id, label: Label, ...AudienceProfile.shape });
export type Audience = z.infer<typeof Audience>;

/** Returns the profile (age, status…) of an audience that the network names, without its id and label. */
export function profileOf({ id: _id, label: _label, ...profile }: Audience): AudienceProfile {
  return profile;
}
