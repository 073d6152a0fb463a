import type { AudienceProfile } from '../../domain/model/audience.ts';
import { isValidAt } from '../../domain/model/dates.ts';
import type { Filiere, Operator, Passerelle, Site } from '../../domain/model/entities.ts';
import { byCodeUnit, type NetworkDocument } from '../../domain/model/network.ts';
import {
  GENERAL_OUTLET,
  KINDS_OUTSIDE_P_PLUS,
  type PasserelleState,
  STAGES,
} from '../../domain/model/vocabulary.ts';

/** An edge of PREP: a filière and the outlet that it prepares for. */
export interface PrepEdge {
  readonly filiere: string;
  readonly outlet: string;
}

/** A network read at a day, as plain lists that every rule searches again from the beginning. */
export interface World {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly filieres: ReadonlyMap<string, Filiere>;
  readonly operators: ReadonlyMap<string, Operator>;
  readonly sites: ReadonlyMap<string, Site>;
  readonly outlets: ReadonlySet<string>;
  /** Active filières, in id order. */
  readonly active: readonly Filiere[];
  readonly activeIds: ReadonlySet<string>;
  /** Active passerelles: P. */
  readonly p: readonly Passerelle[];
  /** Those that carry someone forward: P⁺. */
  readonly pPlus: readonly Passerelle[];
  /** PREP edges of active filières, the implicit ones too. */
  readonly prep: readonly PrepEdge[];
  /** Welcome and active filières with open admission. */
  readonly starts: readonly Filiere[];
  /** The passerelles that document links: those of the network itself, and none that is only supposed. */
  readonly linkTellers: readonly Passerelle[];
  /** For whom the kinds that look at an audience are read. */
  readonly audience: AudienceProfile | undefined;
}

/** The same day for everyone. */
export const everyone = (world: World): World => ({ ...world, audience: undefined });

/** The network with supposed changes, told with the one without: only that one documents links. */
export const supposedWorld = (world: World, { linkTellers }: World): World => ({ ...world, linkTellers });

/** Reads the document at a day, for an audience or for everyone. */
export function worldAt(document: NetworkDocument, at: string, audience?: AudienceProfile): World {
  const filieres = new Map(document.filieres.map((filiere) => [filiere.id, filiere]));
  const operators = new Map(document.operators.map((operator) => [operator.id, operator]));
  const outlets = new Set([...document.outlets.map(({ id }) => id), GENERAL_OUTLET]);
  const active = document.filieres
    .filter((filiere) => isValidAt(filiere, at) && isValidAt(operators.get(filiere.operator) ?? {}, at))
    .sort((a, b) => byCodeUnit(a.id, b.id));
  const activeIds = new Set(active.map(({ id }) => id));
  const p = document.passerelles
    .filter(
      (passerelle) =>
        stateOf(passerelle, at) === 'ACTIVE' &&
        activeIds.has(passerelle.from) &&
        (activeIds.has(passerelle.to) || outlets.has(passerelle.to)),
    )
    .sort((a, b) => byCodeUnit(a.id, b.id));
  return {
    document,
    at,
    filieres,
    operators,
    sites: new Map(document.sites.map((site) => [site.id, site])),
    outlets,
    active,
    activeIds,
    p,
    pPlus: p.filter(({ kind }) => isForward(kind)),
    prep: prepEdges(document, at, active),
    starts: active.filter(({ stage, openAdmission }) => stage === 'INTAKE' || openAdmission === true),
    linkTellers: document.passerelles,
    audience,
  };
}

export const isForward = (kind: Passerelle['kind']): boolean => !KINDS_OUTSIDE_P_PLUS.includes(kind);

/** Derived in the order in which the states are told: planned, expired, suspended, else active. */
export function stateOf(passerelle: Passerelle, at: string): PasserelleState {
  const { validFrom, validTo, planned, suspendedFrom, suspendedTo } = passerelle;
  if (planned === true || (validFrom !== undefined && at < validFrom)) return 'PLANNED';
  if (validTo !== undefined && at > validTo) return 'EXPIRED';
  const suspension = suspendedFrom !== undefined || suspendedTo !== undefined;
  if (suspension && isValidAt({ validFrom: suspendedFrom, validTo: suspendedTo }, at)) return 'SUSPENDED';
  return 'ACTIVE';
}

export const isTerminal = ({ stage, terminal }: Filiere): boolean =>
  stage === 'COACHING' || terminal === true;

function prepEdges(document: NetworkDocument, at: string, active: readonly Filiere[]): PrepEdge[] {
  return active.flatMap((filiere) => {
    const declared = document.preps.filter((prep) => prep.filiere === filiere.id && isValidAt(prep, at));
    const outlets = [...new Set(declared.map(({ outlet }) => outlet))];
    if (outlets.length === 0 && isTerminal(filiere)) outlets.push(GENERAL_OUTLET);
    return outlets.map((outlet) => ({ filiere: filiere.id, outlet }));
  });
}

export const filiereOf = (world: World, id: string): Filiere => world.filieres.get(id) as Filiere;
export const stageIndex = (filiere: Filiere): number => STAGES.indexOf(filiere.stage);
export const isActiveEnd = (world: World, id: string): boolean =>
  world.activeIds.has(id) || world.outlets.has(id);

/** Sites of a filière that are valid on the day. */
export const validSites = (world: World, filiere: Filiere): Site[] =>
  (filiere.sites ?? []).map((id) => world.sites.get(id) as Site).filter((site) => isValidAt(site, world.at));

/** Bassins of a filière; `bySite` is false when only its operator declares them. */
export function bassinsOf(world: World, filiere: Filiere): { ids: string[]; bySite: boolean } {
  const sites = validSites(world, filiere);
  if (sites.length === 0)
    return { ids: [...(world.operators.get(filiere.operator)?.bassins ?? [])], bySite: false };
  const communes = sites.map(({ commune }) => commune);
  const ids = world.document.bassins
    .filter((bassin) =>
      bassin.communes.some((member) => communes.includes(member.commune) && isValidAt(member, world.at)),
    )
    .map(({ id }) => id);
  return { ids, bySite: true };
}

/** Everything reachable from some nodes along edges, themselves included. */
export function reach(from: readonly string[], next: (id: string) => readonly string[]): Set<string> {
  const seen = new Set<string>();
  const visit = (id: string): void => {
    if (seen.has(id)) return;
    seen.add(id);
    for (const other of next(id)) visit(other);
  };
  for (const id of from) visit(id);
  return seen;
}

/** Ordered pairs that some passerelle of a list joins, each once, with its passerelles. */
export function pairsOf(passerelles: readonly Passerelle[]): { a: string; b: string; on: Passerelle[] }[] {
  const pairs: { a: string; b: string; on: Passerelle[] }[] = [];
  for (const passerelle of passerelles) {
    const known = pairs.find(({ a, b }) => a === passerelle.from && b === passerelle.to);
    if (known) known.on.push(passerelle);
    else pairs.push({ a: passerelle.from, b: passerelle.to, on: [passerelle] });
  }
  return pairs;
}
