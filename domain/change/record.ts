import * as z from 'zod';
import { Id, Note, Text } from '../model/fields.ts';
import { FORMS } from '../model/forms.ts';
import { ENTITY_LISTS } from '../model/network.ts';

/**
 * What the history of a network keeps: each write, with who, when, and every element before and after. The records are
 * written in the same transaction as the change, and stand apart from the network: a network may be replaced, its
 * history stays.
 */

/** What changes: the lists of a network, and its head (name, description, day of the inventory) as one element. */
export const CHANGED_LISTS = ['network', ...ENTITY_LISTS] as const;
export type ChangedList = (typeof CHANGED_LISTS)[number];

/** An element as a document holds it; what it must look like is said by the schema of its list. */
export type Element = Readonly<Record<string, unknown>> & { readonly id: string };

/** One element of a change: added (nothing before), removed (nothing after), or changed. Inverted by swapping. */
export interface ElementChange {
  readonly list: ChangedList;
  readonly id: string;
  readonly before: Element | null;
  readonly after: Element | null;
}

export const CHANGE_KINDS = [
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
] as const;
export type ChangeKind = (typeof CHANGE_KINDS)[number];

const Counts = z.strictObject({
  added: z.int().min(0),
  changed: z.int().min(0),
  removed: z.int().min(0),
});

/** One write. */
export const ChangeRecord = z
  .strictObject({
    /** The revision that the write made: the number of the change. */
    revision: z.int().min(1),
    /** When, by the clock of the server. */
    at: z.iso.datetime(),
    /** A role or an organisation. */
    author: Text,
    kind: z.enum(CHANGE_KINDS),
    /** What it was for: the file of an import, the names of what was merged, a reason. */
    message: Note.nullable(),
    /** Of an UNDO or a REDO: the change that it takes back. */
    takesBack: z.int().min(1).nullable(),
    /** The later change that took it back, if any: null again once that one is taken back itself. */
    takenBackBy: z.int().min(1).nullable(),
    counts: z.partialRecord(z.enum(CHANGED_LISTS), Counts),
  })
  .meta({ id: 'ChangeRecord' });
export type ChangeRecord = z.infer<typeof ChangeRecord>;

/** Who writes, and why; the server adds when. */
export interface Authorship {
  readonly author: string;
  readonly kind: ChangeKind;
  readonly message?: string;
  readonly takesBack?: number;
}

/**
 * One field changed by a person: what it was when they saw it, and what it becomes; absent = nobody said. Counts of 1
 * to 4 people are seen as "<5": a field left at "<5" keeps its figure.
 */
export const FieldEdit = z.strictObject({
  path: z.string().max(100).regex(FORMS.fieldPath),
  was: z.unknown().optional(),
  now: z.unknown().optional(),
});
export type FieldEdit = z.infer<typeof FieldEdit>;

/**
 * What a person does to one element. Only the fields that they touch are compared with what stands now, so two people
 * who change different fields of one element do not disturb each other.
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
    /** Null: the element itself was removed (theirs is null) or added in the meantime. */
    path: z.string().nullable(),
    /** As it was when the edit began. */
    was: z.unknown(),
    /** As the edit wants it. */
    mine: z.unknown(),
    /** As it stands. */
    theirs: z.unknown(),
    /** Who changed it last, and when; null when the history does not say. */
    by: z.strictObject({ author: Text, at: z.iso.datetime(), revision: z.int() }).nullable(),
  })
  .meta({ id: 'EditConflict' });
export type EditConflict = z.infer<typeof EditConflict>;
