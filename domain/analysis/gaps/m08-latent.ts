import type { Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { bandOf, countedFlows, operatorOfEnds, peopleOf, rowsInside, thresholdFor } from '../flows.ts';
import type { Finding } from '../results.ts';
import { finding, type GapContext } from './context.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/** M08: people go from one operator to another in numbers, and no passerelle in force says so. */
export function latent({ snapshot, period }: GapContext) {
  const { document, operatorIndex, operatorValid } = snapshot;
  const operatorOf = operatorOfEnds(document);
  const threshold = thresholdFor(period);
  const joined = joinedOperators(snapshot);
  const totals = new Map<string, { from: string; to: string; people: number; filieres: Set<string> }>();
  for (const row of rowsInside(countedFlows(document), period)) {
    if (row.kind === 'INTRODUCTION') continue;
    const [from, to] = [operatorOf(row.source), operatorOf(row.target)];
    const bothValid = [from, to].every((id) => operatorValid[operatorIndex.get(id) ?? -1] === 1);
    if (!bothValid || from === to || joined.has(`${from} ${to}`)) continue;
    const total = totals.get(`${from} ${to}`) ?? { from, to, people: 0, filieres: new Set<string>() };
    total.people += peopleOf(row.count);
    for (const end of [row.source, row.target]) if (!operatorIndex.has(end)) total.filieres.add(end);
    totals.set(`${from} ${to}`, total);
  }
  const found: Finding[] = [];
  for (const { from, to, people, filieres } of totals.values()) {
    if (people < threshold) continue;
    const evidence = { band: bandOf(people), threshold, filieres: [...filieres].sort(byCodeUnit) };
    found.push(finding('M08', [from, to], 'certain', evidence));
  }
  return found;
}

/** Ordered pairs of operators that a passerelle in force joins, visits apart. */
function joinedOperators(snapshot: Snapshot): Set<string> {
  const { nodes, passerelles, document } = snapshot;
  const joined = new Set<string>();
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.active[p] !== 1 || passerelles.kind[p] === DISCOVERY) continue;
    const [from, to] = [nodes.operator[passerelles.from[p]!]!, nodes.operator[passerelles.to[p]!]!];
    if (to >= 0) joined.add(`${document.operators[from]!.id} ${document.operators[to]!.id}`);
  }
  return joined;
}
