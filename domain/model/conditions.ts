import * as z from 'zod';
import { Age, ConditionList, Id, Text, Whole } from './fields.ts';
import { FORMS } from './forms.ts';
import { AVAILABILITIES, type Dimension, LEVEL_MAX } from './vocabulary.ts';

/** Schemas of what a filière requires and gives: levels, entry conditions, outcome, timetable, price. */

const level = (dimension: Dimension) => z.int().min(0).max(LEVEL_MAX[dimension]);

/**
 * Builds an object schema with one optional field per level dimension. The names are written out so that types keep
 * them.
 */
const perDimension = <T extends z.ZodType>(field: (dimension: Dimension) => T) => ({
  oral: field('oral').optional(),
  written: field('written').optional(),
  numeracy: field('numeracy').optional(),
  certificate: field('certificate').optional(),
  digital: field('digital').optional(),
  project: field('project').optional(),
});

/** A level in each dimension; an absent level is unknown. */
export const levels = perDimension(level);

/** Makes the schema of the levels that the entry of a filière asks for in one dimension (oral, written…). */
const LevelCondition = (dimension: Dimension) =>
  z.strictObject({
    /** Minimum level that the filière declares; 0 means "no condition" and differs from unknown (absent). */
    min: level(dimension).optional(),
    /** Level that the entry test really requires. */
    tested: level(dimension).optional(),
    /** Highest level admitted. */
    max: level(dimension).optional(),
    /** Statuses to which the highest level does not apply. */
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
  /**
   * Level 1–8 of the French-speaking qualification framework. It never decides whether somebody may enter a filière.
   */
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
