import { groupByNode } from '../../graph/adjacency.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { sortByKey } from '../candidates/column-sort.ts';
import { eachCountedInside, flowTable, INTRODUCTION } from '../flows/flow-table.ts';
import { bandOf, thresholdFor } from '../flows/flows.ts';
import { finding, type GapContext } from './context.ts';
import { type GapList, gapList } from './gap-list.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/** What goes from one operator to another. */
interface Total {
  readonly from: number;
  readonly to: number;
  readonly people: number;
  readonly rows: Uint32Array;
}

/** M08: people go from one operator to another in numbers, and no passerelle in force says so. */
export function latent({ snapshot, period }: GapContext): GapList {
  const { nodes } = snapshot;
  const table = flowTable(snapshot);
  const threshold = thresholdFor(period);
  const isJoined = joinedOperators(snapshot);
  const found: Total[] = [];
  eachTotal(snapshot, period, (total) => {
    if (total.people >= threshold && !isJoined(total.from, total.to)) found.push(total);
  });
  const idOf = (operator: number): string => snapshot.document.operators[operator]!.id;
  found.sort(
    (one, other) => byCodeUnit(idOf(one.from), idOf(other.from)) || byCodeUnit(idOf(one.to), idOf(other.to)),
  );
  return gapList(found, ({ from, to, people, rows }) => {
    const ends = new Set<string>();
    for (const row of rows)
      for (const node of [table.source[row]!, table.target[row]!])
        if (node !== NONE) ends.add(nodes.ids[node]!);
    const evidence = { band: bandOf(people), threshold, filieres: [...ends].sort(byCodeUnit) };
    return finding('M08', [idOf(from), idOf(to)], 'certain', evidence);
  });
}

/** Orientations and reorientations of the period between two valid operators. */
function eachTotal(snapshot: Snapshot, period: GapContext['period'], visit: (total: Total) => void): void {
  const { operatorValid } = snapshot;
  const table = flowTable(snapshot);
  const { sender, receiver, kind } = table;
  const counted: number[] = [];
  eachCountedInside(table, period, (row) => {
    const [from, to] = [sender[row]!, receiver[row]!];
    if (kind[row] === INTRODUCTION || from === to) return;
    if (operatorValid[from] === 1 && operatorValid[to] === 1) counted.push(row);
  });
  const rows = sortByKey(sortByKey(Uint32Array.from(counted), receiver), sender);
  for (let first = 0, end = 0; first < rows.length; first = end) {
    const [from, to] = [sender[rows[first]!]!, receiver[rows[first]!]!];
    let people = 0;
    for (; end < rows.length && sender[rows[end]!] === from && receiver[rows[end]!] === to; end++)
      people += table.people[rows[end]!]!;
    visit({ from, to, people, rows: rows.subarray(first, end) });
  }
}

/** Whether a passerelle in force joins two operators in that direction, visits apart. */
function joinedOperators({ nodes, passerelles, document }: Snapshot): (from: number, to: number) => boolean {
  const filieresOf = groupByNode(document.operators.length, nodes.operator);
  const { out, to: ends, active, kind } = passerelles;
  return (from, to) => {
    for (let at = filieresOf.start[from]!; at < filieresOf.start[from + 1]!; at++) {
      const a = filieresOf.edges[at]!;
      for (let edge = out.start[a]!; edge < out.start[a + 1]!; edge++) {
        const p = out.edges[edge]!;
        if (active[p] === 1 && kind[p] !== DISCOVERY && nodes.operator[ends[p]!] === to) return true;
      }
    }
    return false;
  };
}
