import * as z from 'zod';
import { PATHWAY_ORDERS } from '../../analysis/pathways/request.ts';
import { FORMALITIES } from '../../model/vocabulary.ts';
import { EndText, flag, IdText, list, optional, whole } from './fields.ts';

/** What the address of the pathways keeps. */
export const pathwaysFields = {
  from: optional(EndText),
  to: optional(EndText),
  k: optional(whole(1, 100)),
  /** Absent = the surest first for an audience, the fastest first for everyone. */
  order: optional(z.enum(PATHWAY_ORDERS)),
  via: list(IdText),
  avoid: list(IdText),
  maxMonths: optional(whole(0, 1200)),
  maxSteps: optional(whole(0, 200)),
  formality: list(z.enum(FORMALITIES)),
  withoutConcurrent: flag(false),
  enrolled: flag(false),
  /** How different the pathways must be, in percent. */
  diversity: optional(whole(0, 100)),
  /** Rank of the pathway whose steps are shown. */
  open: optional(whole(1, 100)),
};

const PathwaysState = z.object(pathwaysFields);
export type PathwaysState = z.output<typeof PathwaysState>;

/** Number of pathways listed at first. */
export const PATHWAYS_AT_FIRST = 5;
