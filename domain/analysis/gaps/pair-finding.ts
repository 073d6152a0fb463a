import { perDay } from '../../graph/per-snapshot.ts';
import { passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { byCodeUnit } from '../../model/network.ts';
import type { FindingOf } from '../findings.ts';
import { explainPair } from '../levels.ts';
import type { Impact } from '../results.ts';
import { filiereBassins } from './bassins.ts';
import { BASSIN_BY_SITE, CERTAIN, SECTOR_KNOWN } from './candidate-pairs.ts';
import { finding } from './context.ts';

type M04 = FindingOf<'M04'>;

/** What is known of a pair, apart from its evidence. */
export interface PairFacts {
  readonly a: number;
  readonly b: number;
  /** LEVELS_FIT, SECTOR_KNOWN, BASSIN_BY_SITE. */
  readonly marks: number;
  readonly impact: Impact;
  /** Pairs of the same two operators, in the same direction. */
  readonly pairs: number;
}

/** The finding of one pair. Levels are those of everyone, as the pair is: an audience changes its impact alone. */
export function pairFinding(snapshot: Snapshot, { a, b, marks, impact, pairs }: PairFacts): M04 {
  const { nodes } = snapshot;
  const { ids } = nodes;
  const operators = operatorIds(snapshot, a, b);
  return finding('M04', [ids[a]!, ids[b]!], marks === CERTAIN ? 'certain' : 'possible', {
    operators,
    levels: explainPair(snapshot.everyone, a, b),
    bassins: commonBassins(snapshot, a, b),
    bassinBySite: (marks & BASSIN_BY_SITE) !== 0,
    sectorKnown: (marks & SECTOR_KNOWN) !== 0,
    impact,
    joinedBy:
      joinedOperators(snapshot).get(unordered(snapshot, nodes.operator[a]!, nodes.operator[b]!)) ??
      NOT_JOINED,
    pairs,
  });
}

function operatorIds({ nodes, document }: Snapshot, a: number, b: number): [string, string] {
  return [document.operators[nodes.operator[a]!]!.id, document.operators[nodes.operator[b]!]!.id];
}

function commonBassins(snapshot: Snapshot, a: number, b: number): string[] {
  const { of } = filiereBassins(snapshot);
  return of[a]!.filter((bassin) => of[b]!.includes(bassin))
    .map((bassin) => snapshot.document.bassins[bassin]!.id)
    .sort(byCodeUnit);
}

type JoinedBy = M04['evidence']['joinedBy'];
const NOT_JOINED: JoinedBy = { passerelles: [], agreements: [] };

/** Two operators, by their positions, as one number. */
const unordered = ({ document }: Snapshot, one: number, other: number): number =>
  Math.min(one, other) * document.operators.length + Math.max(one, other);

/** Passerelles in force and valid agreements between two operators, whatever the direction. */
const joinedOperators = perDay((snapshot): ReadonlyMap<number, JoinedBy> => {
  const { nodes, passerelles, document, at, operatorIndex } = snapshot;
  const byOperators = new Map<number, JoinedBy>();
  const entry = (key: number): JoinedBy => {
    const known = byOperators.get(key);
    if (known !== undefined) return known;
    const made = { passerelles: [], agreements: [] };
    byOperators.set(key, made);
    return made;
  };
  for (let p = 0; p < passerelles.count; p++) {
    const [from, to] = [passerelles.from[p]!, passerelles.to[p]!];
    if (passerelles.active[p] !== 1 || nodes.isOutlet[to] === 1) continue;
    const key = unordered(snapshot, nodes.operator[from]!, nodes.operator[to]!);
    entry(key).passerelles.push(passerelleOf(snapshot, p).id);
  }
  for (const agreement of document.agreements) {
    if (!isValidAt(agreement, at)) continue;
    const parties = [...new Set(agreement.parties)].map((party) => operatorIndex.get(party)!);
    parties.forEach((one, position) => {
      for (const other of parties.slice(position + 1))
        entry(unordered(snapshot, one, other)).agreements.push(agreement.id);
    });
  }
  for (const { passerelles: ids, agreements } of byOperators.values()) {
    ids.sort(byCodeUnit);
    agreements.sort(byCodeUnit);
  }
  return byOperators;
});
