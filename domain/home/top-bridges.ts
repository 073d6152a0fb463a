import type { Concerned } from '../analysis/results.ts';
import { Fold } from '../findings/folding.ts';
import { bridgesBetween } from '../findings/missing-passerelle/bridges.ts';
import { findingAt } from '../findings/missing-passerelle/finding.ts';
import { missingPasserelles, positionOf } from '../findings/missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { presumedAmong, restsOnPresumed } from '../findings/missing-passerelle/presumed-ends.ts';
import { rankBridges } from '../findings/missing-passerelle/rank-bridges.ts';
import { CERTAIN } from '../findings/missing-passerelle/search.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { judgedPasserelles } from '../findings/reviewed-passerelles.ts';
import { bridgeWay } from '../gain/bridge-way.ts';
import type { Addition } from '../gain/impact.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { BRIDGES_SHOWN, type HomeBridge } from './results.ts';
import type { Scope } from './scope.ts';
import { sharedPlaces } from './shared-places.ts';

/** The bridges of a scope that matter most. */
interface TopBridges {
  readonly count: number;
  readonly certain: number;
  readonly listed: HomeBridge[];
  readonly together: Concerned;
}

/**
 * Finds the missing bridges that matter most in a scope, in the order of the list of missing bridges. A bridge that
 * rests on presumed values is not certain, so it comes after the certain ones. Rejected bridges are left out, and those
 * that nobody can judge before links are documented.
 */
export function topBridges(snapshot: Snapshot, records: readonly FindingLife[], scope: Scope): TopBridges {
  const judged = judgedPasserelles(snapshot, records);
  const rejected = rejectedBridges(snapshot, records, judged);
  const fold = new Fold(snapshot, 'folded', new Set(records.map(({ key }) => key)));
  const isListed = fold.keepsPasserelle();
  const pairs = pairsOf(snapshot, scope);
  const { doubts } = missingPasserelles(snapshot);
  const isInside = (position: number): boolean =>
    isListed?.(position) !== false && pairs.inside.has(pairs.pairAt(position));
  const isSure = (position: number): boolean =>
    doubts[position] === CERTAIN && !pairs.presumed.has(pairs.pairAt(position));
  const ranked = (limit: number, keeps: (position: number) => boolean) =>
    rankBridges(snapshot, rejected, limit, (position) => isInside(position) && keeps(position));
  const sure = ranked(BRIDGES_SHOWN, isSure);
  const unsure = ranked(BRIDGES_SHOWN - sure.listed.length, (position) => !isSure(position));
  const listed = [...sure.listed, ...unsure.listed];
  const counting = listed.map((pair) => countingOf(snapshot, pair, rejected));
  const { shared, together } = sharedPlaces(snapshot, counting);
  return {
    count: sure.count + unsure.count,
    certain: sure.count,
    listed: listed.map((pair, rank) => ({
      ...bridgeOf(snapshot, pair, counting[rank]!),
      shared: shared[rank]!,
      life: judged.get(pair.keys[0]!)?.life ?? null,
    })),
    together,
  };
}

/** The new passerelles by which the figures of a bridge are counted: the certain ones, if its best one is certain. */
function countingOf(
  snapshot: Snapshot,
  { operators, certainty }: OperatorPair,
  rejected: ReadonlySet<string>,
): Addition[] {
  const all = bridgesBetween(snapshot, operators, rejected);
  return all.flatMap(({ certain, addition }) => (certain || certainty === 'possible' ? [addition] : []));
}

/** The ordered pairs of operators with missing passerelles, as numbers: those in the scope, and those with presumed ends. */
function pairsOf(snapshot: Snapshot, scope: Scope) {
  const { nodes, document } = snapshot;
  const { count, from, to } = missingPasserelles(snapshot);
  const pairAt = (position: number): number =>
    nodes.operator[from[position]!]! * document.operators.length + nodes.operator[to[position]!]!;
  const [inside, presumed] = [new Set<number>(), new Set<number>()];
  for (let position = 0; position < count; position++) {
    const ends = [from[position]!, to[position]!];
    if (scope.isWhole || ends.some(scope.hasNode)) inside.add(pairAt(position));
    if (ends.some((node) => restsOnPresumed(snapshot, node))) presumed.add(pairAt(position));
  }
  return { inside, presumed, pairAt };
}

/** Describes the bridge between two operators, without its follow-up. `counting` are its new passerelles that count. */
function bridgeOf(
  snapshot: Snapshot,
  pair: OperatorPair,
  counting: readonly Addition[],
): Omit<HomeBridge, 'life' | 'shared'> {
  const { operators, keys, certainty } = pair;
  const { index } = snapshot.nodes;
  const key = keys[0]!;
  const { placesConcerned, estimate, outlets } = certainty === 'certain' ? pair : pair.withPossible;
  const presumed = presumedAmong(
    snapshot,
    counting.flatMap(({ from, to }) => [from, to]),
  );
  const [from, to] = findingAt(snapshot, positionOf(snapshot, key)!).elements;
  const best = { from: index.get(from)!, to: index.get(to)!, concurrent: false };
  return {
    ...{ key, operators, presumed, passerelles: keys.length },
    certainty: presumed.length > 0 ? 'possible' : certainty,
    ...{ places: placesConcerned, estimated: estimate !== null, outlets },
    ...bridgeWay(snapshot, best, outlets),
  };
}
