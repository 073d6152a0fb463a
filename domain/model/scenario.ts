import * as z from 'zod';
import { EntryConditions, ExitOutcome } from './conditions.ts';
import { Filiere, Passerelle } from './entities.ts';
import { Day, Id, Note, Text, Whole } from './fields.ts';

/**
 * One hypothetical change of the network in a scenario. The network itself changes only when the scenario is turned
 * into projects.
 */
export const Change = z
  .discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('ADD_PASSERELLE'),
      passerelle: Passerelle.pick({
        id: true,
        from: true,
        to: true,
        kind: true,
        formality: true,
        waives: true,
        facilitation: true,
      }),
    }),
    z.strictObject({ do: z.literal('CLOSE_PASSERELLE'), id: Id }),
    z.strictObject({
      do: z.literal('CHANGE_PASSERELLE'),
      id: Id,
      set: Passerelle.pick({ kind: true, formality: true, waives: true }).partial(),
    }),
    z.strictObject({ do: z.literal('ADD_FILIERE'), filiere: Filiere }),
    z.strictObject({ do: z.literal('CLOSE_FILIERE'), id: Id }),
    z.strictObject({
      do: z.literal('CHANGE_FILIERE'),
      id: Id,
      set: z.strictObject({
        intake: Whole.optional(),
        waitMonths: Whole.optional(),
        durationMonths: Whole.optional(),
        openAdmission: z.boolean().optional(),
        entry: EntryConditions.optional(),
        exit: ExitOutcome.optional(),
      }),
    }),
    z.strictObject({ do: z.literal('CLOSE_OPERATOR'), id: Id }),
    z.strictObject({ do: z.literal('LIFT_OBSTACLE'), id: Id }),
  ])
  .meta({ id: 'Change' });
export type Change = z.infer<typeof Change>;

/** A saved what-if, to be compared and presented. */
export const Scenario = z
  .strictObject({
    id: Id,
    name: Text,
    note: Note.optional(),
    changes: z.array(Change).max(500),
    createdOn: Day.optional(),
  })
  .meta({ id: 'Scenario' });
export type Scenario = z.infer<typeof Scenario>;
