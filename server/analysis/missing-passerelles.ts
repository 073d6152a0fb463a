import { linesOfCandidates } from '../../domain/analysis/candidates/candidate-lines.ts';
import {
  findingAt,
  missingPairs,
  positionOf,
  positionsOfOperators,
} from '../../domain/analysis/candidates/missing-pairs.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import { type LifeShown, lifeOf } from '../../domain/findings/follow-up.ts';
import type { CandidateLine } from '../../domain/findings/missing-passerelle/line.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import type { FindingLife } from '../../domain/model/finding-life.ts';

/** The part of an answer that M04 makes: hundreds of thousands of pairs, of which only those that are shown are made. */
export interface MissingPasserelles {
  /** Pairs found, rejected ones apart. */
  readonly count: number;
  /** The first ones, best first. */
  readonly listed: readonly Finding[];
  /** What people made of pairs that are found, by key; rejected ones too. */
  readonly lives: ReadonlyMap<string, LifeShown>;
  readonly rejected: readonly { readonly finding: Finding; readonly life: LifeShown }[];
}

/** The pairs of M04, of one ordered pair of operators when it is given, with their lives. */
export function missingPasserelles(
  snapshot: Snapshot,
  records: readonly FindingLife[],
  operators: readonly [string, string] | undefined,
  limit: number,
): MissingPasserelles {
  const missing = missingPairs(snapshot);
  const lives = new Map<string, LifeShown>();
  const rejected: { finding: Finding; life: LifeShown; position: number }[] = [];
  for (const record of records) {
    const position = positionOf(missing, record.key);
    if (position === undefined) continue;
    const finding = findingAt(missing, position);
    const life = lifeOf(finding, record);
    lives.set(record.key, life);
    if (life.state === 'REJECTED') rejected.push({ finding, life, position });
  }
  const out = new Set(rejected.map(({ position }) => position));
  const between = operators === undefined ? undefined : positionsOfOperators(snapshot, ...operators);
  const found = between?.length ?? missing.count;
  const outHere = between === undefined ? out.size : between.filter((position) => out.has(position)).length;
  const listed: Finding[] = [];
  for (let rank = 0; rank < found && listed.length < limit; rank++) {
    const position = between === undefined ? missing.positionAt(rank) : between[rank]!;
    if (!out.has(position)) listed.push(findingAt(missing, position));
  }
  return { count: found - outHere, listed, lives, rejected };
}

/** The first lines, best first, and how many there are; rejected keys count in no gain. */
export function firstLines(
  snapshot: Snapshot,
  rejected: ReadonlySet<string>,
  limit: number,
): { readonly lines: CandidateLine[]; readonly lineCount: number } {
  const all = linesOfCandidates(snapshot, rejected);
  const lines = Array.from({ length: Math.min(limit, all.count) }, (_, rank) => all.lineAt(rank));
  return { lines, lineCount: all.count };
}

/** The best pair of each line, unless it is listed already. */
export function bestPairs(
  snapshot: Snapshot,
  lines: readonly CandidateLine[],
  listed: readonly Finding[],
): Finding[] {
  const known = new Set(listed.map(({ key }) => key));
  const missing = missingPairs(snapshot);
  return lines.flatMap(({ keys: [best] }) => {
    const position = best === undefined || known.has(best) ? undefined : positionOf(missing, best);
    return position === undefined ? [] : [findingAt(missing, position)];
  });
}
