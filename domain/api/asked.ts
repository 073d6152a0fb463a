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
 * What the routes take. A question stands in an address when only names are needed; a question for a free profile is
 * a body, so that a profile never stands in an address or a log.
 */

/** A query value that may stand once, several times, or comma-separated. */
export const several = z.union([z.string(), z.array(z.string())]).transform((value) =>
  [value]
    .flat()
    .flatMap((text) => text.split(','))
    .filter((text) => text !== ''),
);
export const many = <T extends z.ZodType<unknown, string>>(item: T) => several.pipe(z.array(item));
const count = (most: number) => z.coerce.number().int().min(0).max(most);
const flag = z.stringbool({ truthy: ['true', '1', ''], falsy: ['false', '0'] });

/** OUTLETS, an outlet, a filière, or `sector:CODE`. */
const Target = z.string().min(1).max(200);
export const Sector = z.string().max(60).regex(FORMS.sector);
const Months = z.int().min(1).max(1200);
const MOST_CELLS = 500;
export const MOST_FINDINGS = 100_000;
/** How many findings of a kind an answer lists unless asked for more; the counts are always whole. */
export const FINDINGS_LISTED = 1000;

/** For whom: a public of the library by its id, or a free profile, which is kept nowhere. */
export const AudienceAsked = z
  .union([z.strictObject({ id: Id }), z.strictObject({ profile: AudienceProfile })])
  .meta({ id: 'AudienceAsked' });
export type AudienceAsked = z.infer<typeof AudienceAsked>;

/** In an address: a public of the library. */
const AudienceId = Id.transform((id): AudienceAsked => ({ id }));

/** A cell of the offer: bassin or commune, stage, sector. */
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
    /** Of M14; any outlet by default. */
    target: Target.optional(),
    /** Months that a pathway may take (M16); 24 by default. */
    horizon: Months.optional(),
    /** M16: filières that run beside others are left out. */
    withoutConcurrent: z.boolean().optional(),
    /** Cells of the offer to look at (M17); none by default. */
    cell: z.array(CellAsked).max(MOST_CELLS).optional(),
    /** M04 of this ordered pair of operators only. */
    operators: z.tuple([Id, Id]).optional(),
    /** Most findings of a kind, and most lines, to be listed. */
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
    /** A filière, or STARTS for every usable start. */
    from: Id,
    /** OUTLETS, an outlet, a filière, or `sector:CODE`. */
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
    /** Already enrolled at the start: its wait does not count. */
    enrolled: z.boolean().optional(),
    /** Largest share of filières (ends apart) that a listed pathway may have in common with one before it. */
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

/** Where to go on to from a filière, within a few passerelles. */
export const NextStepsBody = z
  .strictObject({
    at: Day.optional(),
    from: Id,
    maxSteps: z.int().min(1).max(MOST_STEPS_AHEAD).default(STEPS_AHEAD),
    /** Already enrolled at the start: its wait does not count. */
    enrolled: z.boolean().default(false),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'NextStepsAsked' });
export type NextStepsAsked = z.output<typeof NextStepsBody>;

export const FlowsQuery = z.strictObject(days);
export type FlowsQuery = z.output<typeof FlowsQuery>;

/** The rows behind the figures of a finding of flows (M05, M07, M08, M10), by its key. */
export const RowsBody = z.strictObject({ ...days, key: FindingKey }).meta({ id: 'RowsAsked' });
export type RowsAsked = z.output<typeof RowsBody>;

export const PlanBody = z
  .strictObject({
    at: Day.optional(),
    /** 0 is answered too: with why there is no plan. */
    n: z.int().min(0).max(MOST_AGREEMENTS),
    audience: AudienceAsked.optional(),
  })
  .meta({ id: 'PlanAsked' });
export type PlanAsked = z.output<typeof PlanBody>;

const TwoOperators = z.tuple([Id, Id]);

/** Bridges whose gain is asked for, together. */
const BridgesAsked = z
  .union([
    /** The bridge that an M04, or an M13 to renew, asks for. */
    z.strictObject({ key: FindingKey }),
    /** All from the first operator to the second, as a line of M04 counts them. */
    z.strictObject({ operatorPair: TwoOperators }),
    /** All that agreements would carry, in both directions; what they add to other agreements, when there are some. */
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
    /** Operator types to bring together. */
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
