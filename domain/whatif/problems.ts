import type { Problem, ProblemCode } from '../model/problems.ts';

/** Codes of problems that only a supposed change can have; their texts are in `domain/messages`. */
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

/** Why a supposed change is refused: its values are invalid, or it does not fit the network. */
export interface ChangeProblem {
  /** Position of the change, from 0. */
  readonly change: number;
  readonly code: ChangeCode | ProblemCode;
  /** The path of the faulty value, such as `changes[3].passerelle.to`. */
  readonly path: string;
  readonly value?: string | undefined;
  readonly details?: Problem['details'];
}
