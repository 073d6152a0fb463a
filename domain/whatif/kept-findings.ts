import type { Finding } from '../findings/finding.ts';
import { GAP_KINDS, type GapKind } from '../findings/kinds.ts';
import { findGaps, type GapOptions } from '../findings/list-findings.ts';
import { rejectedBridges } from '../findings/rejected-bridges.ts';
import { perSnapshot } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type { Ends } from './compare-ends.ts';

/** What is asked of two networks: how their findings are read, and between which ends pathways are counted. */
export interface WhatIfOptions extends GapOptions {
  readonly ends?: Ends | undefined;
}

/**
 * Returns the kinds of findings that the options of a question ask for, in the usual order; all kinds when they name
 * none.
 */
export const kindsOf = ({ kinds }: GapOptions): readonly GapKind[] =>
  GAP_KINDS.filter((kind) => kinds === undefined || kinds.includes(kind));

/**
 * Returns the keys of the missing passerelles and renewals that people rejected in the document of a snapshot (the
 * network on a day). A what-if takes those of the present network for both sides, as nobody judged a supposed one.
 */
export const rejectedIn = perSnapshot((snapshot) =>
  rejectedBridges(snapshot, snapshot.document.findingLives),
);

const kept = perSnapshot(() => new Map<string, readonly Finding[]>());

/**
 * Returns the findings of some kinds in the network on a day, under the given options. The results of the last
 * questions are cached with the snapshot.
 */
export function findingsOf(
  snapshot: Snapshot,
  options: GapOptions,
  kinds: readonly GapKind[],
): readonly Finding[] {
  const { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waitsOf, rejected } = options;
  const asked = { period, audienceId, target, horizonMonths, withoutConcurrent, cells, waitsOf, kinds };
  const key = JSON.stringify([asked, [...(rejected ?? [])]]);
  const known = kept(snapshot);
  const found = known.get(key) ?? findGaps(snapshot, { ...asked, rejected });
  known.delete(key);
  known.set(key, found);
  const [oldest] = known.keys();
  if (known.size > MOST_KEPT && oldest !== undefined) known.delete(oldest);
  return found;
}

/** Questions whose findings are kept: a base is asked the same ones again and again, kind by kind. */
const MOST_KEPT = 32;
