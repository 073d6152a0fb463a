import type { AwarenessAction, Filiere, ReferralFlow } from '../model/entities.ts';
import type { Scenario } from '../model/scenario.ts';
import { FLOW_OUTCOMES, isSmallCount, MASKED } from '../model/vocabulary.ts';
import { blockOfAction, blockOfFlow, type Cube } from './cube.ts';
import { actionCell, flowCells, MEASURES, type Measure } from './row-cells.ts';

/** Which measures of a flow row are shown as numbers. */
export type ShownMeasures = ReadonlySet<Measure>;

/**
 * The measures of a flow row that readers know as numbers, because the row is all that a shown figure adds up. Where all
 * four outcomes are shown, readers know the count as their sum.
 */
export function shownMeasures(cube: Cube, flow: ReferralFlow): ShownMeasures {
  const key = blockOfFlow(flow);
  const block = key === undefined ? undefined : cube.blocks.get(key);
  const cells = flowCells(flow);
  const shown = new Set(
    MEASURES.filter((measure) => {
      const own = cells[measure];
      return own !== undefined && (own.length === 0 || block?.isShown(own.map(({ id }) => id)) === true);
    }),
  );
  return FLOW_OUTCOMES.every((outcome) => shown.has(outcome)) ? shown.add('count') : shown;
}

/**
 * A flow row as readers see it: each number of people that is not in `shown` is masked, but for zeros. Numbers of single
 * reasons are in no published figure, so they are always masked. Returns the row itself when nothing is masked.
 */
export function shownFlow(flow: ReferralFlow, shown: ShownMeasures): ReferralFlow {
  const masked = MEASURES.filter((measure) => Number(flow[measure] ?? 0) !== 0 && !shown.has(measure));
  const { mergedFrom, ...row } = flow;
  const { refusedReasons, abandonedReasons } = row;
  const isWhole = masked.length === 0 && mergedFrom === undefined;
  if (isWhole && refusedReasons === undefined && abandonedReasons === undefined) return flow;
  return {
    ...row,
    ...Object.fromEntries(masked.map((measure) => [measure, MASKED])),
    ...(refusedReasons === undefined ? {} : { refusedReasons: refusedReasons.map(withoutCount) }),
    ...(abandonedReasons === undefined ? {} : { abandonedReasons: abandonedReasons.map(withoutCount) }),
  };
}

const withoutCount = <T extends { readonly count: ReferralFlow['count'] }>(reason: T): T =>
  reason.count === 0 ? reason : { ...reason, count: MASKED };

/** Whether readers know the participants in an action as a number. */
export function showsParticipants(cube: Cube, action: AwarenessAction): boolean {
  const cell = actionCell(action);
  return cell !== undefined && cube.blocks.get(blockOfAction(action))?.isShown([cell.id]) === true;
}

/** An action as readers see it. Its participants are masked unless they are zero or shown. */
export const shownAction = (action: AwarenessAction, isShown: boolean): AwarenessAction =>
  isShown || action.participants === undefined || action.participants === 0
    ? action
    : { ...action, participants: MASKED };

/** A filière as readers see it: a waiting list of 1 to 4 people is masked. No other figure adds waiting lists up. */
export const shownFiliere = (filiere: Filiere): Filiere =>
  isSmallCount(filiere.waitingCount) ? { ...filiere, waitingCount: MASKED } : filiere;

/** A scenario as readers see it, with the waiting lists of the filières that it adds. */
export const shownScenario = (scenario: Scenario): Scenario =>
  scenario.changes.some(
    (change) => change.do === 'ADD_FILIERE' && shownFiliere(change.filiere) !== change.filiere,
  )
    ? {
        ...scenario,
        changes: scenario.changes.map((change) =>
          change.do === 'ADD_FILIERE' ? { ...change, filiere: shownFiliere(change.filiere) } : change,
        ),
      }
    : scenario;
