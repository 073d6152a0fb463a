import { ANY_OUTLET, ANY_START, type PathwayOrder } from '../../analysis/pathways/request.ts';
import { PATHWAYS_AT_FIRST, type PathwaysState } from '../state/pathways.ts';
import type { QuestionAsked } from '../step-kind.ts';

/**
 * Returns the order in which the screen lists pathways: the one that the user chose, else the surest first for an
 * audience, and the fastest first for everyone.
 */
export const orderFor = ({ order }: PathwaysState, isForAudience: boolean): PathwayOrder =>
  order ?? (isForAudience ? 'surest' : 'fastest');

/**
 * Returns the state of the screen with the ends that it asks about: for an audience, and when the user chose no end, from
 * every start to any outlet, so that the audience has an answer at once.
 */
export const withEnds = <View extends PathwaysState>(view: View, isForAudience: boolean): View =>
  isForAudience && view.from === undefined && view.to === undefined
    ? { ...view, from: ANY_START, to: ANY_OUTLET }
    : view;

/** How many times more pathways are asked for than are shown, where some are folded under others or are of less use. */
const MORE_FOR_FOLDING = 6;
const MOST_ASKED = 100;

/** Returns the number of pathways to show. */
export const shownCount = ({ k }: Pick<PathwaysState, 'k'>): number => k ?? PATHWAYS_AT_FIRST;

/**
 * Builds the body of the request for pathways on the day `at` in the given order from the state of the screen, without
 * the audience; undefined until both start and goal are chosen. `isForLevels` says that the audience gives levels: many of
 * its ways may go through what it knows already.
 */
export function queryOf(
  view: PathwaysState,
  at: string,
  order: PathwayOrder,
  isForLevels = false,
): Omit<QuestionAsked<'pathwaysFor'>, 'audience'> | undefined {
  const { from, to, via, avoid, maxMonths, maxSteps, formality, diversity } = view;
  if (from === undefined || to === undefined) return undefined;
  return {
    from,
    to,
    at,
    // From every start, the ways that differ only by the welcome are folded into one.
    k: isForLevels
      ? MOST_ASKED
      : from === ANY_START
        ? Math.min(shownCount(view) * MORE_FOR_FOLDING, MOST_ASKED)
        : shownCount(view),
    order,
    via: via.length > 0 ? via : undefined,
    avoid: avoid.length > 0 ? avoid : undefined,
    maxMonths,
    maxSteps,
    formality: formality.length > 0 ? formality : undefined,
    withoutConcurrent: view.withoutConcurrent || undefined,
    enrolled: view.enrolled || undefined,
    diversity: diversity === undefined ? undefined : diversity / 100,
  };
}
