import type { Finding } from '../findings/finding.ts';
import { Fold } from '../findings/folding.ts';
import { lifeOf } from '../findings/follow-up.ts';
import { GAP_KINDS, type GapKind } from '../findings/kinds.ts';
import { listFindings } from '../findings/list-findings.ts';
import type { OperatorPair } from '../findings/missing-passerelle/operator-pair.ts';
import { rankBridges } from '../findings/missing-passerelle/rank-bridges.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { pairsInside } from '../home/top-bridges.ts';
import type { FindingLife } from '../model/finding-life.ts';
import type { ReportDay } from './context.ts';

/** How many missing bridges a report names, the first of the ranking. */
const BRIDGES_NAMED = 10;

/** The missing bridges of a perimeter on a day. What is folded under an operator to ask is counted apart. */
export interface GapsOfDay {
  /** Ordered pairs of operators between which passerelles are missing and some filière would gain an outlet. */
  readonly useful: number;
  /** The first of these pairs, in the order of the list of missing bridges. */
  readonly listed: readonly OperatorPair[];
  /** The findings of each other kind, without rejected ones. */
  readonly kinds: ReadonlyMap<GapKind, number>;
  /** All findings of the other kinds. */
  readonly others: number;
}

/** The missing bridges at the two ends of the period. */
export interface GapsOfDays {
  readonly first: GapsOfDay;
  readonly last: GapsOfDay;
}

/**
 * Counts the missing bridges of a perimeter on a day as the list of missing bridges does: pairs of operators for missing
 * passerelles, single findings for the other kinds, and nothing that was rejected or waits for an operator's links.
 */
export function gapsOfDay(at: ReportDay, records: readonly FindingLife[]): GapsOfDay {
  const kinds = new Map<GapKind, number>();
  for (const { kind } of otherFindings(at, records)) kinds.set(kind, (kinds.get(kind) ?? 0) + 1);
  return {
    ...bridgesOfDay(at, records),
    kinds,
    others: [...kinds.values()].reduce((sum, count) => sum + count, 0),
  };
}

/** The findings of the other kinds of a perimeter on a day, kind by kind, as `gapsOfDay` counts them. */
export function* otherFindings(at: ReportDay, records: readonly FindingLife[]): Generator<Finding> {
  const { snapshot, inside, period } = at;
  const rejected = rejectedBridges(snapshot, records);
  const byKey = new Map(records.map((record) => [record.key, record]));
  const fold = new Fold(snapshot, 'folded', new Set(byKey.keys()));
  const isCounted = (finding: Finding): boolean => {
    const record = byKey.get(finding.key);
    if (record !== undefined && lifeOf(snapshot, finding, record).state === 'REJECTED') return false;
    return inside.isWhole || finding.elements.some(inside.has);
  };
  const kinds = GAP_KINDS.filter((kind) => kind !== 'M04');
  for (const { kind, ...list } of listFindings(snapshot, { period, kinds, rejected })) {
    const { count, findingAt } = fold.kept(kind, list);
    for (let rank = 0; rank < count; rank++) {
      const finding = findingAt(rank);
      if (isCounted(finding)) yield finding;
    }
  }
}

type BridgesOfDay = Pick<GapsOfDay, 'useful' | 'listed'>;

/** Names the first missing bridges of a perimeter on a day alone, as `gapsOfDay` does. */
export function bridgesOfDay({ snapshot, inside }: ReportDay, records: readonly FindingLife[]): BridgesOfDay {
  const rejected = rejectedBridges(snapshot, records);
  const fold = new Fold(snapshot, 'folded', new Set(records.map(({ key }) => key)));
  const keepsPasserelle = fold.keepsPasserelle();
  const pairs = pairsInside(snapshot, inside);
  const bridges = rankBridges(
    snapshot,
    rejected,
    BRIDGES_NAMED,
    (position) => keepsPasserelle?.(position) !== false && pairs.inside.has(pairs.pairAt(position)),
  );
  return { useful: bridges.useful.lines, listed: bridges.listed };
}
