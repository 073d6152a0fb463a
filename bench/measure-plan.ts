import { agreementsOf } from '../domain/advice/plan/agreements.ts';
import { planAgreements } from '../domain/advice/plan/plan-agreements.ts';
import type { Addition } from '../domain/gain/impact.ts';
import type { Snapshot } from '../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { freshSnapshot } from './ours.ts';
import { gainOf } from './peers/plain-gain.ts';
import type { Measure, PeerResult } from './report.ts';
import { type Limits, measure, timed, timingOf } from './timing.ts';

const N = 10;
const REQUEST = { n: N, rejected: new Set<string>() };

/** The plan of at most ten agreements, on a network from which nothing was derived yet. */
export function measurePlan(document: NetworkDocument, limits: Limits): Measure[] {
  const snapshot = freshSnapshot(document);
  const plan = planAgreements(snapshot, REQUEST);
  const warm = measure(
    () => snapshot,
    (given) => planAgreements(given, REQUEST),
    limits,
  );
  const ours = measure(
    () => freshSnapshot(document),
    (given) => planAgreements(given, REQUEST),
    limits,
  );
  const gain = plan.steps.at(-1)?.plan.gain ?? 0;
  const peers = [plainGreedy(snapshot, gain, limits.budget)];
  const { agreements } = plan.candidates;
  return [
    { size: '', name: `plan of ${N} among ${agreements} agreements`, ours, peers },
    { size: '', name: `plan of ${N}, pairs known`, ours: warm, peers: [] },
  ];
}

/**
 * Greedy as in the books: at each step every agreement that is left is tried by walking the whole network again. Out of
 * time, it is scaled up by the tries that were left.
 */
function plainGreedy(snapshot: Snapshot, ours: number, budget: number): PeerResult {
  const { count, start, bridges } = agreementsOf(snapshot, { rejected: new Set() });
  const additionsOf = (agreement: number): Addition[] =>
    Array.from({ length: start[agreement + 1]! - start[agreement]! }, (_, index) => {
      const at = start[agreement]! + index;
      return { from: bridges.from[at]!, to: bridges.to[at]!, concurrent: false, passes: true };
    });
  const chosen = new Set<number>();
  let [signed, gain, tries]: [Addition[], number, number] = [[], 0, 0];
  const steps = Math.min(N, count);
  const all = steps * count - (steps * (steps - 1)) / 2;
  const begun = performance.now();
  while (chosen.size < steps) {
    let best = { agreement: -1, gain: -1 };
    for (let agreement = 0; agreement < count; agreement++) {
      if (chosen.has(agreement)) continue;
      const spent = performance.now() - begun;
      if (spent > budget) {
        const note = `scaled from ${tries} of ${all}`;
        return { peer: 'plain greedy', timing: timingOf([(spent * all) / tries]), note };
      }
      const { value } = timed(() => gainOf(snapshot, [...signed, ...additionsOf(agreement)]));
      if (value > best.gain) best = { agreement, gain: value };
      tries += 1;
    }
    chosen.add(best.agreement);
    signed = [...signed, ...additionsOf(best.agreement)];
    gain = best.gain;
  }
  // The plan also looks where greed does not: it may gain more, never less.
  return { peer: 'plain greedy', timing: timingOf([performance.now() - begun]), same: ours >= gain };
}
