import * as z from 'zod';
import { GRID_SAYERS } from '../../domain/entry/grid-columns.ts';
import { FLOW_KINDS } from '../../domain/model/vocabulary.ts';
import { flag, IdText, optional, whole } from '../../domain/slides/state/fields.ts';
import { CommonView } from './address.ts';

/** State of the entry of numbers. */
export const EntryView = CommonView.extend({
  /** The operator and the calendar year whose rows are shown; absent = all. The grid of partners has them too. */
  operator: optional(IdText),
  year: optional(whole(1900, 2999)),
  /** The grid of partners by quarter, instead of all rows. */
  partners: flag(false),
  /** In the grid of partners: who says the numbers that are shown. */
  sayer: z.enum(GRID_SAYERS).catch('US'),
  /** In the grid of partners: the year before too. */
  before: flag(false),
  /** In the grid of partners: the kind of flow. */
  kind: optional(z.enum(FLOW_KINDS)),
});
export type EntryView = z.output<typeof EntryView>;
