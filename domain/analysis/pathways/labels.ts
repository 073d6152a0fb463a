import { monthsIn } from '../../graph/months-in.ts';
import { CONCURRENT_KIND, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { exitStates, type LevelState, raisedBy } from '../level-state.ts';
import { fits, givenLevels, NO, stateAfter } from '../levels.ts';

/** Where one choice of passerelles along a sequence of filières has led: its clock and its carried levels. */
export interface Label {
  readonly node: number;
  /** The passerelle taken into the filière; -1 at the start. */
  readonly passerelle: number;
  readonly before: Label | undefined;
  /** Months from the start of the pathway: beginning and end of this filière, latest end so far. */
  readonly start: number;
  readonly end: number;
  readonly latest: number;
  /** Levels before the filières that run together now: what a CONCURRENT step is tested on. */
  readonly base: LevelState;
  /** Levels once all that was begun has ended: what any other step is tested on. */
  readonly carried: LevelState;
}

/**
 * Whether the levels are tested on a step out of a filière. Out of a Door they are only when the audience gives some:
 * else guidance sends to the right level.
 */
export const isTested = (snapshot: Snapshot, from: number): boolean =>
  snapshot.nodes.stage[from] !== INTAKE_STAGE || givenLevels(snapshot) !== undefined;

/** Where a pathway begins: with the levels that the audience gives, else with what people have after the start. */
export function firstLabel(snapshot: Snapshot, node: number, enrolled: boolean): Label {
  const base = givenLevels(snapshot) ?? stateAfter(snapshot, node);
  const waited = enrolled ? Math.max(snapshot.nodes.durationMonths[node]!, 0) : monthsIn(snapshot, node);
  const clock = { start: 0, end: waited, latest: waited };
  return { node, passerelle: -1, before: undefined, ...clock, base, carried: withExit(snapshot, base, node) };
}

/** The label after a passerelle to a filière, or undefined when a carried level forbids the step. */
export function follow(snapshot: Snapshot, label: Label, passerelle: number): Label | undefined {
  const { to, kind, waives } = snapshot.passerelles;
  const node = to[passerelle]!;
  const concurrent = kind[passerelle] === CONCURRENT_KIND;
  const base = concurrent ? label.base : label.carried;
  const tested = isTested(snapshot, label.node);
  if (tested && fits(snapshot, base, node, waives[passerelle]!) === NO) return undefined;
  const start = concurrent ? label.start : label.latest;
  const end = start + monthsIn(snapshot, node);
  const latest = Math.max(label.latest, end);
  const carried = withExit(snapshot, label.carried, node);
  return { node, passerelle, before: label, start, end, latest, base, carried };
}

/** Levels after a filière: what its exit gives raises them, and nothing is ever lost. */
export const withExit = (snapshot: Snapshot, state: LevelState, node: number): LevelState =>
  raisedBy(state, exitStates(snapshot)[node]!);

/**
 * All choices of passerelles into the next filière, for all labels: in the order in which the rule prefers them
 * (step by step the one that ends earliest, then the smallest id), without those that can never matter because an
 * earlier one stands at the same clock and levels. `passerelles` come in id order.
 */
export function followAll(
  snapshot: Snapshot,
  labels: readonly Label[],
  passerelles: readonly number[],
): Label[] {
  if (labels.length === 1 && passerelles.length === 1) {
    const only = follow(snapshot, labels[0]!, passerelles[0]!);
    return only === undefined ? [] : [only];
  }
  const found: Label[] = [];
  for (const label of labels) {
    const next: Label[] = [];
    for (let at = 0; at < passerelles.length; at++) {
      const after = follow(snapshot, label, passerelles[at]!);
      if (after !== undefined) insertByEnd(next, after);
    }
    for (const candidate of next) if (!found.some((known) => isSame(known, candidate))) found.push(candidate);
  }
  return found;
}

/** They are two or three, for which the sort of the language does much: it sets up room of its own. */
function insertByEnd(labels: Label[], label: Label): void {
  let at = labels.push(label) - 1;
  for (; at > 0 && labels[at - 1]!.end > label.end; at--) labels[at] = labels[at - 1]!;
  labels[at] = label;
}

const isSame = (a: Label, b: Label): boolean =>
  a.start === b.start && a.latest === b.latest && a.base === b.base && a.carried === b.carried;
