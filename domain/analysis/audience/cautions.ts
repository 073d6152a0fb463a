import { perDay } from '../../graph/per-snapshot.ts';
import { filiereOf, INTAKE_STAGE, type Snapshot } from '../../graph/snapshot.ts';
import { isValidAt } from '../../model/dates.ts';
import { openSites } from '../obstacles.ts';
import type { Caution } from '../results.ts';
import { travelTo } from './travel.ts';

/** A longer journey than this, in minutes one way, has to be talked over with people who may have no car. */
const LONG_JOURNEY_MINUTES = 60;

/** Ids of the elements of which an obstacle, lifted or not, tells how childcare is there. */
const childcareKnown = perDay(
  ({ document, at }): ReadonlySet<string> =>
    new Set(
      document.obstacles
        .filter((obstacle) => isValidAt(obstacle, at))
        .filter(
          ({ category, affects = [] }) =>
            category === 'CHILDCARE' || affects.some((group) => group.includes('NEEDS_CHILDCARE')),
        )
        .map(({ on }) => on),
    ),
);

/**
 * Lists what the audience for whom the network is read (`snapshot`: the network on a day) has to arrange before it
 * comes to the filière number `node`: its time of day, childcare, the journey. The welcome stage is left out, as it is a matter of one
 * conversation.
 */
export const cautionsAt = (snapshot: Snapshot, node: number): Caution[] =>
  isBrief(snapshot, node)
    ? []
    : [
        ...doorCautions(snapshot, node),
        ...(isHeldAtOtherTimes(snapshot, node) ? (['SCHEDULE'] as const) : []),
        ...(mustAskForChildcare(snapshot, node) ? (['CHILDCARE'] as const) : []),
        ...(mustCheckJourney(snapshot, node) ? (['TRAVEL'] as const) : []),
      ];

/**
 * Whether French is taught at the filière number `node` by the way of other learners: French as a foreign language is for
 * people who read in their own language, and literacy is for people who read in none.
 */
function doorCautions(snapshot: Snapshot, node: number): Caution[] {
  const literate = snapshot.audience?.literate;
  const { stage } = filiereOf(snapshot, node);
  if (literate === false && stage === 'FRENCH_FL') return ['FOR_READERS'];
  return literate === true && stage === 'LITERACY' ? ['FOR_NON_READERS'] : [];
}

/**
 * Whether the filière number `node` is held only at times at which the audience is not free. Unknown times do not count.
 * People who are free full time are free in the daytime too.
 */
function isHeldAtOtherTimes(snapshot: Snapshot, node: number): boolean {
  const free = snapshot.audience?.availability;
  const held = filiereOf(snapshot, node).schedule?.availability;
  if (free === undefined || held === undefined) return false;
  return !held.some((time) => free.includes(time) || (time === 'DAY' && free.includes('FULL_TIME')));
}

/**
 * Whether an audience that needs childcare has to ask for it at the filière number `node`, as the network says nothing
 * of childcare there.
 */
function mustAskForChildcare(snapshot: Snapshot, node: number): boolean {
  const { nodes, audience } = snapshot;
  if (audience?.needsChildcare !== true) return false;
  const known = childcareKnown(snapshot);
  return !known.has(nodes.ids[node]!) && !openSites(snapshot, node).some((site) => known.has(site));
}

/**
 * Whether the journey to the filière number `node` is to be checked: it takes long, or nobody knows or measured how
 * long it takes people without a car. An audience with a car is left out.
 */
function mustCheckJourney(snapshot: Snapshot, node: number): boolean {
  const { audience } = snapshot;
  if (audience === undefined || audience.hasCar === true) return false;
  if (audience.hasCar === undefined && audience.commune === undefined) return false;
  const travel = travelTo(snapshot, node);
  if (travel !== null && travel.minutes > LONG_JOURNEY_MINUTES) return true;
  return audience.hasCar === false && (travel === null || travel.estimated);
}

const isBrief = ({ nodes }: Snapshot, node: number): boolean =>
  nodes.isOutlet[node] === 1 || nodes.stage[node] === INTAKE_STAGE;
