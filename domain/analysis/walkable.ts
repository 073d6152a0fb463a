import { offerGraph } from '../graph/graphs.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { marked, reachable } from '../graph/reach.ts';
import { NO, ownTests } from './levels.ts';
import { blockedForEveryone } from './obstacles.ts';

/**
 * The walkable graph: passerelles of P⁺ that nothing blocks, towards a filière that nothing blocks, whose own level
 * test is not NO; and every PREP edge.
 */
export const walkableGraph = perSnapshot((snapshot) => {
  const { passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const blocked = blockedForEveryone(snapshot);
  const walkable = new Uint8Array(passerelles.count);
  for (let p = 0; p < passerelles.count; p++) {
    walkable[p] = Number(
      passerelles.carrying[p] === 1 &&
        tests[p] !== NO &&
        blocked.passerelles[p] === 0 &&
        blocked.nodes[passerelles.to[p]!] === 0,
    );
  }
  return offerGraph(snapshot, walkable, true);
});

/** Starts that nothing shuts. */
export const usableStarts = perSnapshot((snapshot): readonly number[] => {
  const blocked = blockedForEveryone(snapshot);
  return marked(snapshot.nodes.isStart).filter((node) => blocked.nodes[node] === 0);
});

/** Marks what a usable start reaches by walkable edges, the usable starts included. */
export const served = perSnapshot((snapshot) => reachable(walkableGraph(snapshot), usableStarts(snapshot)));
