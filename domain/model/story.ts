import * as z from 'zod';
import { Day, Id, Note, Text } from './fields.ts';

/**
 * What is told in a meeting, step by step. Its steps are the saved views that name it (`SavedView.story`), in the order of
 * their ranks. Saved views that name no story can be told as well, all together.
 */
export const Story = z
  .strictObject({
    id: Id,
    name: Text,
    note: Note.optional(),
    /** The day at whose end the network is shown as it stood in the store; absent to show it as it is. */
    frozenOn: Day.optional(),
  })
  .meta({ id: 'Story' });
export type Story = z.infer<typeof Story>;
