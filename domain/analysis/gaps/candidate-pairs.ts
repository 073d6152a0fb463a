import { WIDTH } from '../../graph/level-table.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import {
  ACTIVE_STATE,
  GENERIC,
  INTAKE_STAGE,
  isCarryingKind,
  NONE,
  type Snapshot,
} from '../../graph/snapshot.ts';
import { NEXT_STAGES, STAGES } from '../../model/vocabulary.ts';
import { NO, ownTests, pairFits, YES } from '../levels.ts';
import { audiencesMeet } from './audience-overlap.ts';
import { filiereBassins } from './bassins.ts';
import { unreachable } from './m02-unreachable.ts';

/** A pair that meets the rule of M04. */
export interface CandidatePair {
  readonly a: number;
  readonly b: number;
  /** ok(a, b): MAYBE or YES. */
  readonly ok: number;
  readonly sectorKnown: boolean;
  /** The common bassin rests on sites at both ends. */
  readonly bassinBySite: boolean;
}

export const isCertainPair = ({ ok, sectorKnown, bassinBySite }: CandidatePair): boolean =>
  ok === YES && sectorKnown && bassinBySite;

const NEXT = STAGES.map((stage) => NEXT_STAGES[stage].map((next) => STAGES.indexOf(next)));

/** The pairs of filières that nothing joins and that could be joined (M04), by a then b. */
export const candidatePairs = perDay((snapshot): readonly CandidatePair[] => {
  const { declared } = filiereBassins(snapshot);
  const { sector } = snapshot.nodes;
  const found: CandidatePair[] = [];
  eachCandidatePair(snapshot, (a, b, ok) => {
    const sectorKnown = sector[a] !== NONE && sector[b] !== NONE;
    const bassinBySite = declared[a] === 0 && declared[b] === 0;
    found.push({ a, b, ok, sectorKnown, bassinBySite });
  });
  return found.sort((p, q) => p.a - q.a || p.b - q.b);
});

/**
 * Visits the same pairs, by a, without keeping them. Pairs are looked for among the filières of a common bassin and a
 * stage that may follow, so the cost follows the size of bassins, not the square of the network.
 */
export function eachCandidatePair(
  snapshot: Snapshot,
  visit: (a: number, b: number, ok: number) => void,
): void {
  const { nodes } = snapshot;
  const bassins = filiereBassins(snapshot);
  const byBassinAndStage = placesInBassins(snapshot, bassins.of);
  const isNear = new Int32Array(nodes.count).fill(NONE);
  const isSeen = new Int32Array(nodes.count).fill(NONE);
  for (let a = 0; a < nodes.count; a++) {
    if (nodes.isOutlet[a] === 1 || nodes.active[a] !== 1) continue;
    let nearMarked = false;
    for (const bassin of bassins.of[a]!) {
      for (const stage of NEXT[nodes.stage[a]!]!) {
        for (const b of byBassinAndStage[bassin]![stage]!) {
          if (isSeen[b] === a) continue;
          isSeen[b] = a;
          if (!couldFollow(snapshot, a, b)) continue;
          if (!nearMarked) {
            markNear(snapshot, a, isNear);
            nearMarked = true;
          }
          if (isNear[b] === a) continue;
          const ok = pairFits(snapshot, a, b);
          if (ok === NO || !audiencesMeet(snapshot, a, b)) continue;
          visit(a, b, ok);
        }
      }
    }
  }
}

function placesInBassins(snapshot: Snapshot, bassinsOf: readonly (readonly number[])[]): number[][][] {
  const { nodes, document } = snapshot;
  const table: number[][][] = document.bassins.map(() => STAGES.map(() => []));
  for (let node = 0; node < nodes.count; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1) continue;
    for (const bassin of bassinsOf[node]!) table[bassin]![nodes.stage[node]!]!.push(node);
  }
  return table;
}

/** The conditions that cost nothing to check: operators, sectors, progress, and the door rule. */
function couldFollow(snapshot: Snapshot, a: number, b: number): boolean {
  const { operator, sector, stage } = snapshot.nodes;
  if (operator[a] === operator[b]) return false;
  const [one, other] = [sector[a]!, sector[b]!];
  const sectorsMeet = one === other || one <= GENERIC || other <= GENERIC;
  if (!sectorsMeet) return false;
  if (stage[a] === INTAKE_STAGE && unreachable(snapshot)[b] === 0) return false;
  return stage[b]! > stage[a]! || raisesALevel(snapshot, a, b);
}

/** Some exit of b above what people have after a, both known. */
function raisesALevel({ nodes }: Snapshot, a: number, b: number): boolean {
  const { exit, after } = nodes.levels;
  for (let dimension = 0; dimension < WIDTH; dimension++) {
    const had = after[a * WIDTH + dimension]!;
    if (had !== NONE && exit[b * WIDTH + dimension]! > had) return true;
  }
  return false;
}

/**
 * Marks with `a` what needs no new passerelle from a: what one or two passable passerelles reach, and what a
 * passerelle planned, suspended or expired already names.
 */
function markNear(snapshot: Snapshot, a: number, isNear: Int32Array): void {
  const { out, to, carrying, state, kind } = snapshot.passerelles;
  const tests = ownTests(snapshot);
  const eachFrom = (node: number, visit: (p: number) => void): void => {
    for (let at = out.start[node]!; at < out.start[node + 1]!; at++) visit(out.edges[at]!);
  };
  eachFrom(a, (p) => {
    if (state[p] !== ACTIVE_STATE && isCarryingKind(kind[p]!)) isNear[to[p]!] = a;
    // A passage in force that fails its level test leaves ok(a, b) at NO, so the pair is no candidate either.
    if (carrying[p] !== 1) return;
    isNear[to[p]!] = a;
    if (tests[p] === NO) return;
    eachFrom(to[p]!, (q) => {
      if (carrying[q] === 1 && tests[q] !== NO) isNear[to[q]!] = a;
    });
  });
}
