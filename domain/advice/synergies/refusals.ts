import { NO, pairFits } from '../../analysis/levels.ts';
import { markJoined, sectorsMeet } from '../../findings/missing-passerelle/search.ts';
import { unreachable } from '../../findings/unreachable/rule.ts';
import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { WIDTH } from '../../graph/level-table.ts';
import { INTAKE_STAGE, NONE, type Snapshot } from '../../graph/snapshot.ts';
import { addTo } from '../../model/grouping.ts';
import { NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';
import { peopleApart } from './people.ts';
import { MOST_LISTED, REFUSALS, type Refusal } from './results.ts';
import type { Scope } from './scope.ts';

/** For each stage, the stages that may follow it. */
const NEXT = STAGES.map((stage) => NEXT_STAGES[stage].map((next) => STAGES.indexOf(next)));

/**
 * Receives the pairs that are no candidates. `cell` is the position of the first type × number of types + that of the
 * second.
 */
interface PairVisitor {
  /** Pairs that are only counted. */
  unfit(cell: number, reason: 'STAGE' | 'SECTOR' | 'BASSIN', count: number): void;
  joined(cell: number): void;
  /** One refused pair. The reason BASSIN comes alone, as nothing else is examined without a common bassin. */
  refused(cell: number, a: number, b: number, reasons: number): void;
}

/**
 * Returns the number with a single bit set that stands for a reason for which no passerelle is proposed. Several
 * reasons are added up in one number.
 */
export const bitOf = (reason: Refusal): number => 1 << REFUSALS.indexOf(reason);

const known = new Map<number, readonly Refusal[]>();

/**
 * Lists the reasons for which no passerelle is proposed that the number `bits` holds, one bit for each (see `bitOf`).
 */
export function reasonsIn(bits: number): readonly Refusal[] {
  const found = known.get(bits) ?? REFUSALS.filter((reason) => (bits & bitOf(reason)) !== 0);
  known.set(bits, found);
  return found;
}

const BASSIN = bitOf('BASSIN');

/**
 * Calls a function of `visitor` for each pair of filières in `scope` between which no passerelle is proposed: it is
 * joined already, refused with its reasons, or only counted when its stages, sectors or bassins do not fit.
 * `isCandidate` tells which pairs are proposed (by the filières' numbers). The audience plays no part.
 */
export function eachRefusal(
  { everyone: snapshot }: Snapshot,
  scope: Scope,
  isCandidate: (a: number, b: number) => boolean,
  visitor: PairVisitor,
): void {
  const { nodes } = snapshot;
  const { of: bassins } = filiereBassins(snapshot);
  const unserved = unreachable(snapshot);
  const unfitStages = stageCounter(snapshot, scope);
  const near = new Int32Array(nodes.count).fill(NONE);
  const apart = new Float64Array(scope.types.length ** 2);
  for (let a = 0; a < nodes.count; a++) {
    const type = scope.typeOf[a]!;
    if (type === NONE) continue;
    markJoined(snapshot, a, near);
    scope.members.forEach((byStage, to) => {
      const cell = type * scope.types.length + to;
      let [otherSector, otherBassin] = [0, 0];
      visitor.unfit(cell, 'STAGE', unfitStages(a, to));
      for (const stage of NEXT[nodes.stage[a]!]!) {
        for (const b of byStage[stage]!) {
          if (!scope.holds(a, b)) continue;
          if (!sectorsMeet(nodes.sector[a]!, nodes.sector[b]!)) otherSector += 1;
          else if (near[b] === a) visitor.joined(cell);
          else if (!inCommon(bassins[a]!, bassins[b]!)) {
            // Most pairs of a large network have no common bassin, so only those that may be listed are visited one
            // by one.
            if (apart[cell]! < MOST_LISTED.refused) visitor.refused(cell, a, b, BASSIN);
            else otherBassin += 1;
            apart[cell]! += 1;
          } else if (!isCandidate(a, b)) visitor.refused(cell, a, b, reasonsOf(a, b));
        }
      }
      visitor.unfit(cell, 'SECTOR', otherSector);
      visitor.unfit(cell, 'BASSIN', otherBassin);
    });
  }

  function reasonsOf(a: number, b: number): number {
    let reasons = 0;
    if (pairFits(snapshot, a, b) === NO) reasons |= bitOf('LEVELS');
    for (const reason of peopleApart(snapshot, a, b)) reasons |= bitOf(reason);
    if (nodes.stage[b]! <= nodes.stage[a]! && !raisesALevel(snapshot, a, b)) reasons |= bitOf('PROGRESS');
    if (nodes.stage[a] === INTAKE_STAGE && unserved[b] === 0) reasons |= bitOf('DOOR');
    return reasons;
  }
}

function inCommon(one: readonly number[], other: readonly number[]): boolean {
  for (const item of one) if (other.includes(item)) return true;
  return false;
}

/** Whether some exit of b is above the level that people have after a, both known. */
function raisesALevel({ nodes: { levels } }: Snapshot, a: number, b: number): boolean {
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const had = levels.after[a * WIDTH + dimension]!;
    if (had !== NONE && levels.exit[b * WIDTH + dimension]! > had) return true;
  }
  return false;
}

/**
 * Returns a function that counts the pairs from a filière to filières of a type whose stage may not follow its own.
 */
function stageCounter({ nodes }: Snapshot, scope: Scope): (a: number, type: number) => number {
  const { members, typeOf, isOf } = scope;
  const all = members.map((byStage) => byStage.map((list) => list.length));
  const ofSector = members.map((byStage) => byStage.map((list) => list.filter(isOf).length));
  const byOperator = new Map<number, number[]>();
  for (let node = 0; node < nodes.count; node++) {
    if (typeOf[node] === NONE) continue;
    addTo(byOperator, nodes.operator[node]!, node);
  }
  return (a, type) => {
    const follows = NEXT[nodes.stage[a]!]!;
    const counts = (isOf(a) ? all : ofSector)[type]!;
    const unfit = counts.reduce((sum, count, stage) => (follows.includes(stage) ? sum : sum + count), 0);
    if (typeOf[a] !== type) return unfit;
    const own = byOperator.get(nodes.operator[a]!)!;
    return unfit - own.filter((b) => !follows.includes(nodes.stage[b]!) && (isOf(a) || isOf(b))).length;
  };
}
