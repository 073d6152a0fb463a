import { offerGraph } from '../graph/graphs.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { marked, reachable } from '../graph/reach.ts';
import { admissions } from './audience/admits.ts';
import { fits, givenLevels, NO, ownTests, YES } from './levels.ts';
import { blockings, shutWays } from './obstacles.ts';

/**
 * The walkable graph: passerelles of P⁺ that nothing blocks, towards a filière that nothing blocks, whose own level
 * test is not NO; for an audience, towards a filière that may admit it; and every PREP edge.
 */
export const walkableGraph = perSnapshot((snapshot) => {
  const { passerelles } = snapshot;
  const tests = ownTests(snapshot);
  const admits = admissions(snapshot);
  const shut = shutWays(snapshot);
  const walkable = new Uint8Array(passerelles.count);
  for (let p = 0; p < passerelles.count; p++) {
    walkable[p] = Number(
      passerelles.carrying[p] === 1 &&
        tests[p] !== NO &&
        admits[passerelles.to[p]!] !== NO &&
        shut[p] !== YES,
    );
  }
  return offerGraph(snapshot, walkable, true);
});

/** Starts that may admit the audience, that nothing shuts, and that the levels given, if any, do not fail. */
export const usableStarts = perSnapshot(
  (snapshot): readonly number[] => {
    const shut = blockings(snapshot).nodes;
    const admits = admissions(snapshot);
    const given = givenLevels(snapshot);
    return marked(snapshot.nodes.isStart).filter(
      (node) =>
        admits[node] !== NO &&
        shut[node] !== YES &&
        (given === undefined || fits(snapshot, given, node, 0) !== NO),
    );
  },
  // Passerelles do not change who may begin where.
  (known) => known,
);

/** Marks what a usable start reaches by walkable edges, the usable starts included. */
export const served = perSnapshot((snapshot) => reachable(walkableGraph(snapshot), usableStarts(snapshot)));
