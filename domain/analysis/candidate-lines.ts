import type { Snapshot } from '../graph/snapshot.ts';
import { candidatePairs } from './gaps/candidate-pairs.ts';
import { lapses, renewalOf } from './gaps/m13-expired.ts';
import { type Addition, gainOf } from './impact.ts';
import type { CandidateLine, Finding, FindingOf } from './results.ts';

interface Group {
  readonly operators: [string, string];
  readonly pairs: FindingOf<'M04'>[];
  readonly renewals: { readonly key: string; readonly addition: Addition }[];
}

/**
 * M04 as it is shown: one line per ordered pair of operators that has a candidate pair: certain lines first, then by
 * the gain shown, then in the order of their best pairs. The gain of a line is that of its certain pairs and renewals together; with the possible pairs it stands
 * beside it. `findings` are those of the snapshot, M04 in the order of candidates.
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
  const additions = pairAdditions(snapshot);
  const lines = [...groups.values()].map((group): CandidateLine => {
    const renewals = group.renewals.map(({ addition }) => addition);
    const certain = group.pairs.filter(({ certainty }) => certainty === 'certain').map(additions);
    const gain = gainOf(snapshot, [...certain, ...renewals]);
    const hasPossible = certain.length < group.pairs.length;
    const gainWithPossible = hasPossible
      ? gainOf(snapshot, [...group.pairs.map(additions), ...renewals])
      : gain;
    return {
      operators: group.operators,
      certainty: group.pairs[0]!.certainty,
      keys: group.pairs.map(({ key }) => key),
      renewals: group.renewals.map(({ key }) => key),
      gain,
      gainWithPossible,
      folded: gainWithPossible === 0,
    };
  });
  return lines.sort(
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

function pairAdditions(snapshot: Snapshot): (found: FindingOf<'M04'>) => Addition {
  const known = new Set(candidatePairs(snapshot).map(({ a, b }) => `${a} ${b}`));
  return ({ elements }) => {
    const [from, to] = elements.map((id) => snapshot.nodes.index.get(id)!) as [number, number];
    return { from, to, concurrent: false, passes: known.has(`${from} ${to}`) };
  };
}
