import type { Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import type { Formality } from '../../domain/model/vocabulary.ts';
import { monthsOf } from './length.ts';
import { fits, joinExit, type Levels, levelsAfter, onEntering, type Test, UNTESTED } from './levels.ts';
import {
  doubtsOn,
  givenLevels,
  isOpen,
  levelsToCheck,
  toCheckAt,
  toCheckAtStart,
  usableStarts,
} from './walkable.ts';
import { filiereOf, type World } from './world.ts';

export interface OracleQuery {
  /** A filière, or STARTS. */
  readonly from: string;
  /** An outlet, a filière, `sector:CODE`, or OUTLETS: any outlet. */
  readonly to: string;
  readonly k: number;
  /** The shortest first, which is the default; or those with least to check first. */
  readonly order?: 'fastest' | 'surest' | undefined;
  readonly via?: readonly string[] | undefined;
  readonly avoid?: readonly string[] | undefined;
  readonly maxMonths?: number | undefined;
  readonly maxSteps?: number | undefined;
  readonly formality?: readonly Formality[] | undefined;
  readonly withoutConcurrent?: boolean | undefined;
  readonly enrolled?: boolean | undefined;
  readonly diversity?: number | undefined;
}

export interface OracleStep {
  readonly from: string;
  readonly to: string;
  /** null for PREP. */
  readonly passerelle: string | null;
  readonly start: number | null;
  readonly end: number | null;
  /** How many things nobody said of this step. */
  readonly points: number;
  readonly test: Test;
}
export interface OraclePathway {
  readonly filieres: readonly string[];
  readonly outlet: string | null;
  readonly months: number;
  readonly steps: number;
  readonly complete: boolean;
  readonly path: readonly OracleStep[];
  /** What it rests on and nobody said, each once. */
  readonly toCheck: readonly string[];
  /** How many things that is; an obstacle that is met at two filières counts twice. */
  readonly points: number;
  /** Every choice of passerelles that passes, in the order of preference, this one first. */
  readonly choices: readonly (readonly (string | null)[])[];
}

/** One filière sequence with one choice of passerelles, being walked. */
interface Walk {
  readonly filieres: readonly string[];
  readonly path: readonly OracleStep[];
  /** State on entering the last filière, and after everything so far. */
  readonly entering: Levels;
  readonly reached: Levels;
  readonly start: number;
  readonly latest: number;
  readonly complete: boolean;
  /** What the way rests on and nobody said, as often as it is met. */
  readonly toCheck: readonly string[];
}
type Choice = Walk & { readonly outlet: string | null };

/** The k best pathways, by writing down every simple path and every choice of passerelles on it. */
export function findPathwaysSlowly(world: World, query: OracleQuery): OraclePathway[] {
  const from = query.from === 'STARTS' ? usableStarts(world).map(({ id }) => id) : [query.from];
  const choices = from
    .filter((id) => isAllowed(world, query, id))
    .flatMap((id) => extend(world, query, beginning(world, query, id)));
  const byNodes = new Map<string, Choice[]>();
  for (const choice of choices) {
    const key = nodesOf(choice).join(' ');
    byNodes.set(key, [...(byNodes.get(key) ?? []), choice]);
  }
  const all = [...byNodes.values()]
    .map((some) => best(query, some))
    .filter((pathway) => isWithinLimits(query, pathway))
    .sort((one, other) => inOrder(query, one, other));
  return diverse(all, query.diversity).slice(0, query.k);
}

const isAllowed = (world: World, { avoid = [] }: OracleQuery, id: string): boolean =>
  !avoid.includes(id) && !avoid.includes(filiereOf(world, id).operator);

function beginning(world: World, query: OracleQuery, id: string): Walk {
  const filiere = filiereOf(world, id);
  const waits = query.enrolled === true ? 0 : filiere.waitMonths;
  const given = givenLevels(world);
  return {
    filieres: [id],
    path: [],
    // What runs beside the very first filière is tested on what people have when they come into that one.
    entering: given ?? onEntering(filiere),
    reached: joinExit(given ?? levelsAfter(filiere), filiere),
    start: 0,
    latest: (waits ?? 0) + (monthsOf(filiere) ?? 0),
    complete: waits !== undefined && monthsOf(filiere) !== undefined,
    // Nobody asks whether someone who is already there may come in.
    toCheck: query.from === 'STARTS' ? toCheckAtStart(world, filiere) : [],
  };
}

/** Every way to the target that begins with this walk. */
function extend(world: World, query: OracleQuery, walk: Walk): Choice[] {
  const last = walk.filieres.at(-1) as string;
  const { to } = query;
  if (to.startsWith('sector:')) {
    if (filiereOf(world, last).sector === to.slice('sector:'.length)) return [{ ...walk, outlet: null }];
  } else if (last === to) return [{ ...walk, outlet: null }];
  const outlets = to === 'OUTLETS' ? [...world.outlets] : world.outlets.has(to) ? [to] : [];
  const ended = outlets.flatMap((outlet) => toOutlet(world, query, walk, last, outlet));
  const onward = world.pPlus
    .filter(({ from }) => from === last)
    .filter((passerelle) => !world.outlets.has(passerelle.to) && !walk.filieres.includes(passerelle.to))
    .filter((passerelle) => mayTake(world, query, passerelle) && isAllowed(world, query, passerelle.to))
    .flatMap((passerelle) => {
      const next = step(world, walk, passerelle);
      return next === undefined ? [] : extend(world, query, next);
    });
  return [...ended, ...onward];
}

function mayTake(world: World, query: OracleQuery, passerelle: Passerelle): boolean {
  const { formality, withoutConcurrent } = query;
  if (formality !== undefined && !(passerelle.formality && formality.includes(passerelle.formality)))
    return false;
  if (withoutConcurrent === true && passerelle.kind === 'CONCURRENT') return false;
  return isOpen(world, passerelle) !== 'NO';
}

/** PREP is preferred to a passerelle to the same outlet. */
function toOutlet(world: World, query: OracleQuery, walk: Walk, last: string, outlet: string): Choice[] {
  const arrive = (taken: Passerelle | null): Choice => {
    const passerelle = taken?.id ?? null;
    const doubts = taken === null ? [] : doubtsOn(world, taken.id);
    const told = { start: null, end: null, points: doubts.length, test: UNTESTED };
    const arrival = { from: last, to: outlet, passerelle, ...told };
    return { ...walk, outlet, path: [...walk.path, arrival], toCheck: [...walk.toCheck, ...doubts] };
  };
  const taken = world.pPlus
    .filter(({ from, to }) => from === last && to === outlet)
    .filter((passerelle) => mayTake(world, query, passerelle))
    .map(arrive);
  const prepared = world.prep.some((edge) => edge.filiere === last && edge.outlet === outlet);
  return prepared ? [arrive(null)] : taken;
}

function step(world: World, walk: Walk, passerelle: Passerelle): Walk | undefined {
  const { id, from, to, kind, waives } = passerelle;
  const [a, b] = [filiereOf(world, from), filiereOf(world, to)];
  const concurrent = kind === 'CONCURRENT';
  const entering = concurrent ? walk.entering : walk.reached;
  const outOfDoor = a.stage === 'INTAKE';
  const untested = outOfDoor && givenLevels(world) === undefined;
  const test = untested ? UNTESTED : fits(entering, b, waives, world.audience);
  if (test.overall === 'NO') return undefined;
  const start = concurrent ? walk.start : walk.latest;
  const end = start + (b.waitMonths ?? 0) + (monthsOf(b) ?? 0);
  const doubts = [
    ...doubtsOn(world, id),
    ...toCheckAt(world, b),
    // Guidance sends to the right level: what is not known at a Door, or out of one, is left to it.
    ...(outOfDoor || b.stage === 'INTAKE' ? [] : levelsToCheck(to, test)),
  ];
  return {
    filieres: [...walk.filieres, to],
    path: [...walk.path, { from, to, passerelle: id, start, end, points: doubts.length, test }],
    entering,
    reached: joinExit(walk.reached, b),
    start,
    latest: Math.max(walk.latest, end),
    complete: walk.complete && b.waitMonths !== undefined && monthsOf(b) !== undefined,
    toCheck: [...walk.toCheck, ...doubts],
  };
}

const nodesOf = ({ filieres, outlet }: { filieres: readonly string[]; outlet: string | null }): string[] =>
  outlet === null ? [...filieres] : [...filieres, outlet];

/** Of the choices that pass: step by step (fewest points,) the one that ends earliest, then the smallest id. */
function best({ order: asked }: OracleQuery, choices: readonly Choice[]): OraclePathway {
  const ranked = [...choices].sort((one, other) => {
    for (const [index, mine] of one.path.entries()) {
      const yours = other.path[index] as OracleStep;
      const order =
        (asked === 'surest' ? mine.points - yours.points : 0) ||
        (mine.end ?? 0) - (yours.end ?? 0) ||
        byCodeUnit(mine.passerelle ?? '', yours.passerelle ?? '');
      if (order !== 0) return order;
    }
    return 0;
  });
  const { filieres, outlet, latest, complete, path, toCheck } = ranked[0] as Choice;
  const steps = path.filter(({ passerelle }) => passerelle !== null).length;
  const all = ranked.map((choice) => choice.path.map(({ passerelle }) => passerelle));
  // An obstacle of a site where two filières take place is to be checked once.
  const shown = [...new Set(toCheck)];
  const counted = { months: latest, steps, complete, points: toCheck.length };
  return { filieres, outlet, ...counted, path, toCheck: shown, choices: all };
}

function isWithinLimits({ via = [], maxMonths, maxSteps }: OracleQuery, pathway: OraclePathway): boolean {
  if (maxMonths !== undefined && pathway.months > maxMonths) return false;
  if (maxSteps !== undefined && pathway.steps > maxSteps) return false;
  const rest = [...via];
  for (const node of nodesOf(pathway)) if (node === rest[0]) rest.shift();
  return rest.length === 0;
}

/** (Fewest points to check first, then) complete first, then months, steps, ids. */
function inOrder({ order }: OracleQuery, one: OraclePathway, other: OraclePathway): number {
  const [mine, yours] = [nodesOf(one), nodesOf(other)];
  const byIds = (): number => {
    for (const [index, id] of mine.entries()) {
      const order = byCodeUnit(id, yours[index] ?? '');
      if (order !== 0) return order;
    }
    return mine.length - yours.length;
  };
  return (
    (order === 'surest' ? one.points - other.points : 0) ||
    Number(other.complete) - Number(one.complete) ||
    one.months - other.months ||
    one.steps - other.steps ||
    byIds()
  );
}

/** Leaves out pathways that share more than the given part of their filières with one already listed. */
function diverse(all: readonly OraclePathway[], share: number | undefined): OraclePathway[] {
  if (share === undefined) return [...all];
  const listed: OraclePathway[] = [];
  for (const pathway of all) {
    const own = pathway.filieres.slice(1);
    const tooClose = listed.some(({ filieres }) => {
      const common = own.filter((id) => filieres.includes(id)).length;
      return own.length > 0 && common / own.length > share;
    });
    if (!tooClose) listed.push(pathway);
  }
  return listed;
}
