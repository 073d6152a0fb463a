import type { Concerned } from '../analysis/results.ts';
import { Fold } from '../findings/folding.ts';
import { bridgesBetween } from '../findings/missing-passerelle/bridges.ts';
import { missingPasserelles, positionOf } from '../findings/missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { presumedFilieres } from '../findings/missing-passerelle/presumed-ends.ts';
import { rankBridges } from '../findings/missing-passerelle/rank-bridges.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { judgedPasserelles } from '../findings/reviewed-passerelles.ts';
import { bridgeWay } from '../gain/bridge-way.ts';
import { type Addition, walkableBridges } from '../gain/impact.ts';
import { onLapsed } from '../gain/lapsed-agreements.ts';
import type { OnLapsed } from '../gain/results.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { addingBridges, type RankedBridge, type SkippedBridge } from './adding.ts';
import { passerellesEnough } from './enough.ts';
import { BRIDGES_SHOWN, type HomeBridge, type HomeSkipped, SKIPPED_NAMED } from './results.ts';
import type { Scope } from './scope.ts';
import { sharedPlaces } from './shared-places.ts';

/** The bridges of a scope that matter most. */
interface TopBridges {
  readonly count: number;
  readonly certain: number;
  readonly useful: number;
  readonly listed: HomeBridge[];
  readonly together: Concerned;
  readonly togetherOnLapsed: OnLapsed | null;
  readonly skipped: { readonly count: number; readonly listed: HomeSkipped[] };
}

/** Bridges of the ranking that are looked at: few at first, more when too few of these add something. */
const LOOKED_AT = { few: 4 * BRIDGES_SHOWN, many: 40 * BRIDGES_SHOWN };

/**
 * Finds the missing bridges that matter most in a scope, in the order of the list of missing bridges. Bridges that add
 * nothing to those before them are passed over, and named apart. Rejected bridges are left out, and those that nobody can
 * judge before links are documented.
 */
export function topBridges(snapshot: Snapshot, records: readonly FindingLife[], scope: Scope): TopBridges {
  const judged = judgedPasserelles(snapshot, records);
  const rejected = rejectedBridges(snapshot, records, judged);
  const fold = new Fold(snapshot, 'folded', new Set(records.map(({ key }) => key)));
  const isListed = fold.keepsPasserelle();
  const pairs = pairsInside(snapshot, scope);
  const isInside = (position: number): boolean =>
    isListed?.(position) !== false && pairs.inside.has(pairs.pairAt(position));
  const lookAt = (most: number) => {
    const { count, listed, useful, certain } = rankBridges(snapshot, rejected, most, isInside);
    const ranked = listed.map(
      (pair): RankedBridge => ({ pair, counting: countingOf(snapshot, pair, rejected) }),
    );
    return {
      certain,
      useful: useful.lines,
      count,
      looked: listed.length,
      ...addingBridges(snapshot, ranked, BRIDGES_SHOWN),
    };
  };
  const few = lookAt(LOOKED_AT.few);
  const isEnough = few.kept.length === BRIDGES_SHOWN || few.looked === few.count;
  const { certain, useful, count, kept, skipped } = isEnough ? few : lookAt(LOOKED_AT.many);
  const { shared, together } = sharedPlaces(
    snapshot,
    kept.map(({ counting }) => counting),
  );
  return {
    count,
    certain,
    useful,
    listed: kept.map(({ pair, counting }, rank) => ({
      ...bridgeOf(snapshot, pair),
      enough: passerellesEnough(snapshot, counting, bestEnds(snapshot, pair)),
      shared: shared[rank]!,
      onLapsed: onLapsed(snapshot, walkableBridges(snapshot, counting)) ?? null,
      life: judged.get(pair.keys[0]!)?.life ?? null,
    })),
    together,
    togetherOnLapsed:
      onLapsed(
        snapshot,
        walkableBridges(
          snapshot,
          kept.flatMap(({ counting }) => counting),
        ),
      ) ?? null,
    skipped: {
      count: skipped.length,
      listed: skipped.slice(0, SKIPPED_NAMED).map((bridge) => skippedOf(snapshot, bridge, kept)),
    },
  };
}

/** Describes a bridge that is passed over, beside those that are `kept`. */
function skippedOf(snapshot: Snapshot, bridge: SkippedBridge, kept: readonly RankedBridge[]): HomeSkipped {
  const { key, operators, places, estimated, outlets, gained } = bridgeOf(snapshot, bridge.pair);
  const { shared } = sharedPlaces(
    snapshot,
    [...kept, bridge].map(({ counting }) => counting),
  );
  let variantOf: number | null = null;
  let most = 0;
  for (const [rank, { pair }] of kept.entries()) {
    const both = shared.at(-1)![rank]!;
    if (both <= most || !outletsOf(pair).some((outlet) => outlets.includes(outlet))) continue;
    [variantOf, most] = [rank + 1, both];
  }
  const { because } = bridge;
  return { ...{ key, operators, because, variantOf, places, estimated, outlets, gained } };
}

const outletsOf = ({ certainty, outlets, withPossible }: OperatorPair): readonly string[] =>
  certainty === 'certain' ? outlets : withPossible.outlets;

/** The new passerelles by which the figures of a bridge are counted: the certain ones, if its best one is certain. */
function countingOf(
  snapshot: Snapshot,
  { operators, certainty }: OperatorPair,
  rejected: ReadonlySet<string>,
): Addition[] {
  const all = bridgesBetween(snapshot, operators, rejected);
  return all.flatMap(({ certain, addition }) => (certain || certainty === 'possible' ? [addition] : []));
}

/** The ordered pairs of operators with missing passerelles in the scope, as numbers. */
export function pairsInside(snapshot: Snapshot, scope: Scope) {
  const { nodes, document } = snapshot;
  const { count, from, to } = missingPasserelles(snapshot);
  const pairAt = (position: number): number =>
    nodes.operator[from[position]!]! * document.operators.length + nodes.operator[to[position]!]!;
  const inside = new Set<number>();
  for (let position = 0; position < count; position++) {
    const ends = [from[position]!, to[position]!];
    if (scope.isWhole || ends.some(scope.hasNode)) inside.add(pairAt(position));
  }
  return { inside, pairAt };
}

/** The two filières, by number, of each of the missing passerelles with these keys. */
function endsOf(snapshot: Snapshot, keys: readonly string[]): (readonly [number, number])[] {
  const { from, to } = missingPasserelles(snapshot);
  return keys.map((key) => {
    const position = positionOf(snapshot, key)!;
    return [from[position]!, to[position]!] as const;
  });
}

/** The two filières, by number, of the best missing passerelle between two operators. */
function bestEnds(
  snapshot: Snapshot,
  { keys }: OperatorPair,
): { readonly from: number; readonly to: number } {
  const [[from, to]] = endsOf(snapshot, [keys[0]!]) as [readonly [number, number]];
  return { from, to };
}

/** Describes the bridge between two operators, without its follow-up and what comes of other bridges. */
function bridgeOf(
  snapshot: Snapshot,
  pair: OperatorPair,
): Omit<HomeBridge, 'life' | 'shared' | 'enough' | 'onLapsed'> {
  const { operators, keys, certainty, doubts } = pair;
  const key = keys[0]!;
  const { placesConcerned, estimate, outlets } = certainty === 'certain' ? pair : pair.withPossible;
  const best = { ...bestEnds(snapshot, pair), concurrent: false };
  return {
    ...{ key, operators, rank: pair.rank, passerelles: keys.length, doubts },
    gain: certainty === 'certain' ? pair.gain : pair.gainWithPossible,
    // Certain missing passerelles rest on nothing presumed, and the possible ones beside them do not count.
    ...{
      certainty,
      presumed: certainty === 'certain' ? [] : presumedFilieres(snapshot, endsOf(snapshot, keys)),
    },
    ...{ places: placesConcerned, estimated: estimate !== null, outlets },
    ...bridgeWay(snapshot, best, outlets),
  };
}
