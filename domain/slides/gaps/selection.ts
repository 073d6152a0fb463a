import type { Certainty } from '../../analysis/results.ts';
import type { GapsAnswer } from '../../api/questions/gaps.ts';
import type { Finding } from '../../findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../../findings/kinds.ts';
import { touches } from '../../map/filters.ts';
import { kindOf, type NetworkView } from '../../map/network-view.ts';
import { elementsOf, type Line } from '../../map/shown/answered.ts';
import type { LifeState } from '../../model/finding-life.ts';

/** The filters of the list of findings. Empty lists filter nothing. */
interface FindingChoices {
  readonly kind: readonly GapKind[];
  readonly certainty: Certainty | undefined;
  readonly life: readonly LifeState[];
  readonly lives: GapsAnswer['lives'];
}

/**
 * Keeps the findings that pass the filters (the last parameter) and concern a filière in `inside`, the ids that pass
 * the filters by bassin, type, stage and sector; findings about the whole network pass too. Sorts each kind: certain
 * before possible, then by what is lost, then by places. Missing passerelles (M04) keep the order of the server.
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
 * Whether a finding has an element inside the perimeter. Findings about the whole network, about an outlet
 * alone, or about something that does not exist always count as inside.
 */
function isInside(view: NetworkView, inside: ReadonlySet<string>, finding: Finding): boolean {
  // An outlet has neither operator nor place, so no perimeter holds it.
  const known = elementsOf(view, finding).filter(
    (id) => kindOf(view, id) !== undefined && kindOf(view, id) !== 'outlet',
  );
  return known.length === 0 || known.some((id) => touches(view, inside, id));
}

/**
 * Number of (start, outlet) pairs that a bottleneck (M12) would cut off; 0 for other kinds. Bottlenecks are
 * ranked by it.
 */
const lostPairs = (finding: Finding): number => (finding.kind === 'M12' ? finding.evidence.lostPairs : 0);

/** Places per year of the filières of a finding. Unknown numbers count as 0. */
function places(view: NetworkView, finding: Finding): number {
  const ids = elementsOf(view, finding);
  return ids.reduce((sum, id) => sum + (view.filieres.get(id)?.filiere.intake ?? 0), 0);
}

/**
 * Keeps those pairs of operators with missing passerelles (`lines`) that pass the filters (the last parameter) and
 * have a filière in `inside`, the ids that pass the filters by bassin, type, stage and sector.
 */
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

/** The two filières in the key of a missing passerelle. */
const endsOf = (key: string): readonly string[] => key.split(':').slice(1);

/** The undocumented findings of one operator that pass the filters. */
export interface UndocumentedLine {
  readonly operator: string;
  readonly counts: Partial<Record<GapKind, number>>;
  /** Number of these findings. */
  readonly total: number;
  /** Number of operators to which its missing passerelles lead. */
  readonly lines: number;
}

/** Whether the folded findings of a kind pass the filters. Missing information (M18) is certain, all others are possible. */
export const isFoldedKindKept = (
  code: GapKind,
  { kind, certainty }: Pick<FindingChoices, 'kind' | 'certainty'>,
): boolean =>
  (kind.length === 0 || kind.includes(code)) &&
  (certainty === undefined || (code === 'M18') === (certainty === 'certain'));

/**
 * Keeps the operators with undocumented findings (`undocumented`) that have a filière in `inside`, each with the kinds
 * that pass the filters. Missing information (M18) is certain, all others are possible; nobody has followed them up.
 */
export function keepUndocumented(
  view: NetworkView,
  undocumented: GapsAnswer['undocumented'],
  inside: ReadonlySet<string>,
  { kind, certainty, life }: FindingChoices,
): readonly UndocumentedLine[] {
  if (life.length > 0 && !life.includes('TO_CONFIRM')) return [];
  const operators = new Set([...inside].map((id) => view.filieres.get(id)?.operator.id));
  const isKept = (code: GapKind): boolean => isFoldedKindKept(code, { kind, certainty });
  const isWhole = inside.size === view.filieres.size;
  return undocumented.flatMap(({ operator, counts, lines }) => {
    if (!isWhole && !operators.has(operator)) return [];
    const kept = GAP_KINDS.filter((code) => counts[code] !== undefined && isKept(code));
    const total = kept.reduce((sum, code) => sum + counts[code]!, 0);
    if (total === 0) return [];
    return [
      { operator, total, lines, counts: Object.fromEntries(kept.map((code) => [code, counts[code]!])) },
    ];
  });
}

/** The operator under which the finding with a key is folded if it is undocumented; undefined when there is none. */
export function operatorOfKey(view: NetworkView, key: string): string | undefined {
  const id = key.split(':', 2)[1] ?? '';
  const from = view.passerelles.get(id)?.passerelle.from ?? id;
  return view.operators.has(id) ? id : view.filieres.get(from)?.operator.id;
}
