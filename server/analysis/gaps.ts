import { type GapsOfKind, listGaps } from '../../domain/analysis/find-gaps.ts';
import type { Finding } from '../../domain/analysis/findings.ts';
import { thresholdFor } from '../../domain/analysis/flows/flows.ts';
import { madeOf } from '../../domain/analysis/gaps/gap-list.ts';
import { HORIZON_MONTHS } from '../../domain/analysis/horizon.ts';
import { GAP_KINDS, type GapKind } from '../../domain/analysis/results.ts';
import { unaskedOf } from '../../domain/analysis/unasked.ts';
import type { GapsAnswer } from '../../domain/api/answers.ts';
import type { GapsAsked } from '../../domain/api/asked.ts';
import type { Snapshot } from '../../domain/graph/snapshot.ts';
import { type LifeScope, withLives } from '../../domain/life/lives.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { unknownElement } from '../errors.ts';
import type { OpenNetwork } from '../network-reader.ts';
import { askedFor, periodOf, targetOf } from './asked-for.ts';
import {
  bestOfEach,
  firstOperatorPairs,
  type JudgedPasserelle,
  judgedPasserelles,
  listMissingPasserelles,
} from './missing-passerelles.ts';
import { rejectedBridges } from './rejected.ts';

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
  const records = network.document.findingLives;
  const others = GAP_KINDS.filter((kind) => kind !== 'M04' && (kinds === undefined || kinds.includes(kind)));
  const found = listGaps(snapshot, {
    period,
    kinds: others,
    audienceId: scope.audienceId,
    target,
    horizonMonths: asked.horizon,
    withoutConcurrent: asked.withoutConcurrent,
    cells,
  });
  // Only findings that somebody spoke of can be out of the list: of the other kinds, those that are shown are enough.
  const kindsSpokenOf = new Set(records.map(({ key }) => key.split(':', 1)[0]));
  const isSpokenOf = ({ kind }: GapsOfKind): boolean => kindsSpokenOf.has(kind);
  const spokenOf = found.filter(isSpokenOf).flatMap((list) => madeOf(list));
  const lived = withLives(spokenOf, records, scope);
  const listed = firstOfEach(lived.findings, asked.limit);
  for (const list of found)
    if (list.count > 0 && !isSpokenOf(list))
      listed.set(list.kind, { count: list.count, listed: madeOf(list, asked.limit) });
  const wantsMissing = kinds === undefined || kinds.includes('M04');
  const judged = wantsMissing ? judgedPasserelles(snapshot, records) : new Map<string, JudgedPasserelle>();
  const missing = wantsMissing
    ? listMissingPasserelles(snapshot, judged, asked.operators, asked.limit)
    : { count: 0, listed: [] };
  if (missing.count > 0) listed.set('M04', missing);
  const pairs =
    wantsMissing && asked.operators === undefined
      ? firstOperatorPairs(snapshot, rejectedBridges(snapshot, records, period, judged), asked.limit)
      : { operatorPairs: [], operatorPairCount: 0 };
  // Of the missing passerelles of a pair of operators, only some are listed.
  const judgedKeys = asked.operators === undefined ? judged.keys() : [];
  const bestOfOperatorPairs = bestOfEach(snapshot, pairs.operatorPairs, missing.listed);
  const findings = GAP_KINDS.flatMap((kind) => listed.get(kind)?.listed ?? []);
  const lives = new Map(lived.lives);
  for (const [key, { life }] of judged) lives.set(key, life);
  const tally = (of: (kind: KindListed) => number): Record<string, number> =>
    Object.fromEntries(
      GAP_KINDS.flatMap((kind) => {
        const one = listed.get(kind);
        return one === undefined ? [] : [[kind, of(one)]];
      }),
    );
  return {
    revision: network.revision,
    at,
    period,
    threshold: thresholdFor(period),
    audience,
    counts: tally(({ count }) => count),
    unasked: unaskedOf(asked.kind ?? [], {
      audience: asked.audience !== undefined,
      cells: cells.length > 0,
      operators: asked.operators !== undefined,
    }),
    shown: tally(({ listed: some }) => some.length),
    findings,
    lives: Object.fromEntries(
      [...findings.map(({ key }) => key), ...judgedKeys].flatMap((key) => {
        const life = lives.get(key);
        return life === undefined || life.state === 'REJECTED' ? [] : [[key, life]];
      }),
    ),
    rejected: [
      ...lived.rejected,
      ...[...judged.values()]
        .filter(({ finding, life }) => life.state === 'REJECTED' && isBetween(finding, asked.operators))
        .map(({ finding, life }) => ({ finding, life })),
    ],
    // Of one pair of operators only, nobody can say which records of others still hold.
    solved: asked.operators === undefined ? lived.solved.filter(({ key }) => !judged.has(key)) : [],
    ...pairs,
    bestOfOperatorPairs,
  };
}

interface KindListed {
  readonly count: number;
  readonly listed: readonly Finding[];
}

function firstOfEach(findings: readonly Finding[], limit: number): Map<GapKind, KindListed> {
  const byKind = new Map<GapKind, { count: number; listed: Finding[] }>();
  for (const finding of findings) {
    const known = byKind.get(finding.kind) ?? { count: 0, listed: [] };
    known.count += 1;
    if (known.count <= limit) known.listed.push(finding);
    byKind.set(finding.kind, known);
  }
  return byKind;
}

const isBetween = (finding: Finding, operators: GapsAsked['operators']): boolean =>
  operators === undefined ||
  (finding.kind === 'M04' && finding.evidence.operators.every((id, end) => id === operators[end]));

function checkAreas({ bassins, communes }: NetworkDocument, cells: NonNullable<GapsAsked['cell']>): void {
  if (cells.length === 0) return;
  const areas = new Set([...bassins, ...communes].map(({ id }) => id));
  const unknown = cells.find(({ area }) => !areas.has(area));
  if (unknown !== undefined) throw unknownElement('cell', unknown.area);
}

function checkOperators({ operatorIndex }: Snapshot, operators: readonly string[]): void {
  const unknown = operators.find((id) => !operatorIndex.has(id));
  if (unknown !== undefined) throw unknownElement('operators', unknown);
}
