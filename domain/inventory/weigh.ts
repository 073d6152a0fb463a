import type { DuplicateDoubt, DuplicateReason } from '../api/changes.ts';
import { type FoldedName, isSlip } from './name-keys.ts';

/** A score from 0 to 1 for two elements being duplicates, with the reasons for and against. */
export interface Weighed {
  readonly score: number;
  readonly reasons: readonly DuplicateReason[];
  readonly doubts: readonly DuplicateDoubt[];
}

export type Argument = readonly [DuplicateReason | DuplicateDoubt, weight: number] | undefined;

const AGAINST = /^OTHER_/;

/** Adds up arguments for and against, and limits the score to 0–1. */
export function weighed(args: readonly Argument[]): Weighed {
  const said = args.filter((one) => one !== undefined);
  const sum = said.reduce((total, [, weight]) => total + weight, 0);
  const codes = said.map(([code]) => code);
  return {
    score: Math.round(Math.min(1, Math.max(0, sum)) * 100) / 100,
    reasons: codes.filter((code): code is DuplicateReason => !AGAINST.test(code)),
    doubts: codes.filter((code): code is DuplicateDoubt => AGAINST.test(code)),
  };
}

export const SAME_NAME: Argument = ['SAME_NAME', 0.85];
const LIKE_NAME: Argument = ['LIKE_NAME', 0.75];

/** The argument from two names: equal, one slip apart, or undefined when they differ. */
export function nameArgument(a: FoldedName, b: FoldedName, uses: ReadonlyMap<string, number>): Argument {
  if (a.key === b.key) return SAME_NAME;
  return isSlip(a, b, uses) ? LIKE_NAME : undefined;
}

/** Compares two facts: returns `same` or `other`, or undefined when one of them is unknown. */
export function factArgument<T>(
  a: T | undefined,
  b: T | undefined,
  same: Argument,
  other: Argument,
): Argument {
  if (a === undefined || b === undefined) return undefined;
  return a === b ? same : other;
}

/** Compares two sets: returns `meet` when they share an item, else `apart`; undefined when one is empty. */
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

/** An argument against: one element ends before the other begins, so the second probably replaced the first. */
export const timeArgument = (a: Valid, b: Valid): Argument =>
  isBefore(a, b) || isBefore(b, a) ? ['OTHER_TIME', -0.4] : undefined;

const isBefore = (a: Valid, b: Valid): boolean =>
  a.validTo !== undefined && b.validFrom !== undefined && a.validTo < b.validFrom;
