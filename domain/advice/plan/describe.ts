import type { Concerned } from '../../analysis/results.ts';
import { rankedOperators } from '../../findings/missing-passerelle/rank-bridges.ts';
import type { BridgeWay } from '../../gain/bridge-way.ts';
import { concernedIn, concernedWhere } from '../../gain/concerned.ts';
import { onLapsed } from '../../gain/lapsed-agreements.ts';
import { whyNoGain } from '../../gain/no-gain.ts';
import type { OnLapsed } from '../../gain/results.ts';
import { type Bridges, ServiceState } from '../../gain/service-state.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { type Agreements, type Candidate, keyOf } from './agreements.ts';
import type { PlanAgreement, PlanPair, PlanSet } from './results.ts';
import type { Choice } from './search.ts';
import { waysOf } from './ways.ts';

/** What an agreement is worth without the others. */
type Alone = Pick<PlanAgreement, 'pairs' | 'gainAlone' | 'alone' | 'aloneNothing'>;

/**
 * Returns a function that describes a chosen set of agreements in ids: the pairs of filières that each agreement
 * would join, and what it gains. `agreements` are all that could be signed; `choices` must hold every set that will
 * be described, as the pairs of all of them are collected once. Findings with keys in `rejected` do not count.
 */
export function planSets(
  snapshot: Snapshot,
  agreements: Agreements,
  choices: readonly Choice[],
  rejected: ReadonlySet<string>,
): (choice: Choice) => PlanSet {
  const { bridges, start, operators } = agreements;
  const state = new ServiceState(snapshot);
  const candidates = agreements.candidatesOf(new Set(choices.flatMap((choice) => choice.agreements)));
  const wayOf = waysOf(snapshot, agreements);
  const known = new Map<number, Alone>();
  const ranked = rankedOperators(snapshot, rejected);
  const rankOf = new Map(ranked.map(({ operators: ends, rank }) => [ends.join(' '), rank]));
  const agreementOf = new Map(operators.map((ends, agreement) => [ends.join(' '), agreement]));

  return (choice) => {
    const order = inOrder(choice.agreements);
    const alone = order.map(({ agreement }) => describe(agreement));
    const needs = order.map((_, at) => neededBefore(order, at, alone));
    const described = order.map(({ agreement, gain, added }, at): PlanAgreement => {
      const [one, other] = operators[agreement]!;
      const rank = rankOf.get(`${one} ${other}`) ?? null;
      const { pairs } = alone[at]!;
      const beside = needs[at]!.map((place) => order[place]!.agreement);
      const outlets = (added.outlets.length > 0 ? added : alone[at]!.alone).outlets;
      const way = wayOf(agreement, pairs, outlets, beside);
      return {
        ...{ operators: [one, other], ...alone[at]!, gainInPlan: gain, added, needs: needs[at]!, rank },
        onLapsed: lapsedBehind(
          [agreement],
          order.slice(0, at).map((before) => before.agreement),
        ),
        ...way,
        aloneNothing: beside.length === 0 ? alone[at]!.aloneNothing : nothingBy(way.way, alone[at]!),
      };
    });
    for (const agreement of choice.agreements) lay(agreement);
    const all = concernedIn(snapshot, state, snapshot.nodes.ids.keys());
    const possible = choice.agreements.flatMap((agreement) =>
      candidates.get(agreement)!.filter(({ certain }) => !certain),
    );
    layCandidates(possible);
    const gainWithPossible = state.gain();
    const withPossible = concernedIn(snapshot, state, snapshot.nodes.ids.keys());
    for (let depth = state.depth(); depth > 0; depth--) state.pop();
    return {
      agreements: described,
      gain: choice.gain,
      ...all,
      onLapsed: lapsedBehind(choice.agreements),
      newlyServed: choice.newlyServed,
      estimated: all.estimate !== null,
      gainWithPossible,
      withPossible,
      possiblePairs: possible.length,
      leftOut: leftOut(choice.agreements),
      firstRanked: firstRanked(choice.agreements),
    };
  };

  /**
   * Why an agreement that needs others brings no outlet without them: what its best passerelle lacks, as it is that one that
   * brings the outlets with the others.
   */
  function nothingBy({ from, to }: BridgeWay, { aloneNothing }: Alone): PlanAgreement['aloneNothing'] {
    if (aloneNothing === null) return null;
    const { index } = snapshot.nodes;
    return whyNoGain(snapshot, { from: [index.get(from)!], to: [index.get(to)!] }) ?? aloneNothing;
  }

  /** The best missing bridges, as many as the set has agreements, that are not in it though they bring an outlet alone. */
  function leftOut(set: readonly number[]): PlanSet['leftOut'] {
    return ranked.slice(0, set.length).flatMap(({ operators: [one, other], rank }) => {
      const agreement = agreementOf.get(`${one} ${other}`);
      if (agreement === undefined || set.includes(agreement)) return [];
      lay(agreement);
      const alone = concernedIn(snapshot, state, state.touched());
      state.pop();
      return alone.outlets.length === 0 ? [] : [{ operators: [one, other], rank, alone }];
    });
  }

  /** Whom the best missing bridges, as many as the set has agreements, concern together; null when the set holds them all. */
  function firstRanked(set: readonly number[]): Concerned | null {
    const first = ranked.slice(0, set.length).flatMap(({ operators: ends }) => {
      const agreement = agreementOf.get(ends.join(' '));
      return agreement === undefined ? [] : [agreement];
    });
    if (first.every((agreement) => set.includes(agreement))) return null;
    for (const agreement of first) lay(agreement);
    const concerned = concernedIn(snapshot, state, snapshot.nodes.ids.keys());
    for (let at = 0; at < first.length; at++) state.pop();
    return concerned;
  }

  /** The lapsed agreements on which what some agreements add to those of `beside` rests. */
  function lapsedBehind(some: readonly number[], beside: readonly number[] = []): OnLapsed | null {
    return onLapsed(snapshot, bridgesOf(some), bridgesOf(beside)) ?? null;
  }

  function bridgesOf(some: readonly number[]): Bridges {
    const at = some.flatMap((agreement) =>
      Array.from(
        { length: start[agreement + 1]! - start[agreement]! },
        (_, place) => start[agreement]! + place,
      ),
    );
    return { from: at.map((bridge) => bridges.from[bridge]!), to: at.map((bridge) => bridges.to[bridge]!) };
  }

  function lay(agreement: number): void {
    state.push(bridges, start[agreement]!, start[agreement + 1]!);
  }

  function layCandidates(list: readonly Candidate[]): void {
    const walkable = list.filter((candidate) => candidate.walkable);
    state.push(asBridges(walkable), 0, walkable.length);
  }

  /**
   * The agreements of a set in greedy order: each adds most to those before it; ties are broken by ids. Each comes with
   * the gain that it adds, and whom this concerns.
   */
  function inOrder(set: readonly number[]): Ordered[] {
    const order: Ordered[] = [];
    const left = [...set];
    /** The outlets that the agreements so far bring, by filière. */
    const brought = new Map<number, ReadonlySet<number>>();
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
      order.push({ agreement: agreement!, gain: most, added: concernedMore(brought) });
    }
    for (let at = 0; at < order.length; at++) state.pop();
    return order;
  }

  /** Whom the last agreement laid concerns beyond what `brought` holds, to which it is then added. */
  function concernedMore(brought: Map<number, ReadonlySet<number>>): Concerned {
    const now = new Map<number, ReadonlySet<number>>();
    for (const node of state.touched()) {
      const outlets = new Set<number>();
      state.eachNewOutlet(node, (outlet) => outlets.add(outlet));
      now.set(node, outlets);
    }
    const concerned = concernedWhere(snapshot, now.keys(), (node, visit) => {
      for (const outlet of now.get(node)!) if (brought.get(node)?.has(outlet) !== true) visit(outlet);
    });
    for (const [node, outlets] of now) brought.set(node, outlets);
    return concerned;
  }

  /** The agreements before a place of the order with which the one at that place brings more than apart. */
  function neededBefore(order: readonly Ordered[], place: number, alone: readonly Alone[]): number[] {
    const { agreement, gain } = order[place]!;
    const own = alone[place]!.gainAlone;
    if (gain <= own) return [];
    const before = [...order.keys()].slice(0, place);
    const needed = before.filter(
      (at) => gainOf([order[at]!.agreement, agreement]) > alone[at]!.gainAlone + own,
    );
    return needed.length === 0 ? before : needed;
  }

  function gainOf(set: readonly number[]): number {
    for (const agreement of set) lay(agreement);
    const gain = state.gain();
    for (let at = 0; at < set.length; at++) state.pop();
    return gain;
  }

  function describe(agreement: number): Alone {
    const found = known.get(agreement);
    if (found !== undefined) return found;
    const { ids } = snapshot.nodes;
    lay(agreement);
    const gainAlone = state.gain();
    const alone = concernedIn(snapshot, state, state.touched());
    state.pop();
    const certain = candidates.get(agreement)!.filter((candidate) => candidate.certain);
    // The state holds no added bridges here, so the gain of a pair is its gain alone.
    const pairs = certain
      .map((candidate): PlanPair => {
        const { a, b, renewal } = candidate;
        layCandidates([candidate]);
        const gain = state.gain();
        const own = concernedIn(snapshot, state, state.touched());
        state.pop();
        const key = keyOf(snapshot, a, b, renewal);
        return { from: ids[a]!, to: ids[b]!, renewal: renewal ?? null, key, gainAlone: gain, alone: own };
      })
      .sort((one, other) => other.gainAlone - one.gainAlone || byCodeUnit(one.key, other.key));
    const aloneNothing =
      gainAlone > 0
        ? null
        : (whyNoGain(snapshot, asBridges(certain.filter(({ walkable }) => walkable))) ?? null);
    const made = { pairs, gainAlone, alone, aloneNothing };
    known.set(agreement, made);
    return made;
  }
}

/** An agreement in its place of the order, with what it adds to those before it. */
interface Ordered {
  readonly agreement: number;
  readonly gain: number;
  readonly added: Concerned;
}

function asBridges(candidates: readonly Candidate[]): Bridges {
  return {
    from: Int32Array.from(candidates, ({ a }) => a),
    to: Int32Array.from(candidates, ({ b }) => b),
  };
}
