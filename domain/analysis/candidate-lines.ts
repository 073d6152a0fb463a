import type { Snapshot } from '../graph/snapshot.ts';
import { byCodeUnit } from '../model/network.ts';
import type { CandidateLine, Finding, FindingOf } from './findings.ts';
import { lapses, renewalOf } from './gaps/m13-expired.ts';
import type { Addition } from './impact.ts';
import { gainCalculator } from './joint-gain.ts';

interface Group {
  readonly operators: [string, string];
  readonly pairs: FindingOf<'M04'>[];
  readonly renewals: { readonly key: string; readonly addition: Addition }[];
}

/**
 * M04 as it is shown: one line per ordered pair of operators that has a candidate pair: certain lines first, then by
 * the gain shown, then in the order of their best pairs. The gain of a line is that of its certain pairs and renewals
 * together; with the possible pairs it stands beside it. `findings` are those of the snapshot, M04 in the order of
 * candidates.
 */
export function candidateLines(snapshot: Snapshot, findings: readonly Finding[]): CandidateLine[] {
  const groups = new Map<string, Group>();
  for (const found of findings) {
    if (found.kind !== 'M04') continue;
    const key = found.evidence.operators.join(' ');
    const group = groups.get(key) ?? { operators: found.evidence.operators, pairs: [], renewals: [] };
    group.pairs.push(found);
    groups.set(key, group);
  }
  addRenewals(snapshot, groups);
  const gainOf = gainCalculator(snapshot);
  const toAddition = additionsOf(snapshot);
  const lineOf = (group: Group): CandidateLine => {
    const renewals = group.renewals.map(({ addition }) => addition);
    const certain = group.pairs.filter(({ certainty }) => certainty === 'certain').map(toAddition);
    const gain = gainOf([...certain, ...renewals]);
    const hasPossible = certain.length < group.pairs.length;
    const gainWithPossible = hasPossible ? gainOf([...group.pairs.map(toAddition), ...renewals]) : gain;
    return {
      operators: group.operators,
      certainty: group.pairs[0]!.certainty,
      keys: group.pairs.map(({ key }) => key),
      renewals: group.renewals.map(({ key }) => key),
      gain,
      gainWithPossible,
      rejected: [],
      folded: gainWithPossible === 0,
    };
  };
  // Gains come quickest by first operator; the order of the lines among equals is that of their best pairs.
  const byOperator = [...groups.values()].sort((a, b) => byCodeUnit(a.operators[0], b.operators[0]));
  const lines = new Map(byOperator.map((group) => [group, lineOf(group)]));
  return [...groups.values()]
    .map((group) => lines.get(group)!)
    .sort(
      (a, b) =>
        Number(a.certainty === 'possible') - Number(b.certainty === 'possible') ||
        b.gain - a.gain ||
        b.gainWithPossible - a.gainWithPossible,
    );
}

function addRenewals(snapshot: Snapshot, groups: ReadonlyMap<string, Group>): void {
  const { nodes, document } = snapshot;
  const operator = (node: number): string => document.operators[nodes.operator[node]!]!.id;
  for (const lapse of lapses(snapshot)) {
    const addition = renewalOf(snapshot, lapse);
    if (addition === undefined) continue;
    const { from, to, kind } = document.passerelles[lapse.passerelle]!;
    const group = groups.get(`${operator(addition.from)} ${operator(addition.to)}`);
    group?.renewals.push({ key: `M13:${from}:${to}:${kind}`, addition });
  }
}

/** A candidate pair never fails its level test, so it may be walked unless something blocks it. */
function additionsOf({ nodes }: Snapshot): (found: FindingOf<'M04'>) => Addition {
  return ({ elements: [a, b] }) => ({
    from: nodes.index.get(a)!,
    to: nodes.index.get(b)!,
    concurrent: false,
    passes: true,
  });
}
