import * as z from 'zod';
import { AudienceProfile } from '../model/audience.ts';
import { Day, Id, Note, Text } from '../model/fields.ts';
import { FindingKey, LIFE_STATES } from '../model/finding-life.ts';
import { FORMS } from '../model/forms.ts';

/**
 * Parts of what several routes take, and what small writes take. A question goes into an address when it only needs
 * names. A question for a free profile is a body, so that a profile never goes into an address or a log.
 */

/** A query value that may stand once, several times, or comma-separated. */
export const several = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((text) => text !== ''),
);
export const many = <T extends z.ZodType<unknown, string>>(item: T) => several.pipe(z.array(item));
export const count = (most: number) => z.coerce.number().int().min(0).max(most);
export const flag = z.stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'] });

/** OUTLETS, an outlet, a filière, or `sector:CODE`. */
export const Target = z.string().min(1).max(200);
export const Sector = z.string().max(60).regex(FORMS.sector);
export const Months = z.int().min(1).max(1200);

/** For whom: a public of the library by its id, or a free profile, which is kept nowhere. */
export const AudienceAsked = z
  .union([z.strictObject({ id: Id }), z.strictObject({ profile: AudienceProfile })])
  .meta({ id: 'AudienceAsked' });
export type AudienceAsked = z.infer<typeof AudienceAsked>;

/** In an address: a public of the library. */
export const AudienceId = Id.transform((id): AudienceAsked => ({ id }));

export const days = { at: Day.optional(), from: Day.optional(), to: Day.optional() };

/** A value of a parameter of a named question. */
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

/** What someone says of a finding; the server reads the evidence itself, as the question would find it. */
export const LifeBody = z
  .strictObject({
    key: FindingKey,
    state: z.enum(LIFE_STATES),
    /** Needed to reject. */
    reason: Note.optional(),
    /** A role or an organisation. */
    author: Text,
    ...days,
    /** The public of the library that the finding was read for. */
    audience: Id.optional(),
    horizon: Months.optional(),
    withoutConcurrent: z.boolean().optional(),
  })
  .meta({ id: 'LifeSaid' });
export type LifeSaid = z.output<typeof LifeBody>;

/** Puts the sample network in a store that holds no element. */
export const SampleBody = z.strictObject({ author: Text }).meta({ id: 'SampleAsked' });
export type SampleBody = z.output<typeof SampleBody>;

export const ScenarioRemoval = z.strictObject({ id: Id }).meta({ id: 'ScenarioRemoval' });

/** Turns the added passerelles of a saved scenario into projects. */
export const ProjectsBody = z
  .strictObject({
    scenario: Id,
    /** Day on which the partners are to meet: the passerelles are intended from it. */
    meetingOn: Day,
  })
  .meta({ id: 'ProjectsAsked' });
export type ProjectsAsked = z.output<typeof ProjectsBody>;
