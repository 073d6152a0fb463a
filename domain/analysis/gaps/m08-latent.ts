import { groupByNode } from '../../graph/adjacency.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import type { Finding } from '../findings.ts';
import { eachCountedInside, flowTable } from '../flows/flow-table.ts';
import { bandOf, peopleOf, thresholdFor } from '../flows/flows.ts';
import { finding, type GapContext } from './context.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/** What goes from one operator to another. */
interface Total {
  readonly from: number;
  readonly to: number;
  people: number;
  readonly rows: number[];
}

/** M08: people go from one operator to another in numbers, and no passerelle in force says so. */
export function latent({ snapshot, period }: GapContext) {
  const { document, nodes } = snapshot;
  const table = flowTable(snapshot);
  const threshold = thresholdFor(period);
  const isJoined = joinedOperators(snapshot);
  const found: Finding[] = [];
  for (const { from, to, people, rows } of totals(snapshot, period)) {
    if (people < threshold || isJoined(from, to)) continue;
    const ends = new Set<string>();
    for (const row of rows)
      for (const node of [table.source[row]!, table.target[row]!])
        if (node !== NONE) ends.add(nodes.ids[node]!);
    const evidence = { band: bandOf(people), threshold, filieres: [...ends].sort(byCodeUnit) };
    found.push(
      finding('M08', [document.operators[from]!.id, document.operators[to]!.id], 'certain', evidence),
    );
  }
  return found;
}

/** Orientations and reorientations of the period between two valid operators. */
function totals(snapshot: Snapshot, period: GapContext['period']): Iterable<Total> {
  const { document, operatorValid } = snapshot;
  const table = flowTable(snapshot);
  const byPair = new Map<number, Total>();
  eachCountedInside(table, period, (row) => {
    const [from, to] = [table.sender[row]!, table.receiver[row]!];
    if (table.rows[row]!.kind === 'INTRODUCTION') return;
    if (operatorValid[from] !== 1 || operatorValid[to] !== 1 || from === to) return;
    const pair = from * document.operators.length + to;
    const total = byPair.get(pair) ?? { from, to, people: 0, rows: [] };
    if (total.rows.length === 0) byPair.set(pair, total);
    total.people += peopleOf(table.rows[row]!.count);
    total.rows.push(row);
  });
  return byPair.values();
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
