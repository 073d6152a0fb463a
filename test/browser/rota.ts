import { isSize } from '../support/size.ts';

/**
 * What a sweep does with one of its screens. A sweep makes the same check on many screens, each in many states: sizes,
 * looks, languages. The long size takes every state of every screen. The others take one state a screen, by turns: the
 * first screen takes the first state, the second one the second, and so on, beginning again after the last. So each screen
 * is checked in every run, and each state on some of the screens.
 */
export const atTurn = <T>(states: readonly T[], turn: number): readonly T[] =>
  isSize('long') ? states : [states[turn % states.length]!];

/** The screens of a sweep, each with those of the states in which this run checks it. */
export const byTurns = <S, T>(screens: readonly S[], states: readonly T[]): readonly (readonly [S, T])[] =>
  screens.flatMap((screen, turn) => atTurn(states, turn).map((state) => [screen, state] as const));
