import { bestPathways } from '../../analysis/pathways/best-pathways.ts';
import type { PathwayRequest } from '../../analysis/pathways/request.ts';
import type { Caution, Pathway } from '../../analysis/results.ts';
import type { Snapshot } from '../../graph/snapshot.ts';

/** A course made for other learners, or one that teaches the audience nothing. */
const WRONG_COURSE: readonly Caution[] = ['FOR_READERS', 'FOR_NON_READERS', 'FOR_LEARNERS', 'NOTHING_NEW'];
/** A passerelle that may lead nowhere any more. */
const DOUBTFUL_LINK: readonly Caution[] = ['AGREEMENT', 'DORMANT', 'LINK_ENDS'];

/** Number of pathways among which a sound one is looked for. */
const MOST_COMPARED = 20;

/** The number of times that the steps of a pathway have one of these cautions. */
const count = ({ first, path }: Pathway, kinds: readonly Caution[]): number =>
  [first, ...path].flatMap(({ cautions }) => cautions).filter((kind) => kinds.includes(kind)).length;

/** Whether a pathway goes through no course that is made for other learners or teaches the audience nothing. */
export const hasRightCourses = (pathway: Pathway): boolean => count(pathway, WRONG_COURSE) === 0;

/**
 * Finds the soundest pathway of a request: one with the fewest courses that are made for other learners or teach nothing
 * new, then with the fewest passerelles that are unused or of which the agreement has ended, then the best one in the
 * order of the request. Undefined when there is none.
 */
export function soundest(snapshot: Snapshot, request: PathwayRequest): Pathway | undefined {
  const { pathways } = bestPathways(snapshot, { ...request, k: MOST_COMPARED });
  const [best] = [...pathways].sort(
    (one, other) =>
      count(one, WRONG_COURSE) - count(other, WRONG_COURSE) ||
      count(one, DOUBTFUL_LINK) - count(other, DOUBTFUL_LINK),
  );
  return best;
}
