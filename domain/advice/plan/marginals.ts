import { ServiceState } from '../../gain/service-state.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import type { Agreements } from './agreements.ts';

/** Is called for each set that is evaluated. It throws to cancel the search. */
export interface Meter {
  tick(): void;
}

/** What each agreement would add to a chosen set; updated whenever the set changes. */
export interface Marginals {
  readonly state: ServiceState;
  /** By agreement: the gain and the newly served places that it adds to the chosen set; 0 for agreements in it. */
  readonly gain: Float64Array;
  readonly newlyServed: Float64Array;
  chosen(): readonly number[];
  /** Makes these agreements the chosen set. */
  choose(agreements: readonly number[]): void;
  /** The gain that a set of agreements adds to the chosen set. */
  evaluate(agreements: readonly number[]): { readonly gain: number; readonly newlyServed: number };
  /** Calls `look` with one agreement taken out of the chosen set, then restores it. Returns what `look` returns. */
  without<T>(agreement: number, look: () => T): T;
}

interface Change {
  readonly agreement: number;
  readonly gain: number;
  readonly newlyServed: number;
}

/**
 * Computes what each agreement adds to a chosen set. It evaluates every agreement once, then after each choice only
 * those that the choice can affect. What an agreement adds depends on what lies upstream of the sources of its
 * bridges and downstream of their targets, so the others keep their values.
 */
export function marginalsOf(snapshot: Snapshot, agreements: Agreements, meter: Meter): Marginals {
  const { bridges, start, count, owner, bySource, byTarget } = agreements;
  const state = new ServiceState(snapshot);
  const { nodeCount } = state.graph;
  const [gain, newlyServed] = [new Float64Array(count), new Float64Array(count)];
  let chosen: number[] = [];
  /** What each choice changed; the last choice is last. */
  const journal: Change[][] = [];
  const seenAt = new Int32Array(count);
  const nodeSeenAt = new Int32Array(nodeCount);
  let [epoch, nodeEpoch] = [0, 0];
  for (let index = 0; index < count; index++) measure(index);

  function lay(agreement: number): void {
    state.push(bridges, start[agreement]!, start[agreement + 1]!);
  }

  function measure(index: number): void {
    meter.tick();
    const [gained, served] = [state.gain(), state.newlyServed()];
    lay(index);
    gain[index] = state.gain() - gained;
    newlyServed[index] = state.newlyServed() - served;
    state.pop();
  }

  /** The agreements that the last added one affects: their bridges start after what it changed, or end before it. */
  function concernedBy(laid: number): number[] {
    const changed = [...state.touched()];
    for (let at = start[laid]!; at < start[laid + 1]!; at++) changed.push(bridges.from[at]!, bridges.to[at]!);
    epoch += 1;
    seenAt[laid] = epoch;
    for (const one of chosen) seenAt[one] = epoch;
    const concerned: number[] = [];
    const meet = (bridge: number): void => {
      const agreement = owner[bridge]!;
      if (seenAt[agreement] === epoch) return;
      seenAt[agreement] = epoch;
      concerned.push(agreement);
    };
    for (const [next, { start: first, edges }] of [
      [state.eachAfter, bySource],
      [state.eachBefore, byTarget],
    ] as const) {
      spread(changed, next, (node) => {
        for (let at = first[node]!; at < first[node + 1]!; at++) meet(edges[at]!);
      });
    }
    return concerned;
  }

  function spread(
    from: readonly number[],
    next: ServiceState['eachAfter'],
    visit: (node: number) => void,
  ): void {
    nodeEpoch += 1;
    const stack: number[] = [];
    const meet = (node: number): void => {
      if (nodeSeenAt[node] === nodeEpoch) return;
      nodeSeenAt[node] = nodeEpoch;
      stack.push(node);
    };
    for (const node of from) meet(node);
    for (let node = stack.pop(); node !== undefined; node = stack.pop()) {
      visit(node);
      next(node, meet);
    }
  }

  const changeOf = (agreement: number): Change => ({
    agreement,
    gain: gain[agreement]!,
    newlyServed: newlyServed[agreement]!,
  });

  function setBack(changes: readonly Change[]): void {
    for (const change of changes) {
      gain[change.agreement] = change.gain;
      newlyServed[change.agreement] = change.newlyServed;
    }
  }

  function push(agreement: number): void {
    const changes = [changeOf(agreement)];
    lay(agreement);
    chosen.push(agreement);
    gain[agreement] = 0;
    newlyServed[agreement] = 0;
    for (const other of concernedBy(agreement)) {
      changes.push(changeOf(other));
      measure(other);
    }
    journal.push(changes);
  }

  return {
    ...{ state, gain, newlyServed },
    chosen: () => chosen,
    choose(wanted) {
      const kept = chosen.findIndex((agreement) => !wanted.includes(agreement));
      for (let size = chosen.length; kept >= 0 && size > kept; size--) {
        state.pop();
        chosen.pop();
        setBack(journal.pop()!);
      }
      for (const agreement of wanted) if (!chosen.includes(agreement)) push(agreement);
    },
    evaluate(added) {
      meter.tick();
      const [gained, served] = [state.gain(), state.newlyServed()];
      for (const agreement of added) lay(agreement);
      const answer = { gain: state.gain() - gained, newlyServed: state.newlyServed() - served };
      for (let index = 0; index < added.length; index++) state.pop();
      return answer;
    },
    without(agreement, look) {
      const whole = chosen;
      const place = whole.indexOf(agreement);
      const after = whole.slice(place + 1);
      for (let index = place; index < whole.length; index++) state.pop();
      for (const other of after) lay(other);
      lay(agreement);
      const concerned = [agreement, ...concernedBy(agreement)];
      state.pop();
      const changes = concerned.map(changeOf);
      chosen = whole.filter((other) => other !== agreement);
      for (const other of concerned) measure(other);
      const seen = look();
      setBack(changes);
      chosen = whole;
      for (let index = 0; index < after.length; index++) state.pop();
      for (let index = place; index < whole.length; index++) lay(whole[index]!);
      return seen;
    },
  };
}
