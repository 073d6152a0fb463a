import * as z from 'zod';
import { Blocked, Pathway, StartDoubt } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';

/** Most filières that are given which would admit the audience and cannot be entered directly. */
export const MOST_ADMITTING = 5;

/** Why a filière or an outlet is not among the pathways, or how it is reached. */
export const WhyNot = z
  .strictObject({
    place: Id,
    /** How a filière is entered by people who are not there; null for an outlet. */
    entry: z
      .strictObject({
        /** Whether it is a start: a welcome, or a filière where anyone may enrol directly. */
        isStart: z.boolean(),
        /** What it asks, where the audience does not meet it (NO) or does not say (UNKNOWN). */
        doubts: z.array(StartDoubt),
        /** The filières from which a passerelle leads to it, whether this audience can be there or not. */
        senders: z.array(Id),
      })
      .nullable(),
    /** The surest pathway to it; null where there is none. */
    way: Pathway.nullable(),
    /** Why there is no pathway to it; null where there is one. */
    reason: Blocked.shape.reason.nullable(),
    /** The surest pathway to the goal of the list that goes through it; null where there is none. */
    through: Pathway.nullable(),
    /** Why nothing leads from it to the goal; null where something does, where it is the goal, or where no pathway leads to it. */
    beyond: Blocked.nullable(),
  })
  .meta({ id: 'WhyNot' });
export type WhyNot = z.infer<typeof WhyNot>;

/** A filière that would admit the audience, but where people cannot enrol directly and that no pathway of theirs reaches. */
export const Admitting = z
  .strictObject({
    filiere: Id,
    /** Number of things that it asks and the audience does not say. */
    unknown: z.int().min(0),
    /** What it asks and the audience does not say. */
    doubts: z.array(StartDoubt),
    /** The filières, of its own operator too, from which a passerelle leads to it: they may send people. */
    senders: z.array(Id),
  })
  .meta({ id: 'Admitting' });
export type Admitting = z.infer<typeof Admitting>;
