import { isValidAt, type Period, wholeMonths } from '../../domain/model/dates.ts';
import type { Filiere, Passerelle, ReferralFlow } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import type { Dimension } from '../../domain/model/vocabulary.ts';
import type { OracleAsked } from './find-gaps.ts';
import type { OracleFinding } from './finding.ts';
import { isThere, operatorOfEnd, rowsStraddling } from './flows.ts';
import { bottleneckWaits, oneWayRowsStraddling } from './gaps-arrivals.ts';
import { uncappedChain } from './gaps-cut.ts';
import { judgedPairs, oldPairs } from './gaps-flows.ts';
import { missingPairs, plainTest } from './gaps-levels.ts';
import { durationWaits } from './gaps-months.ts';
import { bassinWaits } from './gaps-places.ts';
import { deadEnds, noOutlet, unreachable } from './gaps-structure.ts';
import { needOf, ownTest, type Test } from './levels.ts';
import { undocumentedPair } from './links.ts';
import { filiereOf, pairsOf, type World } from './world.ts';

type Wait = readonly [element: string, field: string, rule: string];

/** M18: what a rule waits for, grouped by element and field. */
export function undocumented(world: World, asked: OracleAsked): OracleFinding[] {
  const { period } = asked;
  const waits = [
    ...unreachable(world)
      .filter(({ evidence }) => evidence.severity === 'to-document')
      .map(({ elements }): Wait => [elements[0] as string, 'openAdmission', 'M02']),
    ...linkWaits(world, asked),
    ...levelWaits(world, asked),
    ...formalityWaits(world),
    ...flowWaits(world, period),
    ...bottleneckWaits(world, period).map(([id, field]): Wait => [id, field, 'M10']),
    ...uncappedChain(world).map((id): Wait => [id, 'intake', 'M10C']),
    ...bassinWaits(world).map((id): Wait => [id, 'bassin', 'M11']),
    ...durationWaits(world, asked).map(([id, field]): Wait => [id, field, 'M16']),
    ...oneWayRowsStraddling(world, period).map(({ target }): Wait => [target, 'flowPeriod', 'M05']),
    ...rowsStraddling(world, period).flatMap((row) => straddlingWaits(world, period, row)),
  ];
  const groups = new Map<string, Set<string>>();
  for (const [element, field, rule] of waits) {
    const key = `${element} ${field}`;
    groups.set(key, (groups.get(key) ?? new Set()).add(rule));
  }
  return [...groups].map(([key, rules]) => ({
    kind: 'M18',
    elements: key.split(' '),
    certainty: 'certain',
    evidence: { rules: [...rules].sort(byCodeUnit) },
  }));
}

/** Pairs of M04 that nobody rejected. */
const pairsLeft = (world: World, { rejectedNames }: OracleAsked): ReturnType<typeof missingPairs> =>
  missingPairs(world).filter(({ a, b }) => rejectedNames?.has(`M04 ${a.id} ${b.id}`) !== true);

function linkWaits(world: World, asked: OracleAsked): Wait[] {
  const found = [...deadEnds(world), ...noOutlet(world), ...unreachable(world)];
  const single = found.flatMap(({ kind, evidence }) =>
    (evidence.undocumentedLinks as string[]).map((operator): Wait => [operator, 'links', kind]),
  );
  const pairs = pairsLeft(world, asked).flatMap(({ a, b }) =>
    undocumentedPair(world, a.operator, b.operator),
  );
  return [...single, ...pairs.map((operator): Wait => [operator, 'links', 'M04'])];
}

function levelWaits(world: World, asked: OracleAsked): Wait[] {
  const existing = world.pPlus.flatMap((passerelle) => {
    if (world.outlets.has(passerelle.to)) return [];
    const [a, b] = [filiereOf(world, passerelle.from), filiereOf(world, passerelle.to)];
    return fieldsFor(ownTest(world, passerelle), a, b, passerelle.kind, 'M03');
  });
  const missing = pairsLeft(world, asked).flatMap(({ a, b }) =>
    fieldsFor(plainTest(a, b), a, b, 'PROGRESSION', 'M04'),
  );
  return [...existing, ...missing];
}

/** The fields that an unknown test waits for. */
function fieldsFor(test: Test, a: Filiere, b: Filiere, kind: Passerelle['kind'], rule: string): Wait[] {
  if (test.overall !== 'UNKNOWN') return [];
  const asks = (filiere: Filiere, dimension: Dimension): boolean =>
    needOf(filiere, dimension) !== undefined || filiere.entry?.[dimension]?.max !== undefined;
  return test.dimensions
    .filter(({ verdict }) => verdict === 'UNKNOWN')
    .flatMap(({ dimension }): Wait[] => {
      if (!asks(b, dimension)) return [[b.id, `entry.${dimension}`, rule]];
      if (kind === 'CONCURRENT') return asks(a, dimension) ? [] : [[a.id, `entry.${dimension}`, rule]];
      return a.exit?.[dimension] === undefined ? [[a.id, `exit.${dimension}`, rule]] : [];
    });
}

function formalityWaits(world: World): Wait[] {
  return pairsOf(world.pPlus)
    .filter(({ on }) => !on.some(({ formality }) => formality === 'SIGNED' || formality === 'PROTOCOL'))
    .flatMap(({ on }) => on.filter(({ formality }) => formality === undefined))
    .map(({ id }): Wait => [id, 'formality', 'M06']);
}

function flowWaits(world: World, period: Period): Wait[] {
  return judgedPairs(world, period)
    .filter(({ verdict }) => verdict === 'not-reported')
    .flatMap(({ on }) => on.map(({ id }): Wait => [id, 'flow', 'M07']));
}

function straddlingWaits(world: World, period: Period, { source, target, kind }: ReferralFlow): Wait[] {
  if (!isThere(world, target)) return [];
  const waits: Wait[] = [];
  const oldPair = oldPairs(world).some(({ a, b }) => a === source && b === target);
  if (oldPair && wholeMonths(period) >= 12) waits.push([target, 'flowPeriod', 'M07']);
  if (kind === 'INTRODUCTION') return waits;
  const [one, other] = [source, target].map((end) => operatorOfEnd(world, end));
  const areValid = [one, other].every(
    (id) => id !== undefined && isValidAt(world.operators.get(id) ?? {}, world.at),
  );
  if (areValid && one !== other) waits.push([target, 'flowPeriod', 'M08']);
  if (world.activeIds.has(target)) waits.push([target, 'flowPeriod', 'M10']);
  return waits;
}
