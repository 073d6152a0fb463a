import * as z from 'zod';
import { levels } from './conditions.ts';
import { Age, ConditionList, Id, Label, Whole } from './fields.ts';
import { AVAILABILITIES } from './vocabulary.ts';

/** A hypothetical public: what is asked of the network, never a person. Everything may be left out: nobody said. */
export const AudienceProfile = z
  .strictObject({
    age: Age.optional(),
    statuses: ConditionList.optional(),
    groups: ConditionList.optional(),
    commune: Id.optional(),
    hasCar: z.boolean().optional(),
    needsChildcare: z.boolean().optional(),
    availability: z.array(z.enum(AVAILABILITIES)).min(1).optional(),
    /** Months of benefit rights left. */
    rightsMonths: Whole.optional(),
    levels: z.strictObject(levels).optional(),
  })
  .meta({ id: 'AudienceProfile' });
export type AudienceProfile = z.infer<typeof AudienceProfile>;

/** A named public of the library that comes with a network ("man coming in through French"). */
export const Audience = z.strictObject({ id: Id, label: Label, ...AudienceProfile.shape });
export type Audience = z.infer<typeof Audience>;

/** The profile of a named audience, without its name. */
export function profileOf({ id: _id, label: _label, ...profile }: Audience): AudienceProfile {
  return profile;
}
