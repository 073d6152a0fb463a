import { isValidAt } from '../model/dates.ts';
import type { Agreement, Filiere, Operator } from '../model/entities.ts';
import { memberFieldsOf, membersIn, withMembersIn } from '../model/members.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import type { Stage } from '../model/vocabulary.ts';
import { closed, type Lists } from './closed.ts';
import { withoutUnneeded } from './needed.ts';

/** Which part of a network to extract: what is valid on a day, and a part of the offer. */

export interface PerimeterAsked {
  /** Keeps what is valid on this day and what is dated up to it; absent keeps everything. */
  readonly at?: string | undefined;
  readonly bassin?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly stage?: readonly Stage[] | undefined;
  readonly sector?: readonly string[] | undefined;
}

/** A part of a network that is a valid network itself, with the number of elements kept of each list. */
export interface Part {
  readonly document: NetworkDocument;
  readonly counts: Readonly<Record<EntityList, { readonly kept: number; readonly of: number }>>;
}

const isGiven = (values: readonly string[] | undefined): boolean => values !== undefined && values.length > 0;

/**
 * Whether filters ask for a part of the network only: a bassin, type, stage or sector is given. A day alone does not
 * count.
 */
export const isPart = ({ bassin, type, stage, sector }: PerimeterAsked): boolean =>
  [bassin, type, stage, sector].some(isGiven);

/**
 * Extracts the part of a network that `asked` describes (day, bassins, types, stages, sectors), without references to
 * elements outside it. Conditions of entry are never cut. Returns the part, and for each list how many elements it
 * keeps out of how many.
 */
export function partOf(document: NetworkDocument, asked: PerimeterAsked): Part {
  const valid = asked.at === undefined ? document : validOn(document, asked.at);
  const chosen = isPart(asked) ? offerInside(valid, asked) : valid;
  const lists = isPart(asked) ? withoutUnneeded(closed(chosen), document, asked) : closed(chosen);
  const counts = Object.fromEntries(
    ENTITY_LISTS.map((list) => [list, { kept: lists[list].length, of: document[list].length }]),
  ) as unknown as Part['counts'];
  return { document: { ...document, ...lists }, counts };
}

type Dated = { readonly validFrom?: string | undefined; readonly validTo?: string | undefined };

/**
 * Keeps what is valid on a day. Flows and reports of nothing that started by then are kept, and actions, confirmations,
 * decisions and scenarios dated up to that day.
 */
function validOn(document: NetworkDocument, at: string): NetworkDocument {
  const valid = <T extends Dated>(facts: readonly T[]): T[] => facts.filter((fact) => isValidAt(fact, at));
  return {
    ...document,
    operatorTypes: document.operatorTypes.map((type) => {
      const labels = valid(type.labels);
      // A type without a label for that day keeps all its labels, since it needs at least one.
      return labels.length === 0 ? type : { ...type, labels };
    }),
    bassins: document.bassins.map((bassin) => withValidMembers('bassins', bassin, at)),
    operators: valid(document.operators),
    regionales: valid(document.regionales).map((regionale) => withValidMembers('regionales', regionale, at)),
    sites: valid(document.sites),
    filieres: valid(document.filieres),
    preps: valid(document.preps),
    agreements: valid(document.agreements).map((agreement) => confirmedBy(agreement, at)),
    passerelles: valid(document.passerelles),
    flows: document.flows.filter(({ from }) => from <= at),
    nilReports: document.nilReports.filter(({ from }) => from <= at),
    obstacles: valid(document.obstacles),
    mitigations: valid(document.mitigations),
    meetings: document.meetings.filter(({ date }) => date <= at),
    actions: document.actions.filter(({ date }) => date <= at),
    travelTimes: valid(document.travelTimes),
    findingLives: document.findingLives.filter(({ date }) => date <= at),
    scenarios: document.scenarios.filter(({ createdOn }) => createdOn === undefined || createdOn <= at),
  };
}

/** Keeps the members that belong to a bassin or a Régionale on a day. */
const withValidMembers = <T extends object>(list: EntityList, element: T, at: string): T =>
  memberFieldsOf(list).reduce(
    (made, field) =>
      withMembersIn(
        made,
        field,
        membersIn(made, field).filter((member) => isValidAt(member, at)),
      ),
    element,
  );

/** Keeps the confirmations of an agreement up to a day. */
function confirmedBy(agreement: Agreement, at: string): Agreement {
  const { confirmations, ...rest } = agreement;
  const known = confirmations?.filter(({ on }) => on <= at) ?? [];
  if (known.length === (confirmations?.length ?? 0)) return agreement;
  return known.length === 0 ? rest : { ...agreement, confirmations: known };
}

/** Keeps the operators and filières of the requested part. Closing the lists then removes the rest. */
function offerInside(document: NetworkDocument, asked: PerimeterAsked): Lists {
  const { type, stage, sector } = asked;
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const isIn = bassinTest(document, asked.bassin);
  const filieres = document.filieres.filter((filiere) => {
    const operator = operators.get(filiere.operator);
    if (operator === undefined || !isIn.filiere(filiere, operator)) return false;
    if (isGiven(type) && !type?.includes(operator.type)) return false;
    if (isGiven(stage) && !stage?.includes(filiere.stage)) return false;
    return !isGiven(sector) || (filiere.sector !== undefined && sector?.includes(filiere.sector) === true);
  });
  const offering = new Set(filieres.map((filiere) => filiere.operator));
  // An operator without filières has no stage or sector, so those filters exclude it.
  const withoutOffer = !isGiven(stage) && !isGiven(sector);
  const inside = document.operators.filter(
    (operator) =>
      offering.has(operator.id) ||
      (withoutOffer && isIn.operator(operator) && (!isGiven(type) || type?.includes(operator.type) === true)),
  );
  return { ...document, operators: inside, filieres };
}

interface BassinTest {
  readonly filiere: (filiere: Filiere, operator: Operator) => boolean;
  readonly operator: (operator: Operator) => boolean;
}

function bassinTest(document: NetworkDocument, bassins: readonly string[] | undefined): BassinTest {
  if (bassins === undefined || bassins.length === 0) return { filiere: () => true, operator: () => true };
  const communes = new Set(
    document.bassins
      .filter(({ id }) => bassins.includes(id))
      .flatMap((bassin) => bassin.communes.map(({ commune }) => commune)),
  );
  const communeOf = new Map(document.sites.map(({ id, commune }) => [id, commune]));
  const working = new Set(
    document.sites.filter(({ commune }) => communes.has(commune)).map(({ operator }) => operator),
  );
  const declares = (operator: Operator): boolean =>
    operator.bassins?.some((bassin) => bassins.includes(bassin)) === true;
  return {
    filiere: ({ sites }, operator) => {
      const places = (sites ?? []).flatMap((site) => communeOf.get(site) ?? []);
      return places.length > 0 ? places.some((commune) => communes.has(commune)) : declares(operator);
    },
    operator: (operator) => working.has(operator.id) || declares(operator),
  };
}
