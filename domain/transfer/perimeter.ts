import { isValidAt } from '../model/dates.ts';
import type { Filiere, Operator } from '../model/entities.ts';
import { ENTITY_LISTS, type EntityList, type NetworkDocument } from '../model/network.ts';
import type { Stage } from '../model/vocabulary.ts';
import { closed, type Lists } from './closed.ts';
import { withoutUnneeded } from './needed.ts';

/** What of a network is taken out: what is valid on a day, and a part of the offer. */

export interface PerimeterAsked {
  /** What is valid on that day, and dated facts up to it; everything without it. */
  readonly at?: string | undefined;
  readonly bassin?: readonly string[] | undefined;
  readonly type?: readonly string[] | undefined;
  readonly stage?: readonly Stage[] | undefined;
  readonly sector?: readonly string[] | undefined;
}

/** A part of a network that is a network of its own, and how much of each list is in it. */
export interface Part {
  readonly document: NetworkDocument;
  readonly counts: Readonly<Record<EntityList, { readonly kept: number; readonly of: number }>>;
}

const isGiven = (values: readonly string[] | undefined): boolean => values !== undefined && values.length > 0;

/** A part of the offer is asked for, and not the whole of it. */
export const isPart = ({ bassin, type, stage, sector }: PerimeterAsked): boolean =>
  [bassin, type, stage, sector].some(isGiven);

/**
 * The part of a network that is asked for, closed: what leads out of it is left out, conditions of entry never are.
 * A filière is inside as on the map: by the bassins of its sites, else those that its operator declares.
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

/** What is valid on a day; rows of flows begun by then, actions, follow-ups and scenarios of that day or before. */
function validOn(document: NetworkDocument, at: string): NetworkDocument {
  const valid = <T extends Dated>(facts: readonly T[]): T[] => facts.filter((fact) => isValidAt(fact, at));
  return {
    ...document,
    operatorTypes: document.operatorTypes.map((type) => {
      const labels = valid(type.labels);
      // A type without any name of the day keeps those that it has: something must be said.
      return labels.length === 0 ? type : { ...type, labels };
    }),
    bassins: document.bassins.map((bassin) => ({ ...bassin, communes: valid(bassin.communes) })),
    operators: valid(document.operators),
    sites: valid(document.sites),
    filieres: valid(document.filieres),
    preps: valid(document.preps),
    agreements: valid(document.agreements),
    passerelles: valid(document.passerelles),
    flows: document.flows.filter(({ from }) => from <= at),
    obstacles: valid(document.obstacles),
    mitigations: valid(document.mitigations),
    actions: document.actions.filter(({ date }) => date <= at),
    travelTimes: valid(document.travelTimes),
    findingLives: document.findingLives.filter(({ date }) => date <= at),
    scenarios: document.scenarios.filter(({ createdOn }) => createdOn === undefined || createdOn <= at),
  };
}

/** Operators and filières inside, with everything else as it was: closing it does the rest. */
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
  // An operator that offers nothing has neither stage nor sector.
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
