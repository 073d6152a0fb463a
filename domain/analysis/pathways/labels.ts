import { monthsIn } from '../../graph/months-in.ts';
import { CONCURRENT_KIND, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { exitStates, type LevelState, raisedBy, stateOnEntering } from '../level-state.ts';
import { fits, givenLevels, NO, stateAfter } from '../levels.ts';

/**
 * The state at the end of a sequence of filières, for one choice of passerelles: the clock and the levels carried.
 */
export interface Label {
  readonly node: number;
  /** The passerelle taken into the filière; -1 at the start. */
  readonly passerelle: number;
  readonly before: Label | undefined;
  /** Months from the beginning of the pathway: start and end of this filière, and the latest end so far. */
  readonly start: number;
  readonly end: number;
  readonly latest: number;
  /** Number of points to check so far. It is counted only for the order *surest*; else it is 0. */
  readonly points: number;
  /** Levels before the filières that now run together; a CONCURRENT step is tested on them. */
  readonly base: LevelState;
  /** Levels once every filière begun has ended; any other step is tested on them. */
  readonly carried: LevelState;
}

/**
 * Whether levels are tested on a step out of the filière number `from`. Out of the welcome stage they are tested only
 * when the audience for whom the network is read (`snapshot`: the network on a day) gives levels; else guidance sends
 * people to the right level.
 */
export const isTested = (snapshot: Snapshot, from: number): boolean =>
  snapshot.nodes.stage[from] !== INTAKE_STAGE || givenLevels(snapshot) !== undefined;

/**
 * Makes the state ("label") at the start of a pathway: the filière number `node`, the months that it takes, and the
 * person's levels. The levels are those that the audience for whom the network is read (`snapshot`: the network on a
 * day) gives, else those that people have after the filière. If `enrolled`, the wait for the filière does not count.
 */
export function firstLabel(snapshot: Snapshot, node: number, enrolled: boolean): Label {
  const given = givenLevels(snapshot);
  // What runs beside the first filière is tested on the levels that people have when they come into it.
  const base = given ?? stateOnEntering(snapshot, node);
  const carried = withExit(snapshot, given ?? stateAfter(snapshot, node), node);
  const waited = enrolled ? Math.max(snapshot.nodes.durationMonths[node]!, 0) : monthsIn(snapshot, node);
  const clock = { start: 0, end: waited, latest: waited };
  return { node, passerelle: -1, before: undefined, ...clock, points: 0, base, carried };
}

/**
 * Returns the state ("label": months and levels so far) of a partial pathway after one more passerelle, given by
 * position, to a filière. Undefined when the levels forbid the step.
 */
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
  return { node, passerelle, before: label, start, end, latest, points: label.points, base, carried };
}

/**
 * Raises the levels `state` that people carry by what the exit of the filière number `node` gives, and returns the
 * new levels. No level is ever lost.
 */
export const withExit = (snapshot: Snapshot, state: LevelState, node: number): LevelState =>
  raisedBy(state, exitStates(snapshot)[node]!);

/**
 * Extends the states ("labels": months and levels so far) of a partial pathway by the next filière, to which all
 * `passerelles` (positions in id order) lead. Returns the new states, the preferred first: the earliest end step by
 * step, then the smallest id. A state with the same months and levels as an earlier one is left out.
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

/** Inserts a label by its end. The lists have two or three labels, for which the built-in sort would be slower. */
function insertByEnd(labels: Label[], label: Label): void {
  let at = labels.push(label) - 1;
  for (; at > 0 && labels[at - 1]!.end > label.end; at--) labels[at] = labels[at - 1]!;
  labels[at] = label;
}

/**
 * Whether two states of a partial pathway allow the same steps and lead to the same months.
 */
export const isSame = (a: Label, b: Label): boolean =>
  a.start === b.start && a.latest === b.latest && a.base === b.base && a.carried === b.carried;
