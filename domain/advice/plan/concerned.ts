import type { ServiceState } from '../../gain/service-state.ts';
import type { Agreements } from './agreements.ts';

/**
 * Returns a function that lists the agreements (by number) whose gain may differ after the agreement `laid` was added
 * to the network in `state`: those with new passerelles that begin downstream, or end upstream, of what it changed.
 * Agreements in `chosen` are left out.
 */
export function concernedFinder(
  state: ServiceState,
  agreements: Agreements,
): (laid: number, chosen: readonly number[]) => number[] {
  const { bridges, start, count, owner, bySource, byTarget } = agreements;
  // A mark equal to the present epoch means "seen": the marks need no clearing between two searches.
  const seenAt = new Int32Array(count);
  const nodeSeenAt = new Int32Array(state.graph.nodeCount);
  let [epoch, nodeEpoch] = [0, 0];

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

  return (laid, chosen) => {
    const changed = [...state.touched()];
    for (let at = start[laid]!; at < start[laid + 1]!; at++) changed.push(bridges.from[at]!, bridges.to[at]!);
    epoch += 1;
    seenAt[laid] = epoch;
    for (const agreement of chosen) seenAt[agreement] = epoch;
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
  };
}
