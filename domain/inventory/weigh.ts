import type { DuplicateDoubt, DuplicateReason } from '../api/questions/duplicates.ts';
import { type FoldedName, isSlip } from './name-keys.ts';

/** A score from 0 to 1 for two elements being duplicates, with the reasons for and against. */
export interface Weighed {
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
  readonly doubts: readonly DuplicateDoubt[];
}

export type Argument = readonly [DuplicateReason | DuplicateDoubt, weight: number] | undefined;

const AGAINST = /^OTHER_/;

/**
 * Adds up the weights of the arguments for and against two elements being duplicates; undefined ones are skipped.
 * Returns the score, limited to 0–1, with the arguments.
 */
export function weighed(args: readonly Argument[]): Weighed {
  const said = args.filter((argument) => argument !== undefined);
  const sum = said.reduce((total, [, weight]) => total + weight, 0);
  const codes = said.map(([code]) => code);
  return {
    score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: codes.filter((code): code is DuplicateReason => !AGAINST.test(code)),
    doubts: codes.filter((code): code is DuplicateDoubt => AGAINST.test(code)),
  };
}

const SAME_NAME: Argument = ['SAME_NAME', 0.85];
const LIKE_NAME: Argument = ['LIKE_NAME', 0.75];

/**
 * Compares the names of two possible duplicates. Returns an argument for names that are equal or one typing slip
 * apart, else undefined. `uses` counts the names that use each word.
 */
export function nameArgument(a: FoldedName, b: FoldedName, uses: ReadonlyMap<string, number>): Argument {
  if (a.key === b.key) return SAME_NAME;
  return isSlip(a, b, uses) ? LIKE_NAME : undefined;
}

/**
 * Compares a fact of two possible duplicates. Returns the argument `same` when both are equal, `other` when they
 * differ, undefined when one of them is unknown.
 */
export function factArgument<T>(
  a: T | undefined,
  b: T | undefined,
  same: Argument,
  other: Argument,
): Argument {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? same : other;
}

/**
 * Compares a set of two possible duplicates, such as their sites. Returns the argument `meet` when they share an
 * item, `apart` when they share none, undefined when one set is empty.
 */
export function setArgument(
  a: ReadonlySet<string>,
  b: ReadonlySet<string>,
  meet: Argument,
  apart: Argument,
): Argument {
  if (a.size === 0 || b.size === 0) return undefined;
  return [...a].some((item) => b.has(item)) ? meet : apart;
}

interface Valid {
  readonly validFrom?: string | undefined;
  readonly validTo?: string | undefined;
}

/**
 * Compares the periods in which two possible duplicates are valid. Returns an argument against them when one ends
 * before the other begins, as the second then probably replaced the first; else undefined.
 */
export const timeArgument = (a: Valid, b: Valid): Argument =>
  isBefore(a, b) || isBefore(b, a) ? ['OTHER_TIME', -0.4] : undefined;

const isBefore = (a: Valid, b: Valid): boolean =>
  a.validTo !== undefined && b.validFrom !== undefined && a.validTo < b.validFrom;
