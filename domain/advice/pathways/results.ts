import * as z from 'zod';
import { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import { Blocked, CAUTIONS, Pathway, Travel } from '../../analysis/results.ts';
import { Id } from '../../model/fields.ts';

const text = z.string().nullable();

/** How to reach an operator: its general mailbox and telephone, never those of a person. null where it is not known. */
export const OperatorContact = z
  .strictObject({
    operator: Id,
    contact: text,
    telephone: text,
    openingHours: text,
    website: text,
    /** Its valid sites; those of the filière in question, if one is. */
    sites: z.array(
      z.strictObject({
        site: Id,
        commune: Id,
        address: text,
        contact: text,
        telephone: text,
        openingHours: text,
      }),
    ),
  })
  .meta({ id: 'OperatorContact' });
export type OperatorContact = z.infer<typeof OperatorContact>;

/** A course of French that suits an audience better than those of its best pathways. */
export const SuitableCourse = z
  .strictObject({
    filiere: Id,
    /** The surest pathway to it. */
    way: Pathway,
    /** Why nothing leads from it to the goal; null where a pathway does. */
    beyond: Blocked.nullable(),
    contact: OperatorContact,
  })
  .meta({ id: 'SuitableCourse' });
export type SuitableCourse = z.infer<typeof SuitableCourse>;

/** Why an operator is to be called. */
export const CALL_REASONS = ['NEXT', 'LIFTS', 'ASKS', 'BRIDGE', 'START'] as const;

/** A filière that lifting opens, with what it asks of the audience all the same. */
export const LiftStep = z
  .strictObject({ filiere: Id, cautions: z.array(z.enum(CAUTIONS)), travel: Travel.nullable() })
  .meta({ id: 'LiftStep' });

/** What can be done where no pathway leads to the goal. */
export const WayOut = z
  .strictObject({
    /**
     * A pathway to the farthest filière that can be reached: the nearest to the goal, else one of the sector of the goal,
     * else one of the latest stage. Where only the limits of the question prevent a pathway, it is the best one without
     * them. null when nothing can be reached.
     */
    farthest: Pathway.nullable(),
    /** The filière to enter next: the one after a named start, or the first one of the pathway. */
    next: Id.nullable(),
    /**
     * For a named start: the surest pathways to the goal from filières where anyone may enrol directly (`openAdmission`),
     * entering them included in what is to be checked. Empty where the goal can be reached from the start.
     */
    direct: z.array(Pathway),
    /**
     * Sets of things that keep the audience out, best first. Lifting all those of one set opens the pathway given with
     * it. Empty when no chain of passerelles leads to the goal.
     */
    lifts: z.array(
      z.strictObject({
        items: z.array(BlockingItem).min(1),
        filieres: z.array(Id).min(1),
        outlet: Id.nullable(),
        /** For each of the filières, in order, what it asks of the audience all the same: hours, childcare, the journey. */
        steps: z.array(LiftStep),
        /** Mitigations recorded for these obstacles, in force or not. */
        mitigations: z.array(Id),
        /** Operators that can lift them: of the mitigations, and of what asks for it. What is not negotiable has none. */
        operators: z.array(Id),
      }),
    ),
    /** Whom to call, the most useful first: NEXT has the next step, LIFTS and ASKS what is in the way, BRIDGE an end of the most useful missing passerelle, START the start. */
    calls: z.array(
      z.strictObject({ reason: z.enum(CALL_REASONS), about: Id.nullable(), contact: OperatorContact }),
    ),
  })
  .meta({ id: 'WayOut' });
export type WayOut = z.infer<typeof WayOut>;
