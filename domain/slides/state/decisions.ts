import { flag, IdText, optional } from './fields.ts';

/** What a text keeps that tells below it what became of earlier decisions. */
export const decisionsFields = {
  decisions: flag(false),
  /** The meeting that is opened by it, and the bassin where the meeting names no body. */
  meeting: optional(IdText),
  bassin: optional(IdText),
};
