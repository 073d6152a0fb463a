import type { Snapshot } from '../graph/snapshot.ts';
import type { FindingLife } from '../model/finding-life.ts';
import type { Finding } from './finding.ts';
import { type LifeShown, lifeOf } from './follow-up.ts';
import { positionsBetween } from './missing-passerelle/by-operators.ts';
import { findingAt } from './missing-passerelle/finding.ts';
import { positionOf } from './missing-passerelle/missing-passerelles.ts';
import type { OperatorPair } from './missing-passerelle/operator-pair.ts';
import { rankedPasserelles } from './missing-passerelle/ranked.ts';

/** A missing passerelle that someone confirmed, rejected or spoke of otherwise. */
export interface JudgedPasserelle {
  readonly position: number;
  readonly finding: Finding;
  readonly life: LifeShown;
}

/** The missing passerelles that someone judged, as far as they are still found, by key. */
export function judgedPasserelles(
  snapshot: Snapshot,
  records: readonly FindingLife[],
): ReadonlyMap<string, JudgedPasserelle> {
  const found = new Map<string, JudgedPasserelle>();
  for (const record of records) {
    const position = record.key.startsWith('M04:') ? positionOf(snapshot, record.key) : undefined;
    if (position === undefined) continue;
    const finding = findingAt(snapshot, position);
    found.set(record.key, { position, finding, life: lifeOf(finding, record) });
  }
  return found;
}

/** The part of an answer that M04 makes: of hundreds of thousands of findings, only those that are shown are made. */
export interface MissingPasserelles {
  /** How many are found, rejected ones apart. */
  readonly count: number;
  /** The first ones, best first. */
  readonly listed: readonly Finding[];
}

/** The missing passerelles that nobody rejected, of one ordered pair of operators when it is given. */
export function listMissingPasserelles(
  snapshot: Snapshot,
  judged: ReadonlyMap<string, JudgedPasserelle>,
  operators: readonly [string, string] | undefined,
  limit: number,
): MissingPasserelles {
  const found =
    operators === undefined ? rankedPasserelles(snapshot) : positionsBetween(snapshot, ...operators);
  const rejected = new Set(
    [...judged.values()].filter(({ life }) => life.state === 'REJECTED').map(({ position }) => position),
  );
  const left = rejected.size === 0 ? found : found.filter((position) => !rejected.has(position));
  return {
    count: left.length,
    listed: Array.from(left.subarray(0, limit), (position) => findingAt(snapshot, position)),
  };
}

/** The best missing passerelle of each pair of operators, unless it is listed already. */
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
