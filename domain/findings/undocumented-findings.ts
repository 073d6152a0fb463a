import { documentedLinks } from '../graph/documented-links.ts';
import { perOffer } from '../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../graph/snapshot.ts';
import type { Finding } from './finding.ts';
import type { GapKind } from './kinds.ts';

/** Kinds of which a finding is only possible where somebody has not documented links or direct access. */
const ON_LINKS: ReadonlySet<GapKind> = new Set(['M01', 'M01X', 'M02', 'M08']);
/** The kinds that have undocumented findings, besides missing passerelles (M04). */
export const UNDOCUMENTED_KINDS: ReadonlySet<GapKind> = new Set([...ON_LINKS, 'M18']);

/**
 * Returns the operator, by id, under which a finding is folded because nobody documented what would settle it: that of
 * the filière of a possible M01, M01X or M02, the first operator of a possible M08, and the operator of whose element a
 * field is missing (M18). Undefined for every other finding.
 */
export function operatorToAskAbout(snapshot: Snapshot, finding: Finding): string | undefined {
  const isUndocumented =
    finding.kind === 'M18' || (ON_LINKS.has(finding.kind) && finding.certainty === 'possible');
  return isUndocumented ? operatorOf(snapshot, finding.elements[0] ?? '') : undefined;
}

/** The operator of a filière, of the start of a passerelle, or the operator itself, by id. An outlet has none. */
function operatorOf(snapshot: Snapshot, id: string): string | undefined {
  const { nodes, operatorIndex, document } = snapshot;
  if (operatorIndex.has(id)) return id;
  const node = nodes.index.get(id) ?? nodes.index.get(startsOfPasserelles(snapshot).get(id) ?? '') ?? NONE;
  const operator = node === NONE ? NONE : nodes.operator[node]!;
  return operator === NONE ? undefined : document.operators[operator]!.id;
}

const startsOfPasserelles = perOffer(
  ({ document }): ReadonlyMap<string, string> =>
    new Map(document.passerelles.map(({ id, from }) => [id, from])),
);

/**
 * Returns a test whether the missing passerelles from one operator to another, given by their positions, are
 * undocumented: neither the links out of the first nor those into the second are documented.
 */
export function undocumentedLines(snapshot: Snapshot): (sender: number, receiver: number) => boolean {
  const { out, into } = documentedLinks(snapshot);
  return (sender, receiver) => out[sender] === 0 && into[receiver] === 0;
}
