import type { Finding } from '../../../domain/analysis/findings.ts';
import type { Certainty, GapKind } from '../../../domain/analysis/results.ts';
import { touches } from '../../model/filters.ts';
import { elementsOf, type Line } from '../../model/findings.ts';
import type { NetworkView } from '../../model/network-view.ts';

export interface GapChoices {
  readonly kind: readonly GapKind[];
  readonly certainty: Certainty | undefined;
}

/**
 * Findings inside the perimeter by any of their elements, of the kinds and certainty asked for. By priority: certain
 * before possible, then those of the filières with most places; M04 keeps the order of candidates.
 */
export function keepFindings(
  view: NetworkView,
  findings: readonly Finding[],
  inside: ReadonlySet<string>,
  { kind, certainty }: GapChoices,
): readonly Finding[] {
  const kept = findings.filter(
    (finding) =>
      (kind.length === 0 || kind.includes(finding.kind)) &&
      (certainty === undefined || finding.certainty === certainty) &&
      elementsOf(view, finding).some((id) => touches(view, inside, id)),
  );
  const order = new Map(kept.map((finding, index) => [finding, index]));
  return kept.sort((a, b) => {
    const asGiven = order.get(a)! - order.get(b)!;
    if (a.kind === 'M04' || b.kind === 'M04' || a.kind !== b.kind) return asGiven;
    const sure = Number(b.certainty === 'certain') - Number(a.certainty === 'certain');
    return sure || places(view, b) - places(view, a) || asGiven;
  });
}

/** Places per year at the filières of a finding; unknown ones count nothing. */
function places(view: NetworkView, finding: Finding): number {
  const ids = elementsOf(view, finding);
  return ids.reduce((sum, id) => sum + (view.filieres.get(id)?.filiere.intake ?? 0), 0);
}

/** Lines with the pairs that are inside; a line is of the certainty of its best pair. */
export function keepLines(
  view: NetworkView,
  lines: readonly Line[],
  inside: ReadonlySet<string>,
  { kind, certainty }: GapChoices,
): readonly Line[] {
  if (kind.length > 0 && !kind.includes('M04')) return [];
  return lines.filter(
    ({ line, pairs }) =>
      (certainty === undefined || line.certainty === certainty) &&
      pairs.some(({ elements }) => elements.some((id) => touches(view, inside, id))),
  );
}
