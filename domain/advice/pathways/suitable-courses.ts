import { admissions } from '../../analysis/audience/admits.ts';
import { NO } from '../../analysis/levels.ts';
import { ANY_START, type PathwayQuery } from '../../analysis/pathways/request.ts';
import type { Caution, Pathway } from '../../analysis/results.ts';
import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import type { Stage } from '../../model/vocabulary.ts';
import { findPathways } from './find-pathways.ts';
import { operatorContact } from './operator-contact.ts';
import type { SuitableCourse } from './results.ts';

/** Number of the best pathways that are looked at. */
const BEST = 3;
/** Number of courses of French to which a pathway is searched for. */
const MOST_TRIED = 40;
/** Number of courses that are given. */
const MOST_GIVEN = 3;

/** The cautions on a course of French made for other learners, each with the stage that suits the audience. */
const SUITING: readonly (readonly [Caution, Stage])[] = [
  ['FOR_NON_READERS', 'FRENCH_FL'],
  ['FOR_READERS', 'LITERACY'],
  ['FOR_LEARNERS', 'LITERACY'],
];

/**
 * Where the best `pathways` of a query from every start all go through a course of French that is made for other learners:
 * the courses that suit the audience and that it can reach, one an operator, each with the way to it and what comes after it.
 * Those that lead on to the goal come first, then those whose way has the fewest cautions, the fewest points to check and
 * the fewest months, then by id. Empty in any other case.
 */
export function suitableCourses(
  snapshot: Snapshot,
  query: PathwayQuery,
  pathways: readonly Pathway[],
): SuitableCourse[] {
  if (query.from !== ANY_START || snapshot.audience === undefined) return [];
  const [, stage] = SUITING.find(([caution]) => goAllThrough(caution, pathways)) ?? [];
  if (stage === undefined) return [];
  const found = coursesOf(snapshot, stage).flatMap((node) => suitable(snapshot, query, node) ?? []);
  const sorted = found.sort(
    (one, other) =>
      Number(one.beyond !== null) - Number(other.beyond !== null) ||
      cautionCount(one.way) - cautionCount(other.way) ||
      one.way.toCheck.length - other.way.toCheck.length ||
      one.way.months - other.way.months ||
      (one.filiere < other.filiere ? -1 : 1),
  );
  const operators = new Set<string>();
  return sorted
    .filter(({ contact }) => !operators.has(contact.operator) && operators.add(contact.operator))
    .slice(0, MOST_GIVEN);
}

/** Whether the best pathways all have a step with the caution. */
const goAllThrough = (caution: Caution, pathways: readonly Pathway[]): boolean =>
  pathways.length > 0 && pathways.slice(0, BEST).every((pathway) => hasCaution(pathway, caution));

const hasCaution = ({ first, path }: Pathway, caution: Caution): boolean =>
  [first, ...path].some(({ cautions }) => cautions.includes(caution));

/** Cautions of all steps. The one about the welcome is left out, as every way from a welcome has it. */
const cautionCount = ({ first, path }: Pathway): number =>
  [first, ...path].flatMap(({ cautions }) => cautions).filter((kind) => kind !== 'WELCOME').length;

/** Active filières of a stage that do not refuse the audience. */
function coursesOf(snapshot: Snapshot, stage: Stage): number[] {
  const { nodes } = snapshot;
  const admits = admissions(snapshot);
  const found: number[] = [];
  for (let node = 0; node < nodes.count && found.length < MOST_TRIED; node++) {
    if (nodes.isOutlet[node] === 1 || nodes.active[node] !== 1 || admits[node] === NO) continue;
    if (filiereOf(snapshot, node).stage === stage) found.push(node);
  }
  return found;
}

/** A course with the way to it and from it; undefined where none leads there, or only one that does not suit either. */
function suitable(snapshot: Snapshot, query: PathwayQuery, node: number): SuitableCourse | undefined {
  const filiere = snapshot.nodes.ids[node]!;
  const to = findPathways(snapshot, { from: ANY_START, to: filiere, k: 1, order: 'surest' }, false);
  const way = to.ok ? to.pathways[0] : undefined;
  if (way === undefined) return undefined;
  if (hasCaution(way, 'NOTHING_NEW') || SUITING.some(([caution]) => hasCaution(way, caution)))
    return undefined;
  const on = findPathways(snapshot, { from: filiere, to: query.to, k: 1, order: 'surest' }, false);
  const { document, at } = snapshot;
  const contact = operatorContact(document, at, filiereOf(snapshot, node).operator, filiere);
  return { filiere, way, beyond: on.ok ? on.blocked : null, contact };
}
