import * as z from 'zod';
import { Id, Note, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ENTITY_LISTS } from '../model/network.ts';

/**
 * Types of the history of a network: each write with author, time, and every element before and after. Records are
 * written in the same transaction as the change. They are kept apart from the network, so a replaced network keeps its
 * history.
 */

/**
 * What a change may concern: the lists of a network, and `network` for its head (name, description, day of the
 * inventory).
 */
export const CHANGED_LISTS = ['network', ...ENTITY_LISTS] as const;
export type ChangedList = (typeof CHANGED_LISTS)[number];

/** An element of any list. The schema of its list says what fields it has. */
export type Element = Readonly<Record<string, unknown>> & { readonly id: string };

/** A change of one element: added (`before` is null), removed (`after` is null), or changed. */
export interface ElementChange {
  readonly list: ChangedList;
  readonly id: string;
  readonly before: Element | null;
  readonly after: Element | null;
}

const CHANGE_KINDS = [
  'EDIT',
  'IMPORT',
  'MERGE',
  'REPLACE',
  'RESTORE',
  'UNDO',
  'REDO',
  'LIFE',
  'SCENARIO',
  'PROJECTS',
  'ARRANGE',
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const Counts = z.strictObject({
  added: z.int().min(0),
  changed: z.int().min(0),
  removed: z.int().min(0),
});

/** The record of one write. */
export const ChangeRecord = z
  .strictObject({
    /** The revision that the write made; it numbers the change. */
    revision: z.int().min(1),
    /** Time of the write, by the clock of the server. */
    at: z.iso.datetime(),
    /** A role or an organisation. */
    author: Text,
    kind: z.enum(CHANGE_KINDS),
    /** What the write was for: the file of an import, the names of merged elements, a reason. */
    message: Note.nullable(),
    /** For an UNDO or REDO: the revision of the change that it reverts. */
    takesBack: z.int().min(1).nullable(),
    /**
     * Revision of the later change that reverted this one, if any. It becomes null again when that change is reverted
     * itself.
     */
    takenBackBy: z.int().min(1).nullable(),
    counts: z.partialRecord(z.enum(CHANGED_LISTS), Counts),
  })
  .meta({ id: 'ChangeRecord' });
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** Who writes, and why. The server adds the time. */
export interface Authorship {
  readonly author: string;
  readonly kind: ChangeKind;
  readonly message?: string;
  readonly takesBack?: number;
}

/**
 * A user's edit of one field: its value when the user saw it (`was`) and its new value (`now`); absent means no value.
 * A count that was shown masked and is left so keeps its exact figure.
 */
export const FieldEdit = z.strictObject({
  path: z.string().max(100).regex(FORMS.fieldPath),
  was: z.unknown().optional(),
  now: z.unknown().optional(),
});
export type FieldEdit = z.infer<typeof FieldEdit>;

/**
 * A user's edit of one element. Only the edited fields are compared with the current element, so two users may change
 * different fields of one element at the same time.
 */
export const ElementEdit = z
  .discriminatedUnion('do', [
    z.strictObject({
      do: z.literal('ADD'),
      list: z.enum(ENTITY_LISTS),
      element: z.record(z.string(), z.unknown()),
    }),
    z.strictObject({
      do: z.literal('CHANGE'),
      list: z.enum(CHANGED_LISTS),
      id: Id,
      fields: z.array(FieldEdit).min(1).max(200),
    }),
    z.strictObject({ do: z.literal('REMOVE'), list: z.enum(ENTITY_LISTS), id: Id }),
  ])
  .meta({ id: 'ElementEdit' });
export type ElementEdit = z.infer<typeof ElementEdit>;

/** A field, or a whole element, that someone else changed in the meantime. */
export const EditConflict = z
  .strictObject({
    list: z.enum(CHANGED_LISTS),
    id: Id,
    /** Path of the field; null when the element itself was added or removed (`theirs` is then null) in the meantime. */
    path: z.string().nullable(),
    /** Value when the edit began. */
    was: z.unknown(),
    /** Value that the edit asks for. */
    mine: z.unknown(),
    /** Current value. */
    theirs: z.unknown(),
    /** Who changed it last, and when; null when the history does not tell. */
    by: z.strictObject({ author: Text, at: z.iso.datetime(), revision: z.int() }).nullable(),
  })
  .meta({ id: 'EditConflict' });
export type EditConflict = z.infer<typeof EditConflict>;
