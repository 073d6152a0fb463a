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
        ...frenchCautions(snapshot, node),
        ...(isHeldAtOtherTimes(snapshot, node) ? (['SCHEDULE'] as const) : []),
        ...childcareCautions(snapshot, node),
        ...(areHoursUnsaid(snapshot, node) ? (['HOURS_UNSAID'] as const) : []),
        ...(mustCheckJourney(snapshot, node) ? (['TRAVEL'] as const) : []),
      ];

/** Oral French up to which people speak little of it (A1), and from which they speak it (B1). */
const LITTLE_ORAL = 2;
const SPEAKS = 4;
/** Written French up to which people read little of it (A1). */
const LITTLE_WRITTEN = 2;

/**
 * Which course of French is made for an audience: literacy for who reads in no language (NO_READER) and for who speaks French
 * but reads little of it (SPEAKER); French as a foreign language for who reads in another language and speaks little French or
 * reads none of it (READER). UNSAID: nobody said how people who read speak it. NONE: nothing tells them apart.
 */
function frenchOf({ audience }: Snapshot): 'NO_READER' | 'READER' | 'SPEAKER' | 'UNSAID' | 'NONE' {
  const { literate, levels: { oral, written } = {} } = audience ?? {};
  if (literate === false) return 'NO_READER';
  if (literate === true && (written === 0 || (oral !== undefined && oral <= LITTLE_ORAL))) return 'READER';
  const readsWell = written !== undefined && written > LITTLE_WRITTEN;
  if (readsWell) return 'NONE';
  if (oral !== undefined) return oral >= SPEAKS && written !== undefined ? 'SPEAKER' : 'NONE';
  return literate === true ? 'UNSAID' : 'NONE';
}

/** Whether French is taught at the filière number `node` by the way of other learners, or whether nobody said of which. */
function frenchCautions(snapshot: Snapshot, node: number): Caution[] {
  const { stage } = filiereOf(snapshot, node);
  if (stage !== 'FRENCH_FL' && stage !== 'LITERACY') return [];
  const french = frenchOf(snapshot);
  if (french === 'UNSAID') return ['FRENCH_UNSAID'];
  if (stage === 'LITERACY') return french === 'READER' ? ['FOR_NON_READERS'] : [];
  if (french === 'NO_READER') return ['FOR_READERS'];
  return french === 'SPEAKER' ? ['FOR_LEARNERS'] : [];
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
 * What is to be asked about childcare at the filière number `node`, when the network says nothing of it there: by an audience
 * that needs it, and of a lone parent of whom nobody said whether it is needed.
 */
function childcareCautions(snapshot: Snapshot, node: number): Caution[] {
  const { nodes, audience: { needsChildcare, loneParent } = {} } = snapshot;
  if (needsChildcare === false || (needsChildcare === undefined && loneParent !== true)) return [];
  const known = childcareKnown(snapshot);
  if (known.has(nodes.ids[node]!) || openSites(snapshot, node).some((site) => known.has(site))) return [];
  return [needsChildcare === true ? 'CHILDCARE' : 'CHILDCARE_UNSAID'];
}

/** Hours a week from which a filière leaves a lone parent little time. */
const MANY_HOURS = 20;

/** Whether the filière number `node` takes much of the week, or an evening, of a lone parent of whom nobody said when it is free. */
function areHoursUnsaid(snapshot: Snapshot, node: number): boolean {
  const { loneParent, availability } = snapshot.audience ?? {};
  if (loneParent !== true || availability !== undefined) return false;
  const { availability: held, hoursPerWeek = 0 } = filiereOf(snapshot, node).schedule ?? {};
  return hoursPerWeek >= MANY_HOURS || (held !== undefined && !held.includes('DAY'));
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
