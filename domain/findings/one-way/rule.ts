import { flowTable, REORIENTATION } from '../../analysis/flows/flow-table.ts';
import { bandOf, thresholdFor } from '../../analysis/flows/flows.ts';
import { peopleOfRows } from '../../analysis/flows/people.ts';
import type { Band } from '../../analysis/results.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { OneWayFinding } from './evidence.ts';

const RETURN = PASSERELLE_KINDS.indexOf('RETURN');

/**
 * The rule of M05 (one-way passage): finds passages between filières of two operators that many people give up, or
 * from which many are sent back, though no active RETURN passerelle leads back. Many means at least the threshold for
 * the period. Returns one finding each.
 */
export function oneWay(context: RuleContext): OneWayFinding[] {
  const { snapshot, period } = context;
  const { ids, operator } = snapshot.nodes;
  const threshold = thresholdFor(period);
  const abandoned = abandonedByPair(context);
  const reoriented = reorientedByEnd(context);
  const pairs = new Set<number>();
  for (const [pair, { people }] of abandoned) {
    const [a, b] = pairOf(snapshot, pair);
    if (people >= threshold && isOneWay(snapshot, a, b)) pairs.add(pair);
  }
  for (const [end, { people }] of reoriented) {
    if (people < threshold) continue;
    const [b, back] = [
      Math.floor(end / snapshot.document.operators.length),
      end % snapshot.document.operators.length,
    ];
    for (const a of sendersOf(snapshot, b, back)) pairs.add(pairKey(snapshot, a, b));
  }
  const shown = (sum: Sum | undefined): Band | null =>
    sum === undefined ? null : bandOf(sum.people, sum.isExact);
  return [...pairs].map((pair) => {
    const [a, b] = pairOf(snapshot, pair);
    const [one, other] = [operator[a]!, operator[b]!].map((at) => snapshot.document.operators[at]!.id);
    return finding<OneWayFinding>('M05', [ids[a]!, ids[b]!], 'certain', {
      operators: [one!, other!],
      abandoned: shown(abandoned.get(pair)),
      reoriented: shown(reoriented.get(endKey(snapshot, b, operator[a]!))),
      threshold,
      passerelles: carryingBetween(snapshot, a, b)
        .map((p) => passerelleOf(snapshot, p).id)
        .sort(byCodeUnit),
    });
  });
}

const pairKey = ({ nodes }: Snapshot, a: number, b: number): number => a * nodes.count + b;
const pairOf = ({ nodes }: Snapshot, key: number): readonly [number, number] => [
  Math.floor(key / nodes.count),
  key % nodes.count,
];
/** A filière and the operator to which it sends people back, as one number. */
const endKey = ({ document }: Snapshot, b: number, back: number): number =>
  b * document.operators.length + back;

/** At least so many people, or just so many. */
interface Sum {
  readonly people: number;
  readonly isExact: boolean;
}

/** The people who gave up, by pair of nodes; a pair without any reported number is absent. */
function abandonedByPair({ snapshot, period }: RuleContext): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  const table = flowTable(snapshot);
  const { source, target } = table;
  const { abandoned, isExactlyAbandoned } = peopleOfRows(snapshot, period);
  for (let row = 0; row < abandoned.length; row++) {
    if (abandoned[row] === NONE) continue;
    const [a, b] = [source[row]!, target[row]!];
    if (a !== NONE && b !== NONE)
      add(sums, pairKey(snapshot, a, b), abandoned[row]!, isExactlyAbandoned(row));
  }
  return sums;
}

/** The people sent back, by filière and operator; rows to a filière count for its operator. */
function reorientedByEnd({ snapshot, period }: RuleContext): Map<number, Sum> {
  const sums = new Map<number, Sum>();
  const table = flowTable(snapshot);
  const { kind, source, receiver } = table;
  const { people, isExact } = peopleOfRows(snapshot, period);
  const rows = table.countedInside(period);
  for (let at = 0; at < rows.length; at++) {
    const row = rows[at]!;
    const [b, back] = [source[row]!, receiver[row]!];
    if (kind[row] === REORIENTATION && b !== NONE && back !== NONE)
      add(sums, endKey(snapshot, b, back), people[row]!, isExact(row, 'ENDS'));
  }
  return sums;
}

function add(sums: Map<number, Sum>, key: number, people: number, isExact: boolean): void {
  const before = sums.get(key);
  sums.set(
    key,
    before === undefined
      ? { people, isExact }
      : { people: before.people + people, isExact: before.isExact && isExact },
  );
}

/**
 * Whether people can pass from filière `a` to filière `b` (their numbers in the snapshot, the network on a day) of
 * another operator, while no active RETURN passerelle leads from the second operator to the first.
 */
export function isOneWay(snapshot: Snapshot, a: number, b: number): boolean {
  const { isOutlet, operator } = snapshot.nodes;
  if (isOutlet[b] === 1 || operator[a] === operator[b]) return false;
  const back = operator[b]! * snapshot.document.operators.length + operator[a]!;
  return !returns(snapshot).has(back) && carryingBetween(snapshot, a, b).length > 0;
}

/**
 * Lists the filières of an operator from which people can pass to filière `b` while no RETURN passerelle leads back
 * to the operator. All are numbers of the snapshot, the network on a day.
 */
export function sendersOf(snapshot: Snapshot, b: number, operator: number): number[] {
  const { nodes, passerelles } = snapshot;
  const senders = new Set<number>();
  for (let at = passerelles.in.start[b]!; at < passerelles.in.start[b + 1]!; at++) {
    const a = passerelles.from[passerelles.in.edges[at]!]!;
    if (nodes.operator[a] === operator && isOneWay(snapshot, a, b)) senders.add(a);
  }
  return [...senders];
}

function carryingBetween({ passerelles }: Snapshot, a: number, b: number): number[] {
  const { out, to, carrying } = passerelles;
  const found: number[] = [];
  for (let at = out.start[a]!; at < out.start[a + 1]!; at++) {
    const p = out.edges[at]!;
    if (to[p] === b && carrying[p] === 1) found.push(p);
  }
  return found;
}

/** Ordered pairs of operators that an active RETURN joins, each as one number. */
const returns = perDay(({ nodes, passerelles, document }): ReadonlySet<number> => {
  const found = new Set<number>();
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.active[p] !== 1 || passerelles.kind[p] !== RETURN) continue;
    const [from, to] = [nodes.operator[passerelles.from[p]!]!, nodes.operator[passerelles.to[p]!]!];
    if (to !== NONE) found.add(from * document.operators.length + to);
  }
  return found;
});
