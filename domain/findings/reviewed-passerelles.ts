import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import type { Finding } from './finding.ts';
import type { Fold } from './folding.ts';
import { type LifeShown, lifeOf } from './follow-up.ts';
import { positionsBetween } from './missing-passerelle/by-operators.ts';
import { findingAt } from './missing-passerelle/finding.ts';
import { positionOf } from './missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from './missing-passerelle/operator-pair.ts';
import { rankedPasserelles } from './missing-passerelle/ranked.ts';

/** A missing passerelle with a follow-up, such as confirmed or rejected. */
export interface JudgedPasserelle {
  readonly position: number;
  readonly finding: Finding;
  readonly life: LifeShown;
}

/**
 * Returns the missing passerelles about which people recorded a follow-up (`records`) and that are still missing, by
 * the key of their finding.
 */
export function judgedPasserelles(
  snapshot: Snapshot,
  records: readonly FindingLife[],
): ReadonlyMap<string, JudgedPasserelle> {
  const found = new Map<string, JudgedPasserelle>();
  for (const record of records) {
    const position = record.key.startsWith('M04:') ? positionOf(snapshot, record.key) : undefined;
    if (position === undefined) continue;
    const finding = findingAt(snapshot, position);
    found.set(record.key, { position, finding, life: lifeOf(snapshot, finding, record) });
  }
  return found;
}

/** The part of an answer about M04. Only the findings that are listed are built, out of hundreds of thousands. */
interface MissingPasserelles {
  /** How many are found, without the rejected ones. */
  readonly count: number;
  /** The first ones, best first. */
  readonly listed: readonly Finding[];
}

/**
 * Lists the missing passerelles that people did not reject, at most `limit`, the best first; if `operators` is given,
 * only those from the first of them to the second. `judged` holds those with a follow-up, by key. Those that `fold`
 * folds are left out and counted.
 */
export function listMissingPasserelles(
  snapshot: Snapshot,
  judged: ReadonlyMap<string, JudgedPasserelle>,
  asked: {
    readonly operators: readonly [string, string] | undefined;
    readonly limit: number;
    readonly fold: Fold;
  },
): MissingPasserelles {
  const { operators, limit, fold } = asked;
  const found =
    operators === undefined ? rankedPasserelles(snapshot) : positionsBetween(snapshot, ...operators);
  const rejected = new Set(
    [...judged.values()].filter(({ life }) => life.state === 'REJECTED').map(({ position }) => position),
  );
  const isKept = fold.keepsPasserelle();
  fold.countPasserelles(rejected);
  const left =
    rejected.size === 0 && isKept === undefined
      ? found
      : found.filter((position) => !rejected.has(position) && isKept?.(position) !== false);
  return {
    count: left.length,
    listed: Array.from(left.subarray(0, limit), (position) => findingAt(snapshot, position)),
  };
}

/**
 * Builds the findings about the best missing passerelle of each of these pairs of operators, without those that are
 * in `listed` already.
 */
export function bestOfEach(
  snapshot: Snapshot,
  pairs: readonly OperatorPair[],
  listed: readonly Finding[],
): Finding[] {
  const known = new Set(listed.map(({ key }) => key));
  return pairs.flatMap(({ keys: [best] }) => {
    const position = best === undefined || known.has(best) ? undefined : positionOf(snapshot, best);
    return position === undefined ? [] : [findingAt(snapshot, position)];
  });
}
