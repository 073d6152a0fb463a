import { flowTable, INTRODUCTION } from '../../analysis/flows/flow-table.ts';
import { bandOf, thresholdFor } from '../../analysis/flows/flows.ts';
import { peopleOfRows } from '../../analysis/flows/people.ts';
import { groupByNode } from '../../graph/adjacency.ts';
import { documentedLinks } from '../../graph/documented-links.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import type { Period } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import { PASSERELLE_KINDS } from '../../model/vocabulary.ts';
import { type FindingList, findingList } from '../finding-list.ts';
import { finding, type RuleContext } from '../rule.ts';
import type { LatentFinding } from './evidence.ts';

const DISCOVERY = PASSERELLE_KINDS.indexOf('DISCOVERY');

/** The sum of people sent from one operator to another, and its flow rows. */
interface Total {
  readonly from: number;
  readonly to: number;
  /** At least so many people. */
  readonly people: number;
  readonly isExact: boolean;
  readonly rows: Uint32Array;
}

/**
 * The rule of M08 (latent passage): finds ordered pairs of operators of which one sent many people to the other in
 * the period, though no active passerelle joins them in that direction; visits do not count as one. A finding is
 * certain when the links out of the first operator or into the second are documented.
 */
export function latent({ snapshot, period }: RuleContext): FindingList<LatentFinding> {
  const { nodes } = snapshot;
  const table = flowTable(snapshot);
  const threshold = thresholdFor(period);
  const isJoined = joinedOperators(snapshot);
  const { out, into } = documentedLinks(snapshot);
  const found = totals(snapshot, period, threshold).filter(({ from, to }) => !isJoined(from, to));
  const idOf = (operator: number): string => snapshot.document.operators[operator]!.id;
  found.sort(
    (one, other) => byCodeUnit(idOf(one.from), idOf(other.from)) || byCodeUnit(idOf(one.to), idOf(other.to)),
  );
  return findingList(found, ({ from, to, people, isExact, rows }) => {
    const ends = new Set<string>();
    for (const row of rows)
      for (const node of [table.source[row]!, table.target[row]!])
        if (node !== NONE) ends.add(nodes.ids[node]!);
    const isDocumented = out[from] === 1 || into[to] === 1;
    return finding<LatentFinding>('M08', [idOf(from), idOf(to)], isDocumented ? 'certain' : 'possible', {
      band: bandOf(people, isExact),
      threshold,
      filieres: [...ends].sort(byCodeUnit),
      undocumentedLinks: isDocumented ? [] : [idOf(from), idOf(to)].sort(byCodeUnit),
    });
  });
}

/**
 * Sums the orientations and reorientations of the period by ordered pair of valid operators; only sums that reach the
 * threshold.
 */
function totals(snapshot: Snapshot, period: Period, threshold: number): Total[] {
  const { operatorValid } = snapshot;
  const table = flowTable(snapshot);
  const { sender, receiver, kind } = table;
  const known = peopleOfRows(snapshot, period);
  const { operators } = snapshot.document;
  const rows = table.countedInside(period).filter((row) => {
    const [from, to] = [sender[row]!, receiver[row]!];
    if (kind[row] === INTRODUCTION || from === to) return false;
    return operatorValid[from] === 1 && operatorValid[to] === 1;
  });
  const found: Total[] = [];
  for (let first = 0, end = 0; first < rows.length; first = end) {
    const [from, to] = [sender[rows[first]!]!, receiver[rows[first]!]!];
    let sum = known.more('OPERATORS', `${operators[from]!.id} ${operators[to]!.id}`);
    for (; end < rows.length && sender[rows[end]!] === from && receiver[rows[end]!] === to; end++)
      sum += known.people[rows[end]!]!;
    if (sum < threshold) continue;
    const own = rows.subarray(first, end);
    const isExact = own.every((row) => known.isExact(row, 'OPERATORS'));
    found.push({ from, to, people: sum, isExact, rows: own });
  }
  return found;
}

/** Returns a test whether an active passerelle, other than a visit, leads from one operator to another. */
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
