import type { GapKind } from '../../domain/findings/kinds.ts';
import type { Cell } from '../../domain/findings/rule.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { OracleFinding } from './finding.ts';
import { bottleneckFindings, oneWay } from './gaps-arrivals.ts';
import { blocked } from './gaps-blocked.ts';
import { minimumCut } from './gaps-cut.ts';
import { dormant, latent } from './gaps-flows.ts';
import { audiencesWithoutPathway } from './gaps-hole.ts';
import { levelGaps, missingPasserelles } from './gaps-levels.ts';
import { tooLong } from './gaps-months.ts';
import { ruptures } from './gaps-outcomes.ts';
import { blankAreas, targetsOutsideBassin } from './gaps-places.ts';
import { singlePoints } from './gaps-removal.ts';
import {
  deadEnds,
  inflatedTests,
  informalOnly,
  lapsedTold,
  noOutlet,
  unreachable,
} from './gaps-structure.ts';
import { undocumented } from './gaps-undocumented.ts';
import { everyone, type World } from './world.ts';

/** What the rules ask beside the network: all of it has to be said. */
export interface OracleAsked {
  readonly period: Period;
  /** M14: OUTLETS, `sector:CODE`, an outlet or a filière. */
  readonly target: string;
  readonly horizonMonths: number;
  readonly withoutConcurrent: boolean;
  readonly cells: readonly Cell[];
  /** What people rejected, as names: the kind and the elements. */
  readonly rejectedNames?: ReadonlySet<string> | undefined;
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
  ['M05', (world, { period }) => oneWay(world, period)],
  ['M06', informalOnly],
  ['M07', (world, { period }) => dormant(world, period)],
  ['M08', (world, { period }) => latent(world, period)],
  ['M09', blocked],
  ['M10', (world, { period }) => bottleneckFindings(world, period)],
  ['M10C', minimumCut],
  ['M11', targetsOutsideBassin],
  ['M12', singlePoints],
  ['M13', (world, { period }) => lapsedTold(world, period)],
  ['M14', (world, { target, rejectedNames }) => audiencesWithoutPathway(world, target, rejectedNames)],
  ['M15', inflatedTests],
  ['M16', tooLong],
  ['M17', (world, { cells }) => blankAreas(world, cells)],
  ['M18', undocumented],
  ['M19', (world, { period }) => ruptures(world, period)],
];
export const ORACLE_KINDS: readonly GapKind[] = ORACLE_RULES.map(([kind]) => kind);

/** Kinds that look at the audience, if only to say what a missing passerelle would bring it. */
const FOR_AUDIENCES: readonly GapKind[] = ['M04', 'M09', 'M13', 'M14', 'M16'];

/** Every finding of some kinds, kind after kind; M04 in the order of candidates. */
export function findGapsSlowly(
  world: World,
  asked: OracleAsked,
  kinds: readonly GapKind[] = ORACLE_KINDS,
): OracleFinding[] {
  return ORACLE_RULES.filter(([kind]) => kinds.includes(kind)).flatMap(([kind, find]) =>
    find(FOR_AUDIENCES.includes(kind) ? world : everyone(world), asked),
  );
}
