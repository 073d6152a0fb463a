import * as z from 'zod';
import { AudienceProfile } from '../model/audience.ts';
import { Day, Id, Note, Text } from '../model/fields.ts';
import { FindingKey } from '../model/finding-key.ts';
import { followedUp, LIFE_STATES } from '../model/finding-life.ts';
import { FORMS } from '../model/forms.ts';

/**
 * Parts of requests that several routes share, and the bodies of small writes. A question that needs only names is a GET
 * with a query. A question about a free profile is a POST with a body, so that profiles never appear in a URL or a log.
 */

/** A query value given once, several times or comma-separated, as a list of texts. */
export const several = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((text) => text !== ''),
);
/**
 * Makes the schema of a query parameter that may be given once, several times or separated by commas. It parses to a
 * list whose items match the schema `item`.
 */
export const many = <T extends z.ZodType<unknown, string>>(item: T) => several.pipe(z.array(item));
/** Makes the schema of a whole number in the query of a request, from 0 to `most`. */
export const count = (most: number) => z.coerce.number().int().min(0).max(most);
export const flag = z.stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'] });

/** Where a pathway ends: OUTLETS (any outlet), the id of an outlet or filière, or `sector:CODE`. */
export const Target = z.string().min(1).max(200);
export const Sector = z.string().max(60).regex(FORMS.sector);
export const Months = z.int().min(1).max(1200);

/** The audience of a question: the id of an audience of the library, or a free profile, which is never stored. */
export const AudienceAsked = z
  .union([z.strictObject({ id: Id }), z.strictObject({ profile: AudienceProfile })])
  .meta({ id: 'AudienceAsked' });
export type AudienceAsked = z.infer<typeof AudienceAsked>;

/** An audience of the library in a query, by its id. */
export const AudienceId = Id.transform((id): AudienceAsked => ({ id }));

export const days = { at: Day.optional(), from: Day.optional(), to: Day.optional() };

/** Asks a named question with values for its parameters. */
export const QuestionBody = z
  .strictObject({
    /** Name of the question, as `GET /api/questions` lists it. */
    question: Text,
    parameters: z
      .record(z.string().max(60), z.union([z.string().max(300), z.number(), z.boolean()]))
      .default({}),
  })
  .meta({ id: 'QuestionAsked' });
export type QuestionAsked = z.output<typeof QuestionBody>;

/**
 * A user's decision on a finding. The server itself computes the evidence that the decision refers to, with the same
 * parameters.
 */
export const LifeBody = z
  .strictObject({
    key: FindingKey,
    state: z.enum(LIFE_STATES),
    /** Why: the reason of the decision, or of what is to be done; required to reject. */
    reason: Note.optional(),
    /** The role or organisation that decides. */
    author: Text,
    ...followedUp,
    ...days,
    /** Audience of the library for which the finding was computed. */
    audience: Id.optional(),
    horizon: Months.optional(),
    withoutConcurrent: z.boolean().optional(),
  })
  .meta({ id: 'LifeSaid' });
export type LifeSaid = z.output<typeof LifeBody>;

/** Puts the sample network into an empty store. */
export const SampleBody = z.strictObject({ author: Text }).meta({ id: 'SampleAsked' });
export type SampleBody = z.output<typeof SampleBody>;

export const ScenarioRemoval = z.strictObject({ id: Id }).meta({ id: 'ScenarioRemoval' });

/** Turns the added passerelles of a saved scenario into projects. */
export const ProjectsBody = z
  .strictObject({
    scenario: Id,
    /** Day of the partners' meeting, which becomes the intended first day of the passerelles. */
    meetingOn: Day,
  })
  .meta({ id: 'ProjectsAsked' });
export type ProjectsAsked = z.output<typeof ProjectsBody>;
