import type { AudienceProfile } from '../model/audience.ts';
import { isValidAt } from '../model/dates.ts';
import type { Passerelle } from '../model/entities.ts';
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

/** Not known, not given, not there: in every numeric column. */
export const NONE = -1;
/** Sector column: 0 is GENERIC, NONE is unknown. */
export const GENERIC = 0;

export const INTAKE_STAGE = STAGES.indexOf('INTAKE');
export const ACTIVE_STATE = PASSERELLE_STATES.indexOf('ACTIVE');
export const PLANNED_STATE = PASSERELLE_STATES.indexOf('PLANNED');
export const CONCURRENT_KIND = PASSERELLE_KINDS.indexOf('CONCURRENT');
const CARRYING_KINDS = PASSERELLE_KINDS.map((kind) => !KINDS_OUTSIDE_P_PLUS.includes(kind));

/**
 * Filières and outlets in one index space, in id order: comparing indexes is comparing ids.
 * The general outlet `emploi` is always there.
 */
export interface Nodes {
  readonly count: number;
  readonly ids: readonly string[];
  readonly index: ReadonlyMap<string, number>;
  readonly isOutlet: Uint8Array;
  /** Filière and operator valid; outlets always. */
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
  /** Active, and a Door or declared "accès direct". */
  readonly isStart: Uint8Array;
  /** Places per year, NONE when unknown. */
  readonly intake: Int32Array;
  readonly waitMonths: Int32Array;
  readonly durationMonths: Int32Array;
  readonly levels: LevelTable;
}

/** Passerelles by position in `document.passerelles`. */
export interface Passerelles {
  readonly count: number;
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly kind: Uint8Array;
  readonly state: Uint8Array;
  /** In P: ACTIVE with both ends active. */
  readonly active: Uint8Array;
  /** In P⁺: active and of a kind that carries people forward. */
  readonly carrying: Uint8Array;
  /** Bit d set: dimension d is waived. */
  readonly waives: Uint8Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** PREP edges valid at the date, the implicit ones to `emploi` included. */
export interface Preps {
  readonly from: Int32Array;
  readonly to: Int32Array;
  readonly out: Adjacency;
  readonly in: Adjacency;
}

/** A network at a date: immutable, so that every analysis of it can be kept and shared. */
export interface Snapshot {
  readonly document: NetworkDocument;
  /** The day, `YYYY-MM-DD`. */
  readonly at: string;
  readonly nodes: Nodes;
  readonly passerelles: Passerelles;
  readonly preps: Preps;
  /** By position in `document.operators`: valid at the date. */
  readonly operatorValid: Uint8Array;
  readonly operatorIndex: ReadonlyMap<string, number>;
  /** For whom it is read; undefined: for everyone. Rules that take an audience look here. */
  readonly audience: AudienceProfile | undefined;
  /** The same day without an audience; itself when there is none. */
  readonly everyone: Snapshot;
}

/** Reads a checked document at a day. Linear in its size but for the sort of ids. */
export function snapshotAt(document: NetworkDocument, at: string): Snapshot {
  const operatorIndex = new Map(document.operators.map((operator, index) => [operator.id, index]));
  const operatorValid = Uint8Array.from(document.operators, (operator) => Number(isValidAt(operator, at)));
  const nodes = readNodes(document, at, operatorIndex, operatorValid);
  const passerelles = readPasserelles(document.passerelles, at, nodes);
  const preps = readPreps(document, at, nodes);
  return forEveryone({ document, at, nodes, passerelles, preps, operatorValid, operatorIndex });
}

/** The columns of a day, without those for whom they are read. */
export type Columns = Omit<Snapshot, 'audience' | 'everyone'>;

/** The columns of a day, read without an audience. */
export const forEveryone = (columns: Columns): Snapshot => readFor(columns, undefined, undefined);

/**
 * Every snapshot is made here, all alike and of plain values: with an accessor each would have a shape of its own, and
 * all that was compiled for the one before would be thrown away, at half the speed.
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

/** The same day read for an audience: it shares all columns, and what is derived from it is kept with it. */
export function forAudience(snapshot: Snapshot, audience: AudienceProfile | undefined): Snapshot {
  if (snapshot.audience === audience) return snapshot;
  const { everyone } = snapshot;
  return audience === undefined ? everyone : readFor(everyone, audience, everyone);
}

/** The same day, for the same audience, as if some obstacles were not there. Columns are shared. */
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
    durationMonths[node] = item.durationMonths ?? NONE;
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

/** The columns of passerelles while they are being filled. */
export type PasserelleColumns = Omit<Passerelles, 'count' | 'out' | 'in'>;

export function passerelleColumns(count: number): PasserelleColumns {
  const [from, to] = [new Int32Array(count), new Int32Array(count)];
  const [kind, state, waives] = [new Uint8Array(count), new Uint8Array(count), new Uint8Array(count)];
  return { from, to, kind, state, waives, active: new Uint8Array(count), carrying: new Uint8Array(count) };
}

/** Fills one row of the columns, which must be empty there. */
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

/** Filled columns with their passerelles grouped by both ends; plain, and always alike, for the same reason. */
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

/** A terminal filière without a valid PREP edge prepares for the general outlet. */
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

/** Whether a passerelle's kind is one of P⁺, whatever its state. */
export const isCarryingKind = (kind: number): boolean => CARRYING_KINDS[kind]!;

/** The filière of a node; only for nodes that are not outlets. */
export const filiereOf = (snapshot: Snapshot, node: number) =>
  snapshot.document.filieres[snapshot.nodes.filiere[node]!]!;
export const passerelleOf = (snapshot: Snapshot, passerelle: number): Passerelle =>
  snapshot.document.passerelles[passerelle]!;

/** Whether an id is that of an operator valid at the date. */
export const isValidOperator = ({ operatorValid, operatorIndex }: Snapshot, id: string): boolean =>
  operatorValid[operatorIndex.get(id) ?? NONE] === 1;
