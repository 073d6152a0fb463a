import { offerGraph } from '../graph/graphs.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import { marked, reachable } from '../graph/reach.ts';
import { admissions } from './audience/admits.ts';
import { fits, givenLevels, NO, ownTests, YES } from './levels.ts';
import { blockings, shutWays } from './obstacles.ts';

/**
 * The walkable graph: the passerelles of P⁺ that people can take, and every PREP edge. No obstacle shuts such a
 * passerelle or the filière that it leads to, and its own level test is not NO. For an audience, its target may admit
 * it.
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

/**
 * The starts that the audience can use: they may admit it, no obstacle shuts them, and its levels, if given, do not
 * fail.
 */
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
  // A change of passerelles does not change the usable starts.
  (known) => known,
);

/** Marks the nodes that a usable start reaches in the walkable graph, the usable starts included. */
export const served = perSnapshot((snapshot) => reachable(walkableGraph(snapshot), usableStarts(snapshot)));
