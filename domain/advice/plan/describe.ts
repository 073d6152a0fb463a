import { concernedIn } from '../../gain/concerned.ts';
import { places } from '../../gain/places.ts';
import { counted } from '../../gain/service.ts';
import { type Bridges, ServiceState } from '../../gain/service-state.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type Agreements, type Candidate, keyOf } from './agreements.ts';
import type { PlanAgreement, PlanPair, PlanSet } from './results.ts';
import type { Choice } from './search.ts';

/**
 * Returns a function that describes a chosen set of agreements in ids: the pairs of filières that each agreement
 * would join, and what it gains. `agreements` are all that could be signed; `choices` must hold every set that will
 * be described, as the pairs of all of them are collected once.
 */
export function planSets(
  snapshot: Snapshot,
  agreements: Agreements,
  choices: readonly Choice[],
): (choice: Choice) => PlanSet {
  const { bridges, start, operators } = agreements;
  const state = new ServiceState(snapshot);
  const candidates = agreements.candidatesOf(new Set(choices.flatMap((choice) => choice.agreements)));
  const alone = new Map<number, Pick<PlanAgreement, 'pairs' | 'gainAlone'>>();

  return (choice) => {
    const described = inOrder(choice.agreements).map(({ agreement, added }): PlanAgreement => {
      const { pairs, gainAlone } = describe(agreement);
      return { operators: [...operators[agreement]!], pairs, gainAlone, gainInPlan: added };
    });
    for (const agreement of choice.agreements) lay(agreement);
    const estimated = restsOnEstimates(snapshot, state);
    const { placesConcerned, outlets } = concernedIn(snapshot, state, snapshot.nodes.ids.keys());
    const possible = choice.agreements.flatMap((agreement) =>
      candidates.get(agreement)!.filter(({ certain }) => !certain),
    );
    layCandidates(possible);
    const gainWithPossible = state.gain();
    for (let depth = state.depth(); depth > 0; depth--) state.pop();
    return {
      agreements: described,
      gain: choice.gain,
      placesConcerned,
      outlets,
      newlyServed: choice.newlyServed,
      estimated,
      gainWithPossible,
      possiblePairs: possible.length,
    };
  };

  function lay(agreement: number): void {
    state.push(bridges, start[agreement]!, start[agreement + 1]!);
  }

  function layCandidates(list: readonly Candidate[]): void {
    const walkable = list.filter((candidate) => candidate.walkable);
    state.push(asBridges(walkable), 0, walkable.length);
  }

  /** The agreements of a set in greedy order: each adds most to those before it; ties are broken by ids. */
  function inOrder(set: readonly number[]): { agreement: number; added: number }[] {
    const order: { agreement: number; added: number }[] = [];
    const left = [...set];
    while (left.length > 0) {
      const before = state.gain();
      let [best, most] = [0, -1];
      left.forEach((agreement, at) => {
        lay(agreement);
        const added = state.gain() - before;
        state.pop();
        if (added > most) [best, most] = [at, added];
      });
      const [agreement] = left.splice(best, 1);
      lay(agreement!);
      order.push({ agreement: agreement!, added: most });
    }
    for (let at = 0; at < order.length; at++) state.pop();
    return order;
  }

  function describe(agreement: number): Pick<PlanAgreement, 'pairs' | 'gainAlone'> {
    const known = alone.get(agreement);
    if (known !== undefined) return known;
    const { ids } = snapshot.nodes;
    lay(agreement);
    const gainAlone = state.gain();
    state.pop();
    // The state holds no added bridges here, so the gain of a pair is its gain alone.
    const pairs = candidates
      .get(agreement)!
      .filter(({ certain }) => certain)
      .map((candidate): PlanPair => {
        const { a, b, renewal } = candidate;
        layCandidates([candidate]);
        const gain = state.gain();
        state.pop();
        const key = keyOf(snapshot, a, b, renewal);
        return { from: ids[a]!, to: ids[b]!, renewal: renewal ?? null, key, gainAlone: gain };
      })
      .sort((one, other) => other.gainAlone - one.gainAlone || byCodeUnit(one.key, other.key));
    const made = { pairs, gainAlone };
    alone.set(agreement, made);
    return made;
  }
}

function asBridges(candidates: readonly Candidate[]): Bridges {
  return {
    from: Int32Array.from(candidates, ({ a }) => a),
    to: Int32Array.from(candidates, ({ b }) => b),
  };
}

/** Whether some filière that gains outlets has an unknown yearly intake. */
function restsOnEstimates(snapshot: Snapshot, state: ServiceState): boolean {
  const { estimated } = places(snapshot);
  return counted(snapshot).some(
    (counts, node) => counts === 1 && estimated[node] === 1 && state.newOutlets(node) > 0,
  );
}
