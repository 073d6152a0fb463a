import type { Certainty } from '../../../domain/analysis/results.ts';
import type { GapsAnswer } from '../../../domain/api/answers.ts';
import type { Finding } from '../../../domain/findings/finding.ts';
import type { GapKind } from '../../../domain/findings/kinds.ts';
import { touches } from '../../../domain/map/filters.ts';
import { kindOf, type NetworkView } from '../../../domain/map/network-view.ts';
import type { LifeState } from '../../../domain/model/finding-life.ts';
import { elementsOf, type Line } from '../../findings/findings.ts';

/** Kinds and states asked for, empty = all. */
export interface FindingChoices {
  readonly kind: readonly GapKind[];
  readonly certainty: Certainty | undefined;
  readonly life: readonly LifeState[];
  readonly lives: GapsAnswer['lives'];
}

/**
 * Findings inside the perimeter by any of their elements, of the kinds and certainty asked for. By priority: certain
 * before possible, then those of the filières with most places; M04 keeps the order of candidates.
 */
export function keepFindings(
  view: NetworkView,
  findings: readonly Finding[],
  inside: ReadonlySet<string>,
  { kind, certainty, life, lives }: FindingChoices,
): readonly Finding[] {
  const kept = findings.filter(
    (finding) =>
      (kind.length === 0 || kind.includes(finding.kind)) &&
      (certainty === undefined || finding.certainty === certainty) &&
      isOfLife(finding.key, life, lives) &&
      isInside(view, inside, finding),
  );
  const order = new Map(kept.map((finding, index) => [finding, index]));
  return kept.sort((a, b) => {
    const asGiven = order.get(a)! - order.get(b)!;
    if (a.kind === 'M04' || b.kind === 'M04' || a.kind !== b.kind) return asGiven;
    const sure = Number(b.certainty === 'certain') - Number(a.certainty === 'certain');
    return sure || lostPairs(b) - lostPairs(a) || places(view, b) - places(view, a) || asGiven;
  });
}

const isOfLife = (key: string, life: readonly LifeState[], lives: GapsAnswer['lives']): boolean =>
  life.length === 0 || life.includes(lives[key]?.state ?? 'TO_CONFIRM');

/**
 * By any of its elements that a perimeter can hold; a finding about the network as a whole, about an outlet alone (which
 * no perimeter holds), or about what is not there, is always inside.
 */
function isInside(view: NetworkView, inside: ReadonlySet<string>, finding: Finding): boolean {
  // An outlet is in no perimeter: it has no operator and no place.
  const known = elementsOf(view, finding).filter(
    (id) => kindOf(view, id) !== undefined && kindOf(view, id) !== 'outlet',
  );
  return known.length === 0 || known.some((id) => touches(view, inside, id));
}

/** (Start, outlet) pairs lost without a single point of passage: what these are ranked by. */
const lostPairs = (finding: Finding): number => (finding.kind === 'M12' ? finding.evidence.lostPairs : 0);

/** Places per year at the filières of a finding; unknown ones count nothing. */
function places(view: NetworkView, finding: Finding): number {
  const ids = elementsOf(view, finding);
  return ids.reduce((sum, id) => sum + (view.filieres.get(id)?.filiere.intake ?? 0), 0);
}

/** Lines with a pair that is inside, of the states asked for; a line is of the certainty of its best pair. */
export function keepLines(
  view: NetworkView,
  lines: readonly Line[],
  inside: ReadonlySet<string>,
  { kind, certainty, life, lives }: FindingChoices,
): readonly Line[] {
  if (kind.length > 0 && !kind.includes('M04')) return [];
  return lines.filter(
    ({ line }) =>
      (certainty === undefined || line.certainty === certainty) &&
      line.keys.some(
        (key) => isOfLife(key, life, lives) && endsOf(key).some((id) => touches(view, inside, id)),
      ),
  );
}

/** The two filières of a pair, by its key: not every pair of a line is listed with what it rests on. */
const endsOf = (key: string): readonly string[] => key.split(':').slice(1);
