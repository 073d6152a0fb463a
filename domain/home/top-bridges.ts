import type { Concerned } from '../analysis/results.ts';
import { Fold } from '../findings/folding.ts';
import { bridgesBetween } from '../findings/missing-passerelle/bridges.ts';
import { findingAt } from '../findings/missing-passerelle/finding.ts';
import { missingPasserelles, positionOf } from '../findings/missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { rankBridges } from '../findings/missing-passerelle/rank-bridges.ts';
import { CERTAIN } from '../findings/missing-passerelle/search.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { judgedPasserelles } from '../findings/reviewed-passerelles.ts';
import type { Addition } from '../gain/impact.ts';
import { type WayToOutlet, wayThrough, wayToOutlet } from '../gain/months.ts';
import { mayBeEntered } from '../gain/service.ts';
import { monthsIn } from '../graph/months-in.ts';
import { filiereOf, type Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import { addingBridges, type RankedBridge, type SkippedBridge } from './adding.ts';
import { BRIDGES_SHOWN, type HomeBridge, type HomeSkipped, SKIPPED_NAMED } from './results.ts';
import type { Scope } from './scope.ts';
import { sharedPlaces } from './shared-places.ts';

/** The bridges of a scope that matter most. */
interface TopBridges {
  readonly count: number;
  readonly certain: number;
  readonly listed: HomeBridge[];
  readonly together: Concerned;
  readonly skipped: { readonly count: number; readonly listed: HomeSkipped[] };
}

/** Bridges of the ranking that are looked at: few at first, more when too few of these add something. */
const LOOKED_AT = { few: 4 * BRIDGES_SHOWN, many: 40 * BRIDGES_SHOWN };

/**
 * Finds the missing bridges that matter most in a scope, in the order of the list of missing bridges. Bridges that add
 * nothing to those before them are passed over, and named apart. A bridge that rests on presumed values is not certain, so
 * it comes after the certain ones. Rejected bridges are left out, and those
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
  const rankedBridge = (pair: OperatorPair): RankedBridge => ({
    pair,
    counting: countingOf(snapshot, pair, rejected),
  });
  const lookAt = (most: number, isLast: boolean) => {
    const sure = ranked(most, isSure);
    const unsure = ranked(most, (position) => !isSure(position));
    // A possible bridge comes after all certain ones.
    const first = [...sure.listed, ...(isLast || sure.count <= most ? unsure.listed : [])];
    return {
      ...{ count: sure.count + unsure.count, certain: sure.count, looked: first.length },
      ...addingBridges(snapshot, first.map(rankedBridge), BRIDGES_SHOWN),
    };
  };
  const few = lookAt(LOOKED_AT.few, false);
  const isEnough = few.kept.length === BRIDGES_SHOWN || few.looked === few.count;
  const { count, certain, kept, skipped } = isEnough ? few : lookAt(LOOKED_AT.many, true);
  const { shared, together } = sharedPlaces(
    snapshot,
    kept.map(({ counting }) => counting),
  );
  return {
    ...{ count, certain },
    listed: kept.map(({ pair, counting }, rank) => ({
      ...bridgeOf(snapshot, pair, counting),
      shared: shared[rank]!,
      life: judged.get(pair.keys[0]!)?.life ?? null,
    })),
    together,
    skipped: {
      count: skipped.length,
      listed: skipped.slice(0, SKIPPED_NAMED).map((bridge) => skippedOf(snapshot, bridge, kept)),
    },
  };
}

/** Describes a bridge that is passed over, beside those that are `kept`. */
function skippedOf(snapshot: Snapshot, bridge: SkippedBridge, kept: readonly RankedBridge[]): HomeSkipped {
  const { key, operators, places, estimated, outlets, gained } = bridgeOf(
    snapshot,
    bridge.pair,
    bridge.counting,
  );
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
    if (ends.some((node) => isPresumed(snapshot, node))) presumed.add(pairAt(position));
  }
  return { inside, presumed, pairAt };
}

/** Whether a rule presumed a value of a filière that missing passerelles rest on. */
const isPresumed = (snapshot: Snapshot, node: number): boolean =>
  filiereOf(snapshot, node).presumed?.some((field) => /^(?:stage|sector|entry\..*|exit\..*)$/.test(field)) ===
  true;

/** Describes the bridge between two operators, without its follow-up. `counting` are its new passerelles that count. */
function bridgeOf(
  snapshot: Snapshot,
  pair: OperatorPair,
  counting: readonly Addition[],
): Omit<HomeBridge, 'life' | 'shared'> {
  const { operators, keys, certainty, doubts } = pair;
  const { index, isOutlet, ids } = snapshot.nodes;
  const key = keys[0]!;
  const { placesConcerned, estimate, outlets } = certainty === 'certain' ? pair : pair.withPossible;
  const ends = new Set(counting.flatMap(({ from, to }) => [from, to]));
  const presumed = [...ends]
    .filter((node) => isOutlet[node] === 0 && isPresumed(snapshot, node))
    .sort((a, b) => a - b);
  const [from, to] = findingAt(snapshot, positionOf(snapshot, key)!).elements;
  const best = { from: index.get(from)!, to: index.get(to)!, concurrent: false };
  const now = wayToOutlet(snapshot, best.from);
  const isWithin = (way: WayToOutlet | undefined): boolean => way?.months === pair.months;
  const withIt = isWithin(now) ? now : wayThrough(snapshot, best);
  const goals = new Set(outlets.map((outlet) => index.get(outlet)!));
  const gained = mayBeEntered(snapshot)[best.to] === 1 ? wayThrough(snapshot, best, goals) : undefined;
  return {
    ...{ key, operators, from, to, passerelles: keys.length },
    certainty: presumed.length > 0 ? 'possible' : certainty,
    doubts,
    presumed: presumed.map((node) => ids[node]!),
    ...{ places: placesConcerned, estimated: estimate !== null, outlets },
    months: { now: now?.months ?? null, with: pair.months },
    inFirst: monthsIn(snapshot, best.from),
    nearest: {
      now: now === undefined ? null : ids[now.outlet]!,
      with: withIt === undefined || !isWithin(withIt) ? null : ids[withIt.outlet]!,
    },
    gained: gained === undefined ? null : { outlet: ids[gained.outlet]!, months: gained.months },
  };
}
