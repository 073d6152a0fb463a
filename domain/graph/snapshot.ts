import type { AudienceProfile } from '../model/audience.ts';
import { isValidAt } from '../model/dates.ts';
import type { Passerelle } from '../model/entities.ts';
import { lengthInMonths } from '../model/length-in-months.ts';
import { byCodeUnit, type NetworkDocument } from '../model/network.ts';
import { passerelleState } from '../model/passerelle-state.ts';
import { isTerminal } from '../model/terminal.ts';
import {
  DIMENSIONS,
  GENERAL_OUTLET,
  GENERIC_SECTOR,
  KINDS_OUTSIDE_P_PLUS,
  PASSERELLE_KINDS,
  PASSERELLE_STATES,
  STAGES,
} from '../model/vocabulary.ts';
import { type Adjacency, groupByNode } from './adjacency.ts';
import { type LevelTable, levelTable } from './level-table.ts';

/** Marks a missing value (unknown, not given, absent) in every numeric column. */
export const NONE = -1;
/** Sector number of the sector GENERIC. An unknown sector is NONE. */
export const GENERIC = 0;

export const INTAKE_STAGE = STAGES.indexOf('INTAKE');
export const ACTIVE_STATE = PASSERELLE_STATES.indexOf('ACTIVE');
export const PLANNED_STATE = PASSERELLE_STATES.indexOf('PLANNED');
export const CONCURRENT_KIND = PASSERELLE_KINDS.indexOf('CONCURRENT');
const CARRYING_KINDS = PASSERELLE_KINDS.map((kind) => !KINDS_OUTSIDE_P_PLUS.includes(kind));

/**
 * Filières and outlets together, numbered in the order of their ids, so that comparing numbers compares ids. The
 * general outlet `emploi` is always included.
 */
export interface Nodes {
  readonly count: number;
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly isOutlet: Uint8Array;
  /** 1 if the filière and its operator are valid at the date; always 1 for an outlet. */
  readonly active: Uint8Array;
  /** Position in `document.filieres`, NONE for an outlet. */
  readonly filiere: Int32Array;
  /** Position in `document.operators`, NONE for an outlet. */
  readonly operator: Int32Array;
  /** Position in STAGES, NONE for an outlet. */
  readonly stage: Int8Array;
  readonly sector: Int32Array;
  readonly sectorCodes: readonly string[];
  readonly terminal: Uint8Array;
  /** 1 for an active filière of the welcome stage (a Door) or with direct access. */
  readonly isStart: Uint8Array;
  /** Places per year, NONE when unknown. */
  readonly intake: Int32Array;
  readonly waitMonths: Int32Array;
  readonly durationMonths: Int32Array;
  readonly levels: LevelTable;
}

/** Columns of the passerelles, by position in `document.passerelles`. */
interface Passerelles {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly state: Uint8Array;
  /** 1 if in P: its state is ACTIVE and both ends are active. */
  readonly active: Uint8Array;
  /** 1 if in P⁺: active and of a kind that carries people forward. */
  readonly carrying: Uint8Array;
  /** Bit d is set when the passerelle waives dimension d. */
  readonly waives: Uint8Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** PREP edges valid at the date, including those that terminal filières have to `emploi` by default. */
interface Preps {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** A network read at a date. It is immutable, so that every analysis of it can be cached and shared. */
export interface Snapshot {
  readonly document: NetworkDocument;
  /** The day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly nodes: Nodes;
  readonly passerelles: Passerelles;
  readonly preps: Preps;
  /** By position in `document.operators`: 1 if the operator is valid at the date. */
  readonly operatorValid: Uint8Array;
  readonly operatorIndex: ReadonlyMap<string, number>;
  /** The audience for which the network is read; undefined for everyone. */
  readonly audience: AudienceProfile | undefined;
  /** The snapshot of the same day without an audience; the snapshot itself when it has none. */
  readonly everyone: Snapshot;
}

/**
 * Makes a snapshot of a checked network document: the network as it is on the day `at` (`YYYY-MM-DD`), indexed for
 * analysis, for everyone. Linear in its size, apart from sorting the ids.
 */
export function snapshotAt(document: NetworkDocument, at: string): Snapshot {
  const operatorIndex = new Map(document.operators.map((operator, index) => [operator.id, index]));
  const operatorValid = Uint8Array.from(document.operators, (operator) => Number(isValidAt(operator, at)));
  const nodes = readNodes(document, at, operatorIndex, operatorValid);
  const passerelles = readPasserelles(document.passerelles, at, nodes);
  const preps = readPreps(document, at, nodes);
  return forEveryone({ document, at, nodes, passerelles, preps, operatorValid, operatorIndex });
}

/** The fields of a snapshot that do not depend on the audience. */
type Columns = Omit<Snapshot, 'audience' | 'everyone'>;

/**
 * Makes the snapshot of a network on a day, without an audience, from its parts: nodes, passerelles and other
 * columns.
 */
export const forEveryone = (columns: Columns): Snapshot => readFor(columns, undefined, undefined);

/**
 * Every snapshot is made here, with the same plain fields in the same order. Objects of different shapes would make
 * the JavaScript engine discard compiled code, at half the speed.
 */
function readFor(
  { document, at, nodes, passerelles, preps, operatorValid, operatorIndex }: Columns,
  audience: AudienceProfile | undefined,
  everyone: Snapshot | undefined,
): Snapshot {
  const columns = {
    document,
    at,
    nodes,
    passerelles,
    preps,
    operatorValid,
    operatorIndex,
    audience,
    everyone,
  };
  columns.everyone ??= columns as Snapshot;
  return Object.freeze(columns as Snapshot);
}

/**
 * Returns the snapshot (the network on a day) of the same day for another audience, or for everyone when `audience`
 * is undefined. Both share their data, so this is cheap.
 */
export function forAudience(snapshot: Snapshot, audience: AudienceProfile | undefined): Snapshot {
  if (snapshot.audience === audience) return snapshot;
  const { everyone } = snapshot;
  return audience === undefined ? everyone : readFor(everyone, audience, everyone);
}

/**
 * Returns a snapshot (the network on a day) like the given one, but without the obstacles whose ids are in `lifted`.
 */
export function withoutObstacles(snapshot: Snapshot, lifted: readonly string[]): Snapshot {
  const obstacles = snapshot.document.obstacles.filter(({ id }) => !lifted.includes(id));
  const document = { ...snapshot.document, obstacles };
  return forAudience(forEveryone({ ...snapshot, document }), snapshot.audience);
}

function readNodes(
  document: NetworkDocument,
  at: string,
  operatorIndex: ReadonlyMap<string, number>,
  operatorValid: Uint8Array,
): Nodes {
  const { filieres, outlets } = document;
  const ids = [...filieres.map(({ id }) => id), ...outlets.map(({ id }) => id), GENERAL_OUTLET].sort(
    byCodeUnit,
  );
  const count = ids.length;
  const index = new Map<string, number>();
  for (let node = 0; node < count; node++) index.set(ids[node]!, node);
  const column = (): Int32Array => new Int32Array(count).fill(NONE);
  const [filiere, operator, intake, waitMonths, durationMonths] = [
    column(),
    column(),
    column(),
    column(),
    column(),
  ];
  const sector = column();
  const stage = new Int8Array(count).fill(NONE);
  const [isOutlet, active] = [new Uint8Array(count).fill(1), new Uint8Array(count).fill(1)];
  const [terminal, isStart] = [new Uint8Array(count), new Uint8Array(count)];
  const sectors = new Map<string, number>([[GENERIC_SECTOR, GENERIC]]);
  filieres.forEach((item, position) => {
    const node = index.get(item.id)!;
    const operatorPosition = operatorIndex.get(item.operator)!;
    filiere[node] = position;
    operator[node] = operatorPosition;
    isOutlet[node] = 0;
    active[node] = Number(operatorValid[operatorPosition] === 1 && isValidAt(item, at));
    stage[node] = STAGES.indexOf(item.stage);
    terminal[node] = Number(isTerminal(item));
    isStart[node] = Number(
      active[node] === 1 && (stage[node] === INTAKE_STAGE || item.openAdmission === true),
    );
    intake[node] = item.intake ?? NONE;
    waitMonths[node] = item.waitMonths ?? NONE;
    durationMonths[node] = lengthInMonths(item) ?? NONE;
    if (item.sector !== undefined) {
      if (!sectors.has(item.sector)) sectors.set(item.sector, sectors.size);
      sector[node] = sectors.get(item.sector)!;
    }
  });
  return Object.freeze({
    count,
    ids,
    index,
    isOutlet,
    active,
    filiere,
    operator,
    stage,
    sector,
    sectorCodes: [...sectors.keys()],
    terminal,
    isStart,
    intake,
    waitMonths,
    durationMonths,
    levels: levelTable(count, filiere, filieres),
  });
}

/** The columns of passerelles while they are being filled, before they are grouped by their ends. */
type PasserelleColumns = Omit<Passerelles, 'count' | 'out' | 'in'>;

/**
 * Makes the columns for the data of `count` passerelles, one array for each field. All values are 0 until
 * `readPasserelle` fills a row.
 */
export function passerelleColumns(count: number): PasserelleColumns {
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [kind, state, waives] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  return { from, to, kind, state, waives, active: new Uint8Array(count), carrying: new Uint8Array(count) };
}

/**
 * Fills row `p` of the columns from the passerelle `item`, as it is on the day `at`. `nodes` gives the numbers of its
 * ends. The row must still be empty.
 */
export function readPasserelle(
  { from, to, kind, state, active, carrying, waives }: PasserelleColumns,
  p: number,
  item: Passerelle,
  at: string,
  nodes: Nodes,
): void {
  const [a, b] = [nodes.index.get(item.from)!, nodes.index.get(item.to)!];
  from[p] = a;
  to[p] = b;
  kind[p] = PASSERELLE_KINDS.indexOf(item.kind);
  state[p] = PASSERELLE_STATES.indexOf(passerelleState(item, at));
  active[p] = Number(state[p] === ACTIVE_STATE && nodes.active[a] === 1 && nodes.active[b] === 1);
  carrying[p] = Number(active[p] === 1 && CARRYING_KINDS[kind[p]!]);
  for (const dimension of item.waives ?? []) waives[p]! |= 1 << DIMENSIONS.indexOf(dimension);
}

/**
 * Completes the filled columns of passerelles by lists of the passerelles that leave and that enter each node, and
 * freezes the result.
 */
export const groupedPasserelles = (
  { from, to, kind, state, active, carrying, waives }: PasserelleColumns,
  nodes: Nodes,
): Passerelles =>
  Object.freeze({
    count: from.length,
    from,
    to,
    kind,
    state,
    active,
    carrying,
    waives,
    out: groupByNode(nodes.count, from),
    in: groupByNode(nodes.count, to),
  });

function readPasserelles(list: readonly Passerelle[], at: string, nodes: Nodes): Passerelles {
  const columns = passerelleColumns(list.length);
  for (let p = 0; p < list.length; p++) readPasserelle(columns, p, list[p]!, at, nodes);
  return groupedPasserelles(columns, nodes);
}

/** Reads the PREP edges valid at the day. A terminal filière without one gets an edge to the general outlet. */
function readPreps(document: NetworkDocument, at: string, nodes: Nodes): Preps {
  const pairs: [number, number][] = [];
  const prepared = new Uint8Array(nodes.count);
  for (const prep of document.preps) {
    const filiere = nodes.index.get(prep.filiere)!;
    if (nodes.active[filiere] !== 1 || !isValidAt(prep, at)) continue;
    prepared[filiere] = 1;
    pairs.push([filiere, nodes.index.get(prep.outlet)!]);
  }
  const general = nodes.index.get(GENERAL_OUTLET)!;
  for (let node = 0; node < nodes.count; node++) {
    const implicit = nodes.terminal[node] === 1 && nodes.active[node] === 1 && prepared[node] === 0;
    if (implicit) pairs.push([node, general]);
  }
  const from = Int32Array.from(pairs, ([filiere]) => filiere);
  const to = Int32Array.from(pairs, ([, outlet]) => outlet);
  return Object.freeze({ from, to, out: groupByNode(nodes.count, from), in: groupByNode(nodes.count, to) });
}

/**
 * Whether passerelles of this kind carry people forward, as all kinds but RETURN and DISCOVERY (a visit) do. `kind`
 * is a position in PASSERELLE_KINDS.
 */
export const isCarryingKind = (kind: number): boolean => CARRYING_KINDS[kind]!;

/** Returns the filière with the number `node`, which must not be that of an outlet. */
export const filiereOf = (snapshot: Snapshot, node: number) =>
  snapshot.document.filieres[snapshot.nodes.filiere[node]!]!;
/** Returns the passerelle at a position of the document's list. */
export const passerelleOf = (snapshot: Snapshot, passerelle: number): Passerelle =>
  snapshot.document.passerelles[passerelle]!;

/** Whether this is the id of an operator that is valid on the day of the snapshot (the network on a day). */
export const isValidOperator = ({ operatorValid, operatorIndex }: Snapshot, id: string): boolean =>
  operatorValid[operatorIndex.get(id) ?? NONE] === 1;
