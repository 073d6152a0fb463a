import { candidateLines } from '../../domain/analysis/candidate-lines.ts';
import { findGaps } from '../../domain/analysis/find-gaps.ts';
import type { CandidateLine, Finding } from '../../domain/analysis/findings.ts';
import { thresholdFor } from '../../domain/analysis/flows.ts';
import { HORIZON_MONTHS } from '../../domain/analysis/horizon.ts';
import type { GapKind } from '../../domain/analysis/results.ts';
import type { GapsAnswer } from '../../domain/api/answers.ts';
import type { GapsAsked } from '../../domain/api/asked.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import { type LifeScope, withLives } from '../../domain/life/lives.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { failure } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor, periodOf, targetOf } from './asked-for.ts';

/** The missing bridges of a question, with what people made of them; the first ones of each kind, all of them counted. */
export function gapsAnswer(network: OpenNetwork, asked: GapsAsked, today: string): GapsAnswer {
  const { at, snapshot, audience, unnamed } = askedFor(network, asked, today);
  const period = periodOf(at, asked);
  const target = targetOf(snapshot, asked.target);
  const cells = asked.cell ?? [];
  checkAreas(network.document, cells);
  checkOperators(snapshot, asked.operators ?? []);
  const kinds: readonly GapKind[] | undefined = asked.operators === undefined ? asked.kind : ['M04'];
  const scope: LifeScope = {
    kinds,
    unnamed,
    audienceId: audience ?? undefined,
    target,
    usualHorizon: (asked.horizon ?? HORIZON_MONTHS) === HORIZON_MONTHS && asked.withoutConcurrent !== true,
    cells: cells.map(({ area, stage, sector }) => ['M17', area, stage, sector].join(':')),
  };
  const all = findGaps(snapshot, {
    period,
    kinds,
    audienceId: scope.audienceId,
    target,
    horizonMonths: asked.horizon,
    withoutConcurrent: asked.withoutConcurrent,
    cells,
  });
  const lived = withLives(all, network.document.findingLives, scope);
  const rejected = new Set(lived.rejected.map(({ finding }) => finding.key));
  const hasLines = kinds === undefined || kinds.includes('M04');
  const lines = (hasLines ? candidateLines(snapshot, rejected) : []).filter(isOf(asked.operators));
  const { counts, shown, listed } = firstOfEach(
    lived.findings.filter(isBetween(asked.operators)),
    asked.limit,
  );
  return {
    revision: network.revision,
    at,
    period,
    threshold: thresholdFor(period),
    audience,
    counts,
    shown,
    findings: listed,
    lives: Object.fromEntries(
      listed.flatMap(({ key }) => {
        const life = lived.lives.get(key);
        return life === undefined ? [] : [[key, life]];
      }),
    ),
    rejected: lived.rejected.filter(({ finding }) => isBetween(asked.operators)(finding)),
    // Of one pair of operators only, nobody can say which records of others still hold.
    solved: asked.operators === undefined ? [...lived.solved] : [],
    lines: lines.slice(0, asked.limit),
    lineCount: lines.length,
  };
}

type Operators = GapsAsked['operators'];

const samePair = (a: Operators, b: readonly [string, string]): boolean =>
  a === undefined || (a[0] === b[0] && a[1] === b[1]);
const isOf =
  (operators: Operators) =>
  (line: CandidateLine): boolean =>
    samePair(operators, line.operators);
const isBetween =
  (operators: Operators) =>
  (finding: Finding): boolean =>
    finding.kind !== 'M04' || samePair(operators, finding.evidence.operators);

function firstOfEach(findings: readonly Finding[], limit: number) {
  const counts: Record<string, number> = {};
  const listed = findings.filter(({ kind }) => {
    counts[kind] = (counts[kind] ?? 0) + 1;
    return counts[kind] <= limit;
  });
  const shown = Object.fromEntries(
    Object.entries(counts).map(([kind, count]) => [kind, Math.min(count, limit)]),
  );
  return { counts, shown, listed };
}

function checkAreas({ bassins, communes }: NetworkDocument, cells: NonNullable<GapsAsked['cell']>): void {
  if (cells.length === 0) return;
  const areas = new Set([...bassins, ...communes].map(({ id }) => id));
  const unknown = cells.find(({ area }) => !areas.has(area));
  if (unknown !== undefined) throw failure('unknown-element', { parameter: 'cell', value: unknown.area });
}

function checkOperators({ operatorIndex }: Snapshot, operators: readonly string[]): void {
  const unknown = operators.find((id) => !operatorIndex.has(id));
  if (unknown !== undefined) throw failure('unknown-element', { parameter: 'operators', value: unknown });
}
