import type { FindingKind } from '../findings/kind.ts';
import { FINDING_KINDS, type GapKind } from '../findings/kinds.ts';

/** The sign of each kind of finding that has a badge on the map, by code. */
export const BADGES: ReadonlyMap<string, string> = new Map(
  FINDING_KINDS.flatMap(({ code, badge }: FindingKind) => (badge === undefined ? [] : [[code, badge.sign]])),
);
export type BadgeKind = GapKind;
export const BADGE_KINDS = [...BADGES.keys()] as readonly BadgeKind[];
/**
 * Returns the text that the map shows in the badge (small mark) of findings of a kind; empty when the kind has no
 * badge.
 */
export const badgeSign = (kind: BadgeKind): string => BADGES.get(kind) ?? '';
