import type { Cell } from '../../domain/analysis/gaps/context.ts';
import type { GapKind } from '../../domain/analysis/results.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { OracleFinding } from './finding.ts';
import { dormant, latent } from './gaps-flows.ts';
import { levelGaps, missingPasserelles } from './gaps-levels.ts';
import { deadEnds, inflatedTests, informalOnly, lapsed, noOutlet, unreachable } from './gaps-structure.ts';
import { undocumented } from './gaps-undocumented.ts';
import type { World } from './world.ts';

/** What the rules ask beside the network: all of it has to be said. */
export interface OracleAsked {
  readonly period: Period;
  /** M14: OUTLETS, `sector:CODE`, an outlet or a filière. */
  readonly target: string;
  readonly horizonMonths: number;
  readonly withoutConcurrent: boolean;
  readonly cells: readonly Cell[];
}

/** What is asked when nothing but a period is. */
export const plainly = (period: Period): OracleAsked => ({
  period,
  target: 'OUTLETS',
  horizonMonths: 24,
  withoutConcurrent: false,
  cells: [],
});

/** The kinds that this program states, each rule read afresh. */
const ORACLE_RULES: readonly (readonly [GapKind, (world: World, asked: OracleAsked) => OracleFinding[]])[] = [
  ['M01', deadEnds],
  ['M01X', noOutlet],
  ['M02', unreachable],
  ['M03', levelGaps],
  ['M04', missingPasserelles],
  ['M06', informalOnly],
  ['M07', (world, { period }) => dormant(world, period)],
  ['M08', (world, { period }) => latent(world, period)],
  ['M13', lapsed],
  ['M15', inflatedTests],
  ['M18', (world, { period }) => undocumented(world, period)],
];
export const ORACLE_KINDS: readonly GapKind[] = ORACLE_RULES.map(([kind]) => kind);

/** Every finding of some kinds, kind after kind; M04 in the order of candidates. */
export function findGapsSlowly(
  world: World,
  asked: OracleAsked,
  kinds: readonly GapKind[] = ORACLE_KINDS,
): OracleFinding[] {
  return ORACLE_RULES.filter(([kind]) => kinds.includes(kind)).flatMap(([, find]) => find(world, asked));
}
