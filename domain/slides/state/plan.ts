import * as z from 'zod';
import { optional, perimeterFields } from './fields.ts';

/** What the address of the plan keeps. An invalid number is kept, because the screen explains what is wrong with it. */
export const planFields = {
  n: optional(z.string().max(20)),
  /** The bassin whose agreements are planned: the first one that is named. */
  bassin: perimeterFields.bassin,
};

/** Number of agreements planned at first. */
export const AGREEMENTS_AT_FIRST = 3;
