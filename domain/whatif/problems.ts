import type { Problem, ProblemCode } from '../model/problems.ts';

/** What is wrong with a supposed change and with nothing else; the words live in `domain/messages`. */
export const CHANGE_CODES = [
  'unknown-change',
  'unknown-passerelle',
  'unknown-filiere',
  'unknown-operator',
  'unknown-obstacle',
  'bad-start',
  'bad-end',
  'already-closed',
  'already-lifted',
  'nothing-set',
  'not-open',
] as const;
export type ChangeCode = (typeof CHANGE_CODES)[number];

/** Why a change cannot be supposed: what it says is refused as a file would be, or does not fit the network. */
export interface ChangeProblem {
  /** Position of the change, from 0. */
  readonly change: number;
  readonly code: ChangeCode | ProblemCode;
  /** The place, as in `changes[3].passerelle.to`. */
  readonly path: string;
  readonly value?: string | undefined;
  readonly details?: Problem['details'];
}
