import type { FindingOf } from '../../findings/finding.ts';
import { joinedBy } from '../../findings/missing-passerelle/joined-by.ts';
import { finding } from '../../findings/rule.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { explainPair } from '../levels.ts';
import type { Impact } from '../results.ts';
import { filiereBassins } from './bassins.ts';
import { BASSIN_DECLARED, CERTAIN, SECTOR_UNKNOWN } from './pair-search.ts';

type M04 = FindingOf<'M04'>;

/** What is known of a pair, apart from its evidence. */
export interface PairFacts {
  readonly a: number;
  readonly b: number;
  /** What leaves it in doubt (`pair-search.ts`). */
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
    bassinBySite: (marks & BASSIN_DECLARED) === 0,
    sectorKnown: (marks & SECTOR_UNKNOWN) === 0,
    impact,
    joinedBy: joinedBy(snapshot, nodes.operator[a]!, nodes.operator[b]!),
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
