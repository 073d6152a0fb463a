import { ENTITY_LISTS, type NetworkDocument } from '../model/network.ts';
import { FLOW_SOURCES_OUTSIDE } from '../model/vocabulary.ts';
import { closed, type Lists } from './closed.ts';

const OUTSIDE: ReadonlySet<string> = new Set(FLOW_SOURCES_OUTSIDE);

/**
 * Reduces a part of a network to the sites, communes, bassins, outlets, types, actions and audiences that its
 * filières use. `whole` is the network from which the part was taken, `asked` the bassins asked for. The communes of
 * a bassin, and those admitted by an entry, stay complete, since a shorter list would change their meaning.
 */
export function withoutUnneeded(
  lists: Lists,
  whole: Lists,
  asked: { readonly bassin?: readonly string[] | undefined },
): Lists {
  const isOutlet = new Set(whole.outlets.map(({ id }) => id));
  // Flows from an unknown origin to an outlet concern the whole network, so they are left out.
  const flows = lists.flows.filter(({ source, target }) => !OUTSIDE.has(source) || !isOutlet.has(target));
  const outlets = new Set([
    ...lists.passerelles.map(({ to }) => to),
    ...lists.preps.map(({ outlet }) => outlet),
    ...flows.map(({ target }) => target),
  ]);
  const chosen = asked.bassin ?? [];
  const sites = sitesOf(lists, chosen);
  const bassins = bassinsOf(lists, sites, chosen);
  const communes = communesOf(lists, sites, bassins);
  const types = new Set(lists.operators.map(({ type }) => type));
  const regionales = lists.regionales.filter(
    ({ bassins: own, operators }) =>
      own?.some(({ bassin }) => bassins.some(({ id }) => id === bassin)) === true || operators !== undefined,
  );
  const actions = lists.actions.filter((action) =>
    [action.operators, action.filieres, action.passerelles, action.agreements].some(
      (ids) => ids !== undefined && ids.length > 0,
    ),
  );
  const kept: Lists = {
    ...lists,
    operatorTypes: lists.operatorTypes.filter(({ id }) => types.has(id)),
    communes: lists.communes.filter(({ id }) => communes.has(id)),
    bassins,
    regionales,
    sites,
    outlets: lists.outlets.filter(({ id }) => outlets.has(id)),
    flows,
    actions,
    // An audience whose commune is missing would read as an audience of any commune, so it is left out.
    audiences: lists.audiences.filter(({ commune }) => commune === undefined || communes.has(commune)),
    // Scenarios, meetings, saved views and reports concern the whole network.
    scenarios: [],
    meetings: [],
    meetingPoints: [],
    stories: [],
    views: [],
    reports: [],
  };
  return withLivesInside(closed(kept), whole);
}

function sitesOf({ sites, filieres, bassins }: Lists, chosen: readonly string[]): NetworkDocument['sites'] {
  if (chosen.length === 0) return sites;
  const used = new Set(filieres.flatMap((filiere) => filiere.sites ?? []));
  const inside = new Set(
    bassins
      .filter(({ id }) => chosen.includes(id))
      .flatMap(({ communes }) => communes.map(({ commune }) => commune)),
  );
  return sites.filter(({ id, commune }) => used.has(id) || inside.has(commune));
}

function bassinsOf(
  { bassins, operators }: Lists,
  sites: NetworkDocument['sites'],
  chosen: readonly string[],
): NetworkDocument['bassins'] {
  if (chosen.length > 0) return bassins.filter(({ id }) => chosen.includes(id));
  const declared = new Set(operators.flatMap((operator) => operator.bassins ?? []));
  const places = new Set(sites.map(({ commune }) => commune));
  return bassins.filter(
    ({ id, communes }) => declared.has(id) || communes.some(({ commune }) => places.has(commune)),
  );
}

function communesOf(
  { filieres, actions, obstacles }: Lists,
  sites: NetworkDocument['sites'],
  bassins: NetworkDocument['bassins'],
): ReadonlySet<string> {
  const tagged = obstacles.flatMap(({ affects }) =>
    (affects ?? []).flat().flatMap((tag) => (tag.startsWith('COMMUNE:') ? tag.slice('COMMUNE:'.length) : [])),
  );
  return new Set([
    ...sites.map(({ commune }) => commune),
    ...bassins.flatMap((bassin) => bassin.communes.map(({ commune }) => commune)),
    ...filieres.flatMap(({ entry }) => entry?.communes ?? []),
    ...actions.flatMap(({ commune }) => commune ?? []),
    ...tagged,
  ]);
}

/** Keeps decisions on findings whose elements are all in the part. The key names them after its kind. */
function withLivesInside(lists: Lists, whole: Lists): Lists {
  const inside = idsOf(lists);
  const all = idsOf(whole);
  const findingLives = lists.findingLives.filter(({ key }) =>
    key
      .split(':')
      .slice(1)
      .every((part) => inside.has(part) || !all.has(part)),
  );
  return { ...lists, findingLives };
}

const idsOf = (lists: Lists): ReadonlySet<string> =>
  new Set(
    ENTITY_LISTS.flatMap((list) =>
      (lists[list] as readonly { readonly id?: string | undefined }[]).flatMap(({ id }) => id ?? []),
    ),
  );
