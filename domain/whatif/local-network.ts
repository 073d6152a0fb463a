import { operatorOfEnds } from '../analysis/flows/flows.ts';
import { perDocument } from '../graph/per-snapshot.ts';
import type { Snapshot } from '../graph/snapshot.ts';
import type {
  Agreement,
  Mitigation,
  Obstacle,
  Operator,
  Prep,
  ReferralFlow,
  Site,
} from '../model/entities.ts';
import { addTo } from '../model/grouping.ts';
import { linkedOperators } from '../model/linked-operators.ts';
import type { NetworkDocument } from '../model/network.ts';

/**
 * Cuts a small network document out of a large one, so that rules which look only at two filières, their operators
 * and neighbours find the same in it. It holds the filières in `filieres` (by number in the snapshot, the network on
 * a day), the passerelles between them, their outlets, operators, sites and obstacles, and the given `flows`.
 */
export function localNetwork(
  snapshot: Snapshot,
  filieres: ReadonlySet<number>,
  flows: readonly ReferralFlow[],
): NetworkDocument {
  const { nodes, passerelles, document } = snapshot;
  const part = { ...without(document), linked: linkedInWhole(document) };
  part.flows = [...flows];
  const operators = new Set<string>();
  const sites = new Set<string>();
  const agreements = new Set<string>();
  const obstacles = new Set<Obstacle>();
  const standOn = byList(obstaclesByElement, document.obstacles);
  const note = (element: string): void => {
    for (const obstacle of standOn.get(element) ?? []) obstacles.add(obstacle);
  };
  const preps = byList(prepsByFiliere, document.preps);
  part.filieres = [...filieres].map((node) => document.filieres[nodes.filiere[node]!]!);
  for (const filiere of part.filieres) {
    operators.add(filiere.operator);
    note(filiere.id);
    for (const site of filiere.sites ?? []) {
      sites.add(site);
      note(site);
    }
    part.preps.push(...(preps.get(filiere.id) ?? []));
  }
  for (const node of filieres) {
    for (let at = passerelles.out.start[node]!; at < passerelles.out.start[node + 1]!; at++) {
      const p = passerelles.out.edges[at]!;
      const to = passerelles.to[p]!;
      if (nodes.isOutlet[to] !== 1 && !filieres.has(to)) continue;
      const passerelle = document.passerelles[p]!;
      part.passerelles.push(passerelle);
      note(passerelle.id);
      if (passerelle.agreement !== undefined) agreements.add(passerelle.agreement);
    }
  }
  const lift = byList(mitigationsByObstacle, document.mitigations);
  part.obstacles = [...obstacles];
  part.mitigations = [...new Set(part.obstacles.flatMap(({ id }) => lift.get(id) ?? []))];
  for (const { operator } of part.mitigations) operators.add(operator);
  const known = byList(operatorsById, document.operators);
  for (const { source, target } of flows)
    for (const end of [source, target]) if (known.has(end)) operators.add(end);
  part.operators = pick(known, operators);
  part.sites = pick(byList(sitesById, document.sites), sites);
  part.agreements = pick(byList(agreementsById, document.agreements), agreements);
  return part;
}

const linkedInWhole = perDocument(linkedOperators);

/** The document with empty lists: those that the part fills itself, and those that its rules do not read. */
const without = (document: NetworkDocument): NetworkDocument => ({
  ...document,
  ...{ operatorTypes: [], communes: [], bassins: [], operators: [], sites: [], filieres: [], preps: [] },
  ...{ agreements: [], passerelles: [], flows: [], obstacles: [], mitigations: [], actions: [] },
  ...{ audiences: [], travelTimes: [], findingLives: [], scenarios: [], views: [], reports: [] },
  ...{ stories: [], meetings: [], meetingPoints: [] },
});

/** The referral flows of each operator: the rows whose source or target is the operator or one of its filières. */
export const flowsByOperator = perDocument((document): ReadonlyMap<string, readonly ReferralFlow[]> => {
  const operatorOf = operatorOfEnds(document);
  const found = new Map<string, ReferralFlow[]>();
  for (const flow of document.flows) {
    const [source, target] = [operatorOf(flow.source), operatorOf(flow.target)];
    addTo(found, source, flow);
    if (target !== source) addTo(found, target, flow);
  }
  return found;
});

function pick<T>(known: ReadonlyMap<string, readonly T[]>, ids: ReadonlySet<string>): T[] {
  return [...ids].flatMap((id) => known.get(id) ?? []);
}

type Index<T> = {
  readonly keys: (item: T) => readonly string[];
  readonly known: WeakMap<object, Grouped<T>>;
};
type Grouped<T> = ReadonlyMap<string, readonly T[]>;
const indexOf = <T>(keys: (item: T) => readonly string[]): Index<T> => ({ keys, known: new WeakMap() });

const prepsByFiliere = indexOf<Prep>(({ filiere }) => [filiere]);
const obstaclesByElement = indexOf<Obstacle>(({ on }) => [on]);
const mitigationsByObstacle = indexOf<Mitigation>(({ lifts }) => lifts);
const operatorsById = indexOf<Operator>(({ id }) => [id]);
const sitesById = indexOf<Site>(({ id }) => [id]);
const agreementsById = indexOf<Agreement>(({ id }) => [id]);

/**
 * Groups a list by key. The result is cached with the list, so that documents that share the list share the index.
 */
function byList<T>({ keys, known }: Index<T>, list: readonly T[]): Grouped<T> {
  const found = known.get(list);
  if (found !== undefined) return found;
  const grouped = new Map<string, T[]>();
  for (const item of list) for (const key of keys(item)) addTo(grouped, key, item);
  known.set(list, grouped);
  return grouped;
}
