import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { passerelleOf } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import { compareCandidates } from '../candidate-order.ts';
import type { FindingOf } from '../findings.ts';
import { impactCalculator } from '../impact.ts';
import { explainPair } from '../levels.ts';
import type { Certainty } from '../results.ts';
import { filiereBassins } from './bassins.ts';
import { type CandidatePair, candidatePairs, isCertainPair } from './candidate-pairs.ts';
import { finding, type GapContext } from './context.ts';

type M04 = FindingOf<'M04'>;

/** M04: two filières that a passerelle could join and nothing joins; in the order of candidates. */
export function missingPasserelles({ snapshot }: GapContext): M04[] {
  return missing(snapshot) as M04[];
}

const missing = perSnapshot((snapshot): readonly M04[] => {
  const pairs = candidatePairs(snapshot);
  const impactOf = impactCalculator(snapshot);
  const perOperators = countByOperators(snapshot, pairs);
  const joined = joinedOperators(snapshot);
  const ranked = pairs.map((pair) => {
    const { a, b } = pair;
    const { ids } = snapshot.nodes;
    const operators = operatorIds(snapshot, pair);
    const certainty: Certainty = isCertainPair(pair) ? 'certain' : 'possible';
    const elements: M04['elements'] = [ids[a]!, ids[b]!];
    const impact = impactOf({ from: a, to: b, concurrent: false, passes: true });
    const found = finding('M04', elements, certainty, {
      operators,
      levels: explainPair(snapshot, a, b),
      bassins: commonBassins(snapshot, a, b),
      bassinBySite: pair.bassinBySite,
      sectorKnown: pair.sectorKnown,
      impact,
      joinedBy: joined(a, b),
      pairs: perOperators.get(operatorPair(snapshot, a, b)) ?? 0,
    });
    return { elements, certainty, impact, found };
  });
  return ranked.sort(compareCandidates).map(({ found }) => found);
});

function operatorIds({ nodes, document }: Snapshot, { a, b }: CandidatePair): [string, string] {
  return [document.operators[nodes.operator[a]!]!.id, document.operators[nodes.operator[b]!]!.id];
}

/** An ordered pair of operators as one number. */
const operatorPair = ({ nodes, document }: Snapshot, a: number, b: number): number =>
  nodes.operator[a]! * document.operators.length + nodes.operator[b]!;

function countByOperators(snapshot: Snapshot, pairs: readonly CandidatePair[]): Map<number, number> {
  const counts = new Map<number, number>();
  for (const { a, b } of pairs) {
    const key = operatorPair(snapshot, a, b);
    counts.set(key, (counts.get(key) ?? 0) + 1);
  }
  return counts;
}

function commonBassins(snapshot: Snapshot, a: number, b: number): string[] {
  const { of } = filiereBassins(snapshot);
  return of[a]!.filter((bassin) => of[b]!.includes(bassin))
    .map((bassin) => snapshot.document.bassins[bassin]!.id)
    .sort(byCodeUnit);
}

type JoinedBy = M04['evidence']['joinedBy'];

/** Passerelles in force and valid agreements between two operators, whatever the direction. */
function joinedOperators(snapshot: Snapshot): (a: number, b: number) => JoinedBy {
  const { nodes, passerelles, document, at } = snapshot;
  const unordered = (one: string, other: string): string =>
    one < other ? `${one} ${other}` : `${other} ${one}`;
  const byOperators = new Map<string, { passerelles: string[]; agreements: string[] }>();
  const entry = (key: string): { passerelles: string[]; agreements: string[] } => {
    const known = byOperators.get(key) ?? { passerelles: [], agreements: [] };
    byOperators.set(key, known);
    return known;
  };
  for (let p = 0; p < passerelles.count; p++) {
    if (passerelles.active[p] !== 1 || nodes.isOutlet[passerelles.to[p]!] === 1) continue;
    const [from, to] = [passerelles.from[p]!, passerelles.to[p]!].map(
      (node) => document.operators[nodes.operator[node]!]!.id,
    ) as [string, string];
    entry(unordered(from, to)).passerelles.push(passerelleOf(snapshot, p).id);
  }
  for (const agreement of document.agreements) {
    if (!isValidAt(agreement, at)) continue;
    const parties = [...new Set(agreement.parties)];
    parties.forEach((one, position) => {
      for (const other of parties.slice(position + 1))
        entry(unordered(one, other)).agreements.push(agreement.id);
    });
  }
  for (const { passerelles: ids, agreements } of byOperators.values()) {
    ids.sort(byCodeUnit);
    agreements.sort(byCodeUnit);
  }
  const none: JoinedBy = { passerelles: [], agreements: [] };
  const idOf = (node: number): string => document.operators[nodes.operator[node]!]!.id;
  return (a, b) => byOperators.get(unordered(idOf(a), idOf(b))) ?? none;
}
