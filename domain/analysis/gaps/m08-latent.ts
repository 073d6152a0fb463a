import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import type { Finding } from '../findings.ts';
import { bandOf, countedFlows, peopleOf, rowsInside, thresholdFor } from '../flows.ts';
import { finding, type GapContext } from './context.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/** M08: people go from one operator to another in numbers, and no passerelle in force says so. */
export function latent({ snapshot, period }: GapContext) {
  const { document, nodes, operatorIndex, operatorValid } = snapshot;
  const threshold = thresholdFor(period);
  const joined = joinedOperators(snapshot);
  const operatorOf = (end: string): number => {
    const node = nodes.index.get(end);
    return node === undefined ? (operatorIndex.get(end) ?? NONE) : nodes.operator[node]!;
  };
  const totals = new Map<number, { from: number; to: number; people: number; filieres: Set<string> }>();
  for (const row of rowsInside(countedFlows(document), period)) {
    if (row.kind === 'INTRODUCTION') continue;
    const [from, to] = [operatorOf(row.source), operatorOf(row.target)];
    if (operatorValid[from] !== 1 || operatorValid[to] !== 1 || from === to) continue;
    const pair = from * document.operators.length + to;
    if (joined.has(pair)) continue;
    const total = totals.get(pair) ?? { from, to, people: 0, filieres: new Set<string>() };
    total.people += peopleOf(row.count);
    for (const end of [row.source, row.target]) if (!operatorIndex.has(end)) total.filieres.add(end);
    totals.set(pair, total);
  }
  const found: Finding[] = [];
  const idOf = (operator: number): string => document.operators[operator]!.id;
  for (const { from, to, people, filieres } of totals.values()) {
    if (people < threshold) continue;
    const evidence = { band: bandOf(people), threshold, filieres: [...filieres].sort(byCodeUnit) };
    found.push(finding('M08', [idOf(from), idOf(to)], 'certain', evidence));
  }
  return found;
}

/** Ordered pairs of operators that a passerelle in force joins, visits apart; both positions as one number. */
function joinedOperators({ nodes, passerelles, document }: Snapshot): Set<number> {
  const joined = new Set<number>();
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.active[p] !== 1 || passerelles.kind[p] === DISCOVERY) continue;
    const [from, to] = [nodes.operator[passerelles.from[p]!]!, nodes.operator[passerelles.to[p]!]!];
    if (to >= 0 && from !== to) joined.add(from * document.operators.length + to);
  }
  return joined;
}
