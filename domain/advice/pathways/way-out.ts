import { cautionsAt } from '../../analysis/audience/cautions.ts';
import { travelTo } from '../../analysis/audience/travel.ts';
import type { BlockingItem } from '../../analysis/blocking/blocking-item.ts';
import { liftSets } from '../../analysis/blocking/walks.ts';
import type { PathwayRequest } from '../../analysis/pathways/request.ts';
import type { Blocked } from '../../analysis/results.ts';
import { perDay } from '../../graph/per-snapshot.ts';
import { NONE, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';
import { directEntries } from './direct-entries.ts';
import { farthestPathway } from './farthest.ts';
import { operatorContact } from './operator-contact.ts';
import type { WayOut } from './results.ts';

type Lift = WayOut['lifts'][number];

// Sets of things to lift that are given, and partial pathways examined before the search for them stops.
const MOST_LIFTS = 3;
const BUDGET = 40_000;
/** Operators to call that are given. */
const MOST_CALLS = 5;

/**
 * Says what can be done where a request has no pathway, for the reason `blocked`: how far people get, their next step,
 * where they may enrol directly, what would have to be lifted and who can, and whom to call.
 */
export function wayOut(snapshot: Snapshot, request: PathwayRequest, blocked: Blocked): WayOut {
  const isBarred = blocked.reason === 'ON_PAPER' || blocked.reason === 'NO_USABLE_START';
  const lifts = isBarred ? liftsFor(snapshot, request) : [];
  const lacking = lifts.flatMap(({ items }) =>
    items.flatMap(({ kind, dimension }) => (kind === 'GAP' && dimension !== null ? [dimension] : [])),
  );
  const farthest = farthestPathway(snapshot, request, lacking);
  const next =
    farthest === null
      ? null
      : ((request.from === undefined ? null : farthest.path[0]?.to) ?? farthest.filieres[0]!);
  const isReached = blocked.reason === 'LIMITS' || blocked.reason === 'CONTRADICTION';
  const direct = isReached ? [] : directEntries(snapshot, request);
  return { farthest, next, direct, lifts, calls: callsFor(snapshot, request, blocked, { next, lifts }) };
}

function liftsFor(snapshot: Snapshot, { from, target }: PathwayRequest): Lift[] {
  const { ids } = snapshot.nodes;
  const { sets } = liftSets(snapshot, { from, target }, MOST_LIFTS, BUDGET, 'LIFT');
  return sets
    .filter(({ items }) => items.length > 0)
    .map(({ items, filieres, outlet }) => {
      const lifted = items.map(({ item }) => item);
      const obstacles = lifted.flatMap(({ obstacle }) => obstacle ?? []);
      const mitigations = snapshot.document.mitigations
        .filter(({ lifts }) => lifts.some((id) => obstacles.includes(id)))
        .sort((one, other) => byCodeUnit(one.id, other.id));
      const operators = [
        ...mitigations.map(({ operator }) => operator),
        ...lifted
          .filter(({ negotiable }) => negotiable)
          .flatMap((item) => ownerOf(snapshot, item.element) ?? []),
      ];
      return {
        items: lifted,
        filieres: filieres.map((node) => ids[node]!),
        outlet: outlet === NONE ? null : ids[outlet]!,
        steps: filieres.map((node) => ({
          ...{ filiere: ids[node]!, cautions: cautionsAt(snapshot, node) },
          travel: travelTo(snapshot, node),
        })),
        mitigations: mitigations.map(({ id }) => id),
        operators: [...new Set(operators)],
      };
    });
}

/** The operator of each filière and site by id; of a passerelle, the operator of the filière that it leads to. */
const owners = perDay(({ document }): ReadonlyMap<string, string> => {
  const of = new Map<string, string>();
  for (const { id, operator } of [...document.filieres, ...document.sites]) of.set(id, operator);
  for (const { id, from, to } of document.passerelles) {
    const owner = of.get(to) ?? of.get(from);
    if (owner !== undefined) of.set(id, owner);
  }
  return of;
});

const ownerOf = (snapshot: Snapshot, element: string): string | undefined => owners(snapshot).get(element);

function callsFor(
  snapshot: Snapshot,
  { from }: PathwayRequest,
  { candidates, starts }: Blocked,
  { next, lifts }: Pick<WayOut, 'next' | 'lifts'>,
): WayOut['calls'] {
  const { document, at, nodes } = snapshot;
  type Call = readonly [
    WayOut['calls'][number]['reason'],
    operator: string | undefined,
    about: string | null,
  ];
  const mine = (id: string): string | undefined => ownerOf(snapshot, id);
  const ofItem = ({ element }: BlockingItem): Call => ['ASKS', mine(element), element];
  const start = from === undefined ? null : nodes.ids[from]!;
  const calls: Call[] = [
    ...(next === null ? [] : [['NEXT', mine(next), next] as const]),
    ...lifts
      .slice(0, 1)
      .flatMap(({ operators, items }) => [
        ...operators.map((operator): Call => ['LIFTS', operator, items[0]?.element ?? null]),
        ...items.map(ofItem),
      ]),
    // Nobody there can change the age, the status, the group or the commune of the audience.
    ...starts
      .filter(({ admission }) => admission?.overall !== 'NO')
      .slice(0, 2)
      .map(({ filiere }): Call => ['ASKS', mine(filiere), filiere]),
    ...candidates.slice(0, 1).flatMap((pair) => pair.map((id): Call => ['BRIDGE', mine(id), id])),
    ...(start === null ? [] : [['START', mine(start), start] as const]),
  ];
  const seen = new Set<string>();
  return calls
    .flatMap(([reason, operator, about]) => {
      if (operator === undefined || seen.has(operator)) return [];
      seen.add(operator);
      const filiere = nodes.index.has(about ?? '') ? about : null;
      return [{ reason, about, contact: operatorContact(document, at, operator, filiere) }];
    })
    .slice(0, MOST_CALLS);
}
