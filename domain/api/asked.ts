import * as z from 'zod';
import { MOST_STEPS_AHEAD, STEPS_AHEAD } from '../advice/next-steps/results.ts';
import { MOST_AGREEMENTS } from '../advice/plan/results.ts';
import { GAP_KINDS } from '../findings/kinds.ts';
import { AudienceProfile } from '../model/audience.ts';
import { Day, Id, Note, Text } from '../model/fields.ts';
import { FindingKey, LIFE_STATES } from '../model/finding-life.ts';
import { FORMS } from '../model/forms.ts';
import { FORMALITIES, STAGES } from '../model/vocabulary.ts';

/**
 * Schemas of requests. A question that needs only names is a GET with a query. A question about a free profile is a
 * POST with a body, so that profiles never appear in a URL or a log.
 */

/** A query value given once, several times or comma-separated, as a list of texts. */
export const several = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((text) => text !== ''),
);
/** A query value given once, several times or comma-separated, as a list of items of a schema. */
export const many = <T extends z.ZodType<unknown, string>>(item: T) => several.pipe(z.array(item));
const count = (most: number) => z.coerce.number().int().min(0).max(most);
const flag = z.stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'] });

/** Where a pathway ends: OUTLETS (any outlet), the id of an outlet or filière, or `sector:CODE`. */
const Target = z.string().min(1).max(200);
export const Sector = z.string().max(60).regex(FORMS.sector);
const Months = z.int().min(1).max(1200);
const MOST_CELLS = 500;
export const MOST_FINDINGS = 100_000;
/** Most findings of a kind that an answer lists by default. The counts always include all. */
export const FINDINGS_LISTED = 1000;

/** The audience of a question: the id of an audience of the library, or a free profile, which is never stored. */
export const AudienceAsked = z
  .union([z.strictObject({ id: Id }), z.strictObject({ profile: AudienceProfile })])
  .meta({ id: 'AudienceAsked' });
export type AudienceAsked = z.infer<typeof AudienceAsked>;

/** An audience of the library in a query, by its id. */
const AudienceId = Id.transform((id): AudienceAsked => ({ id }));

/** A combination of area (bassin or commune), stage and sector, of which the offer is checked. */
const CellAsked = z.strictObject({ area: Id, stage: z.enum(STAGES), sector: Sector });
const CellText = z
  .string()
  .regex(FORMS.cell)
  .transform((text) => {
    const [area, stage, sector] = text.split(':');
    return { area, stage, sector } as z.output<typeof CellAsked>;
  });

const days = { at: Day.optional(), from: Day.optional(), to: Day.optional() };

export const GapsBody = z
  .strictObject({
    ...days,
    kind: z.array(z.enum(GAP_KINDS)).min(1).optional(),
    audience: AudienceAsked.optional(),
    /** Where the pathways of M14 end; any outlet by default. */
    target: Target.optional(),
    /** Longest pathway in months for M16; 24 by default. */
    horizon: Months.optional(),
    /** M16 leaves out filières that are followed beside others. */
    withoutConcurrent: z.boolean().optional(),
    /** Combinations whose offer M17 checks; none by default. */
    cell: z.array(CellAsked).max(MOST_CELLS).optional(),
    /** Restricts M04 to missing passerelles from the first operator to the second. */
    operators: z.tuple([Id, Id]).optional(),
    /** Most findings of each kind, and most pairs of operators, to list. */
    limit: z.int().min(1).max(MOST_FINDINGS).default(FINDINGS_LISTED),
  })
  .meta({ id: 'GapsAsked' });
export type GapsAsked = z.output<typeof GapsBody>;

export const GapsQuery = z.strictObject({
  ...days,
  kind: several.pipe(z.array(z.enum(GAP_KINDS)).min(1)).optional(),
  audience: AudienceId.optional(),
  target: Target.optional(),
  horizon: z.coerce.number().pipe(Months).optional(),
  withoutConcurrent: flag.optional(),
  cell: many(CellText).optional(),
  operators: several.pipe(z.tuple([Id, Id])).optional(),
  limit: z.coerce.number().int().min(1).max(MOST_FINDINGS).default(FINDINGS_LISTED),
});
export type GapsQuery = z.output<typeof GapsQuery>;

export const PathwaysBody = z
  .strictObject({
    /** Id of a filière, or STARTS for every possible start. */
    from: Id,
    /** OUTLETS (any outlet), the id of an outlet or filière, or `sector:CODE`. */
    to: Target,
    k: z.int().min(1).max(100).default(10),
    at: Day.optional(),
    audience: AudienceAsked.optional(),
    via: z.array(Id).max(200).optional(),
    avoid: z.array(Id).max(1000).optional(),
    maxMonths: z.int().min(0).max(1200).optional(),
    maxSteps: z.int().min(0).max(200).optional(),
    formality: z.array(z.enum(FORMALITIES)).optional(),
    withoutConcurrent: z.boolean().optional(),
    /** Whether the person is already enrolled at the start, so that its waiting time does not count. */
    enrolled: z.boolean().optional(),
    /** Largest share of intermediate filières that a pathway may have in common with an earlier one, 0 to 1. */
    diversity: z.number().min(0).max(1).optional(),
  })
  .meta({ id: 'PathwaysAsked' });
export type PathwaysAsked = z.output<typeof PathwaysBody>;

export const PathwaysQuery = z.strictObject({
  from: Id,
  to: Target,
  k: z.coerce.number().int().min(1).max(100).default(10),
  at: Day.optional(),
  audience: AudienceId.optional(),
  via: many(Id).optional(),
  avoid: many(Id).optional(),
  maxMonths: count(1200).optional(),
  maxSteps: count(200).optional(),
  formality: many(z.enum(FORMALITIES)).optional(),
  withoutConcurrent: flag.optional(),
  enrolled: flag.optional(),
  diversity: z.coerce.number().min(0).max(1).optional(),
});
export type PathwaysQuery = z.output<typeof PathwaysQuery>;

/** Asks where people can go from a filière within a few passerelles. */
export const NextStepsBody = z
  .strictObject({
    at: Day.optional(),
    from: Id,
    maxSteps: z.int().min(1).max(MOST_STEPS_AHEAD).default(STEPS_AHEAD),
    /** Whether the person is already enrolled at the start, so that its waiting time does not count. */
    enrolled: z.boolean().default(false),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'NextStepsAsked' });
export type NextStepsAsked = z.output<typeof NextStepsBody>;

export const FlowsQuery = z.strictObject(days);
export type FlowsQuery = z.output<typeof FlowsQuery>;

/** Asks for the flow rows behind a finding of M05, M07, M08 or M10, given by its key. */
export const RowsBody = z.strictObject({ ...days, key: FindingKey }).meta({ id: 'RowsAsked' });
export type RowsAsked = z.output<typeof RowsBody>;

export const PlanBody = z
  .strictObject({
    at: Day.optional(),
    /** Largest number of agreements. For 0 the answer says why there is no plan. */
    n: z.int().min(0).max(MOST_AGREEMENTS),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'PlanAsked' });
export type PlanAsked = z.output<typeof PlanBody>;

const TwoOperators = z.tuple([Id, Id]);

/** Missing passerelles whose gain is computed as a whole. */
const BridgesAsked = z
  .union([
    /** The passerelle of one M04 finding, or of an M13 finding to renew. */
    z.strictObject({ key: FindingKey }),
    /** All missing passerelles (M04) from the first operator to the second. */
    z.strictObject({ operatorPair: TwoOperators }),
    /**
     * All passerelles of some agreements, in both directions. With `beside`, the answer is what they add to these other
     * agreements.
     */
    z.strictObject({
      agreements: z.array(TwoOperators).min(1).max(MOST_AGREEMENTS),
      beside: z.array(TwoOperators).max(MOST_AGREEMENTS).default([]),
    }),
  ])
  .meta({ id: 'BridgesAsked' });
export type BridgesAsked = z.output<typeof BridgesAsked>;

export const GainBody = z
  .strictObject({ ...days, audience: AudienceAsked.optional(), bridges: BridgesAsked })
  .meta({ id: 'GainAsked' });
export type GainAsked = z.output<typeof GainBody>;

export const SynergiesBody = z
  .strictObject({
    at: Day.optional(),
    /** Operator types between which synergies are looked for. */
    types: z.array(Id).min(1).max(40),
    sector: Sector.optional(),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'SynergiesAsked' });
export type SynergiesAsked = z.output<typeof SynergiesBody>;

export const LeversBody = z
  .strictObject({ at: Day.optional(), audience: AudienceAsked.optional() })
  .meta({ id: 'LeversAsked' });
export type LeversAsked = z.output<typeof LeversBody>;

export const ClosureBody = z.strictObject({ at: Day.optional(), operator: Id }).meta({ id: 'ClosureAsked' });
export type ClosureAsked = z.output<typeof ClosureBody>;

export const OperatorRoleBody = z
  .strictObject({ at: Day.optional(), operator: Id })
  .meta({ id: 'OperatorRoleAsked' });
export type OperatorRoleAsked = z.output<typeof OperatorRoleBody>;

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
    /** Reason of the decision; required to reject. */
    reason: Note.optional(),
    /** The role or organisation that decides. */
    author: Text,
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
