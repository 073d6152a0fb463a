import { isValidAt } from '../model/dates.ts';
import type { Filiere, Operator, Outlet, Passerelle, Site } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { isTerminal, isTerminalPresumed } from '../model/terminal.ts';
import { bassinsByCommune } from '../model/territory.ts';
import { GENERAL_OUTLET, type PasserelleState, STAGES } from '../model/vocabulary.ts';
import { operatorNames } from './operator-names.ts';

/** A filière as the screens show it, with its operator and its places. */
export interface FiliereView {
  readonly id: string;
  readonly filiere: Filiere;
  readonly operator: Operator;
  /** Its sites valid at the date. */
  readonly sites: readonly Site[];
  /** Ids of the communes of those sites. */
  readonly communes: readonly string[];
  /** Ids of the bassins of its communes; without a valid site, those that its operator declares. */
  readonly bassins: readonly string[];
}

export interface PasserelleView {
  readonly id: string;
  readonly passerelle: Passerelle;
  readonly state: PasserelleState;
}

/**
 * A PREP edge ("prepares for") valid at the date. `declared` is false for the one that a terminal filière has by
 * default.
 */
export interface PrepView {
  readonly id: string;
  readonly from: string;
  readonly to: string;
  readonly declared: boolean;
  /** Whether it is only presumed that the filière is a final step, from which this edge follows. */
  readonly presumed: boolean;
}

/** The network at a day as maps by id. Elements that are not valid on that day are left out. */
export interface NetworkView {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly filieres: ReadonlyMap<string, FiliereView>;
  /** Names of operators as they are shown: those that share a name have their place after it. */
  readonly operatorNames: ReadonlyMap<string, string>;
  /** Short names of operators: the acronym when no other operator has the same, else the name. */
  readonly shortNames: ReadonlyMap<string, string>;
  /** Includes the general outlet when a filière leads to it. */
  readonly outlets: ReadonlyMap<string, Outlet | { readonly id: string; readonly general: true }>;
  /** Passerelles whose both ends exist on the day, whatever their own state. */
  readonly passerelles: ReadonlyMap<string, PasserelleView>;
  readonly preps: readonly PrepView[];
}

export const STAGE_COLUMNS = [...STAGES, 'EMPLOYMENT'] as const;
export type StageColumn = (typeof STAGE_COLUMNS)[number];
/** Column of the operators whose offer is not known, as none of their filières is active. */
export const OFFER_UNKNOWN = 'OFFER_UNKNOWN';
/** Every column of the map, from left to right. No line crosses the first, as its boxes have none. */
export const MAP_COLUMNS = [OFFER_UNKNOWN, ...STAGE_COLUMNS] as const;
export type MapColumn = (typeof MAP_COLUMNS)[number];

/**
 * Makes the view of a network on a day, which the screens show: by id, the operators and filières valid that day, the
 * outlets, and the passerelles with their state.
 */
export function viewAt(document: NetworkDocument, at: string): NetworkView {
  const operators = new Map(
    document.operators.filter((operator) => isValidAt(operator, at)).map((item) => [item.id, item]),
  );
  const filieres = filieresAt(document, at, operators);
  const preps = prepsAt(document, at, filieres);
  const outlets = new Map<string, Outlet | { id: string; general: true }>(
    document.outlets.map((outlet) => [outlet.id, outlet]),
  );
  if (preps.some((prep) => prep.to === GENERAL_OUTLET)) {
    outlets.set(GENERAL_OUTLET, { id: GENERAL_OUTLET, general: true });
  }
  const there = (id: string): boolean => filieres.has(id) || outlets.has(id);
  const passerelles = new Map(
    document.passerelles
      .filter(({ from, to }) => there(from) && there(to))
      .map((item) => [item.id, { id: item.id, passerelle: item, state: passerelleState(item, at) }]),
  );
  const shown = operatorNames(operators.values(), document);
  const shortNames = shortNamesOf(operators, shown);
  return { document, at, operators, filieres, operatorNames: shown, shortNames, outlets, passerelles, preps };
}

function shortNamesOf(
  operators: ReadonlyMap<string, Operator>,
  shown: ReadonlyMap<string, string>,
): ReadonlyMap<string, string> {
  const count = new Map<string, number>();
  for (const { acronym } of operators.values()) {
    if (acronym !== undefined) count.set(acronym, (count.get(acronym) ?? 0) + 1);
  }
  return new Map(
    [...operators.values()].map(({ id, name, acronym }) => [
      id,
      acronym !== undefined && count.get(acronym) === 1 ? acronym : (shown.get(id) ?? name),
    ]),
  );
}

function filieresAt(
  document: NetworkDocument,
  at: string,
  operators: ReadonlyMap<string, Operator>,
): ReadonlyMap<string, FiliereView> {
  const sites = new Map(document.sites.filter((site) => isValidAt(site, at)).map((site) => [site.id, site]));
  const bassinsOf = bassinsByCommune(document, at);
  const views = new Map<string, FiliereView>();
  for (const filiere of document.filieres) {
    const operator = operators.get(filiere.operator);
    if (operator === undefined || !isValidAt(filiere, at)) continue;
    const own = (filiere.sites ?? []).flatMap((id) => sites.get(id) ?? []);
    const communes = [...new Set(own.map((site) => site.commune))];
    const bassins =
      own.length > 0 ? communes.flatMap((id) => bassinsOf.get(id) ?? []) : (operator.bassins ?? []);
    const view = { id: filiere.id, filiere, operator, sites: own, communes, bassins: [...new Set(bassins)] };
    views.set(filiere.id, view);
  }
  return views;
}

function prepsAt(
  document: NetworkDocument,
  at: string,
  filieres: ReadonlyMap<string, FiliereView>,
): readonly PrepView[] {
  const preps: PrepView[] = [];
  const prepared = new Set<string>();
  for (const prep of document.preps) {
    if (!filieres.has(prep.filiere) || !isValidAt(prep, at)) continue;
    prepared.add(prep.filiere);
    const id = prep.id ?? `prep.${prep.filiere}.${prep.outlet}`;
    preps.push({ id, from: prep.filiere, to: prep.outlet, declared: true, presumed: false });
  }
  for (const { filiere } of filieres.values()) {
    if (!isTerminal(filiere) || prepared.has(filiere.id)) continue;
    const presumed = isTerminalPresumed(filiere);
    preps.push({
      id: `prep.${filiere.id}`,
      from: filiere.id,
      to: GENERAL_OUTLET,
      declared: false,
      presumed,
    });
  }
  return preps;
}

/** The kind of element that an id names. */
export type ElementKind = 'filiere' | 'outlet' | 'operator' | 'passerelle';
/**
 * Returns whether the element with this id is a filière, outlet, operator or passerelle; undefined when the view does
 * not contain it.
 */
export function kindOf(view: NetworkView, id: string): ElementKind | undefined {
  if (view.filieres.has(id)) return 'filiere';
  if (view.outlets.has(id)) return 'outlet';
  if (view.operators.has(id)) return 'operator';
  return view.passerelles.has(id) ? 'passerelle' : undefined;
}

/**
 * Returns the column of the map in which a filière stands, by its id: its stage. Any other id, such as that of an
 * outlet, gives EMPLOYMENT.
 */
export function columnOf(view: NetworkView, id: string): StageColumn {
  return view.filieres.get(id)?.filiere.stage ?? 'EMPLOYMENT';
}
