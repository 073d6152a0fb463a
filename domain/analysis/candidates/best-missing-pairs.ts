import { GainFrom } from '../../gain/gain-from.ts';
import { mayBeEntered } from '../../gain/service.ts';
import { inTurn, sortLargestFirst } from '../../graph/column-sort.ts';
import { Foremost } from '../../graph/heap.ts';
import { INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import type { FindingOf } from '../findings.ts';
import { filieresOfOperators } from '../gaps/joined-by.ts';
import { pairFinding } from '../gaps/pair-finding.ts';
import { CERTAIN, PairSearch } from '../gaps/pair-search.ts';
import type { Impact } from '../results.ts';
import { type CandidateBounds, candidateBounds } from './candidate-bounds.ts';
import { monthColumns } from './pair-impacts.ts';

/** The first missing bridges in the order of candidates, and how many pairs were looked at to be sure of them. */
export interface BestMissingPairs {
  readonly findings: readonly FindingOf<'M04'>[];
  readonly lookedAt: number;
}

interface Candidate {
  readonly a: number;
  readonly b: number;
  readonly marks: number;
  readonly impact: Impact;
}

/**
 * The first k findings of M04, the same as those of the whole list and in the same order, without the list: filières
 * are taken by the most that a bridge from them may gain, until that is less than the k-th found. Certain pairs come
 * first whatever they gain, so possible ones are looked for only when there are fewer than k certain ones.
 */
export function bestMissingPairs(snapshot: Snapshot, k: number): BestMissingPairs {
  const best = foremost(k);
  const certain = search(snapshot, best, true);
  const certainOnes = best.inOrder();
  const rest = foremost(k - certainOnes.length);
  const possible = certainOnes.length < k ? search(snapshot, rest, false) : 0;
  const pairs = new PairSearch(snapshot);
  const findings = [...certainOnes, ...rest.inOrder()].map((found) =>
    pairFinding(snapshot, { ...found, pairs: pairsBetween(snapshot, pairs, found) }),
  );
  return { findings, lookedAt: certain + possible };
}

/** Looks for the best certain pairs, or for the best possible ones; answers how many pairs of both kinds it met. */
function search(snapshot: Snapshot, best: Foremost<Candidate>, certain: boolean): number {
  const { nodes } = snapshot;
  const gains = new GainFrom(snapshot);
  const bounds = boundColumn(snapshot, candidateBounds(snapshot, gains), certain);
  const enters = mayBeEntered(snapshot);
  const { monthsFrom, monthsInside } = monthColumns(snapshot);
  const pairs = new PairSearch(snapshot);
  let lookedAt = 0;
  for (const a of sortLargestFirst(inTurn(nodes.count), bounds)) {
    // Equal gains are told apart by what comes after, so only a lower bound ends the search.
    if (isBelow(best, bounds[a]!)) break;
    gains.standAt(a);
    const count = pairs.look(a);
    lookedAt += count;
    for (let at = 0; at < count; at++) {
      const b = pairs.found[at]!;
      const marks = pairs.marks[at]!;
      if ((marks === CERTAIN) !== certain) continue;
      const gain = enters[b] === 1 ? gains.towards(b) : 0;
      if (isBelow(best, gain)) continue;
      const soon = enters[b] === 1 ? monthsInside[a]! + monthsFrom[b]! : Number.POSITIVE_INFINITY;
      const months = Math.min(monthsFrom[a]!, soon);
      best.offer({
        a,
        b,
        marks,
        impact: {
          gain,
          newlyServed: enters[b] === 1 ? gains.newlyServed() : 0,
          months: months === Number.POSITIVE_INFINITY ? null : months,
          estimated: enters[b] === 1 && gains.estimated(),
        },
      });
    }
  }
  return lookedAt;
}

function boundColumn({ nodes }: Snapshot, bounds: CandidateBounds, certain: boolean): Float64Array {
  const column = new Float64Array(nodes.count);
  for (let a = 0; a < nodes.count; a++) {
    if (nodes.isOutlet[a] === 1 || nodes.active[a] !== 1) continue;
    column[a] = bounds.mostFrom(a, certain, nodes.stage[a] === INTAKE_STAGE);
  }
  return column;
}

/** How many pairs lead from the operator of a to that of b: those of its few filières. */
function pairsBetween(snapshot: Snapshot, pairs: PairSearch, { a, b }: Candidate): number {
  const { operator } = snapshot.nodes;
  const filieres = filieresOfOperators(snapshot);
  const one = operator[a]!;
  let count = 0;
  for (let at = filieres.start[one]!; at < filieres.start[one + 1]!; at++) {
    const found = pairs.look(filieres.edges[at]!);
    for (const to of pairs.found.subarray(0, found)) if (operator[to] === operator[b]) count += 1;
  }
  return count;
}

const foremost = (k: number): Foremost<Candidate> => new Foremost<Candidate>(k, compare);

/** Whether a gain is below that of the last of those that are kept, when there is room for no other. */
const isBelow = (best: Foremost<Candidate>, gain: number): boolean =>
  best.isFull() && gain < (best.last()?.impact.gain ?? Number.POSITIVE_INFINITY);

/** The order of candidates among pairs of one certainty; nodes are numbered in the order of their ids. */
function compare(one: Candidate, other: Candidate): number {
  const [p, q] = [one.impact, other.impact];
  const [soon, late] = [p.months ?? Number.MAX_SAFE_INTEGER, q.months ?? Number.MAX_SAFE_INTEGER];
  return (
    q.gain - p.gain || q.newlyServed - p.newlyServed || soon - late || one.a - other.a || one.b - other.b
  );
}
