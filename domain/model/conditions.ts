import * as z from 'zod';
import { Age, ConditionList, Id, Text, Whole } from './fields.ts';
import { FORMS } from './forms.ts';
import { AVAILABILITIES, type Dimension, LEVEL_MAX } from './vocabulary.ts';

/** What a filière asks and gives: levels, conditions of entry, outcome, timetable, price. */

const level = (dimension: Dimension) => z.int().min(0).max(LEVEL_MAX[dimension]);

/** One optional field per level dimension, written out so that types keep their names. */
const perDimension = <T extends z.ZodType>(field: (dimension: Dimension) => T) => ({
  oral: field('oral').optional(),
  written: field('written').optional(),
  numeracy: field('numeracy').optional(),
  certificate: field('certificate').optional(),
  digital: field('digital').optional(),
  project: field('project').optional(),
});

/** A level in each dimension; absent = nobody said. */
export const levels = perDimension(level);

/** What an entry asks in one dimension. */
const LevelCondition = (dimension: Dimension) =>
  z.strictObject({
    /** Declared minimum; 0 = "no condition", said by someone. */
    min: level(dimension).optional(),
    /** What the test really asks. */
    tested: level(dimension).optional(),
    /** Ceiling. */
    max: level(dimension).optional(),
    /** Statuses that lift the ceiling. */
    maxWaivedBy: ConditionList.optional(),
  });

export const EntryConditions = z.strictObject({
  ...perDimension(LevelCondition),
  ageMin: Age.optional(),
  ageMax: Age.optional(),
  statuses: ConditionList.optional(),
  groups: ConditionList.optional(),
  communes: z.array(Id).min(1).optional(),
  documents: z.array(Text).min(1).optional(),
});

export const ExitOutcome = z.strictObject({
  ...levels,
  certificateName: Text.optional(),
  /** Level 1–8 of the French-speaking qualification framework; never used as a passage test. */
  cfcLevel: z.int().min(1).max(8).optional(),
});

export const Schedule = z.strictObject({
  availability: z.array(z.enum(AVAILABILITIES)).min(1).optional(),
  hoursPerWeek: z.number().min(0).max(80).optional(),
  startTime: z.string().regex(FORMS.time).optional(),
  sessionsPerYear: Whole.optional(),
  rollingEntry: z.boolean().optional(),
});

export const Cost = z.strictObject({
  feeEuros: z.number().min(0).optional(),
  exemptStatuses: ConditionList.optional(),
  travelRefunded: z.boolean().optional(),
});

export type LevelCondition = z.infer<ReturnType<typeof LevelCondition>>;
export type EntryConditions = z.infer<typeof EntryConditions>;
export type ExitOutcome = z.infer<typeof ExitOutcome>;
