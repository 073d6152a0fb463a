import type { Filiere, Passerelle } from '../../domain/model/entities.ts';
import { byCodeUnit } from '../../domain/model/network.ts';
import { type Dimension, GENERAL_OUTLET } from '../../domain/model/vocabulary.ts';
import { conditionsOf } from './audience.ts';
import type { OracleFinding } from './finding.ts';
import { missingPairs } from './gaps-levels.ts';
import { along, renewals } from './gaps-structure.ts';
import {
  fits,
  joinExit,
  type Levels,
  levelsAfter,
  needOf,
  onEntering,
  type Test,
  UNTESTED,
} from './levels.ts';
import { findPathwaysSlowly } from './pathways.ts';
import { IS_END, IS_START, onPathway, type Read, resting, SECTOR } from './presumed.ts';
import { givenLevels, isOpen, isUsable, obstaclesOn } from './walkable.ts';
import { filiereOf, reach, validSites, type World } from './world.ts';

/** One thing in the way. */
export interface OracleItem {
  /** Its kind, where it stands, and which obstacle, or dimension and limit, it is. */
  readonly text: string;
  /** [reading] Its ids, which put sets in order: the obstacle; or the filière, the condition, the dimension. */
  readonly ids: string;
  /** Age, status, group, commune and a ceiling cannot be lifted by anyone. */
  readonly negotiable: boolean;
}
type Items = ReadonlyMap<string, OracleItem>;

/** A way being walked by lifting whatever stands in it: what had to be lifted follows from the way. */
interface Walk {
  readonly last: Filiere;
  readonly filieres: readonly string[];
  readonly entering: Levels;
  readonly reached: Levels;
  readonly items: Items;
}

const isAt = (world: World, target: string, id: string): boolean =>
  target === 'OUTLETS'
    ? world.outlets.has(id)
    : id === target || `sector:${world.filieres.get(id)?.sector}` === target;

/** Nodes from which the target is joined in N⁺. */
function leadingTo(world: World, target: string): Set<string> {
  const next = along(world);
  const all = [...world.active.map(({ id }) => id), ...world.outlets];
  return new Set(all.filter((id) => [...reach([id], next)].some((other) => isAt(world, target, other))));
}

/**
 * Every minimal set of things to lift that opens a pathway to the target. Each way asks for just the things that it
 * meets, so the minimal sets are those of all ways of which no other is part.
 */
export function blockingSets(world: World, target: string): OracleItem[][] {
  const useful = leadingTo(world, target);
  let found: Items[] = [];
  const visit = (walk: Walk): void => {
    if (found.some((set) => isPart(set, walk.items))) return;
    if (isAt(world, target, walk.last.id)) {
      found = [...found.filter((set) => !isPart(walk.items, set)), walk.items];
      return;
    }
    const out = world.pPlus.filter(({ from, to }) => from === walk.last.id && useful.has(to));
    const prepared = world.prep.some(
      ({ filiere, outlet }) => filiere === walk.last.id && isAt(world, target, outlet),
    );
    if (prepared) found = [...found.filter((set) => !isPart(walk.items, set)), walk.items];
    for (const passerelle of out) {
      if (world.outlets.has(passerelle.to)) {
        if (!isAt(world, target, passerelle.to)) continue;
        const items = lifting(walk.items, obstaclesItems(world, passerelle.id));
        if (found.some((set) => isPart(set, items))) continue;
        found = [...found.filter((set) => !isPart(items, set)), items];
      } else if (!walk.filieres.includes(passerelle.to)) {
        for (const next of onward(world, walk, passerelle)) visit(next);
      }
    }
  };
  for (const start of world.starts.filter(({ id }) => useful.has(id)))
    for (const walk of beginnings(world, start)) visit(walk);
  return found
    .map((set) => [...set.values()].sort((one, other) => byCodeUnit(one.ids, other.ids)))
    .sort(bestFirst);
}

/** Fewest that nobody can lift, then fewest, then ids. */
function bestFirst(one: readonly OracleItem[], other: readonly OracleItem[]): number {
  const hard = (set: readonly OracleItem[]): number => set.filter(({ negotiable }) => !negotiable).length;
  const byIds = one
    .map(({ ids }, index) => byCodeUnit(ids, other[index]?.ids ?? ''))
    .find((order) => order !== 0);
  return hard(one) - hard(other) || one.length - other.length || (byIds ?? 0);
}

const isPart = (part: Items, whole: Items): boolean => [...part.keys()].every((key) => whole.has(key));
const lifting = (items: Items, more: readonly OracleItem[]): Items =>
  new Map([...items, ...more.map((item) => [item.text, item] as const)]);

function beginnings(world: World, start: Filiere): Walk[] {
  const given = givenLevels(world);
  const test = given === undefined ? UNTESTED : fits(given, start, [], world.audience);
  const { items, raised } = lifted(start, test);
  return placesItems(world, start).map((places) => ({
    last: start,
    filieres: [start.id],
    entering: raised(given ?? onEntering(start)),
    reached: joinExit(raised(given ?? levelsAfter(start)), start),
    items: lifting(new Map(), [...conditionItems(world, start), ...places, ...items]),
  }));
}

function onward(world: World, walk: Walk, { id, kind, to, waives }: Passerelle): Walk[] {
  const b = filiereOf(world, to);
  const entering = kind === 'CONCURRENT' ? walk.entering : walk.reached;
  const untested = walk.last.stage === 'INTAKE' && givenLevels(world) === undefined;
  const test = untested ? UNTESTED : fits(entering, b, waives, world.audience);
  const { items, raised } = lifted(b, test);
  const always = [...conditionItems(world, b), ...obstaclesItems(world, id), ...items];
  return placesItems(world, b).map((places) => ({
    last: b,
    filieres: [...walk.filieres, to],
    entering: raised(entering),
    reached: joinExit(raised(walk.reached), b),
    items: lifting(walk.items, [...always, ...places]),
  }));
}

/** The levels that have to be lifted, and the state from there on: a missing level is then had, a ceiling is not. */
function lifted(
  b: Filiere,
  { dimensions }: Test,
): { items: OracleItem[]; raised: (state: Levels) => Levels } {
  const items: OracleItem[] = [];
  const risen: Levels = {};
  for (const { dimension, verdict } of dimensions) {
    const need = needOf(b, dimension);
    const max = b.entry?.[dimension]?.max;
    if (verdict === 'OVER')
      items.push({
        text: `OVER ${b.id} ${dimension} ${max}`,
        ids: `${b.id} OVER ${dimension}`,
        negotiable: false,
      });
    if (verdict !== 'GAP' || need === undefined) continue;
    items.push({
      text: `GAP ${b.id} ${dimension} ${need}`,
      ids: `${b.id} GAP ${dimension}`,
      negotiable: true,
    });
    risen[dimension] = { value: need, lower: false };
  }
  const raised = (state: Levels): Levels => {
    const higher = Object.entries(risen).filter(
      ([dimension, level]) => (state[dimension as Dimension]?.value ?? -1) < level.value,
    );
    return { ...state, ...Object.fromEntries(higher) };
  };
  return { items, raised };
}

const conditionItems = (world: World, filiere: Filiere): OracleItem[] =>
  conditionsOf(filiere, world.audience)
    .filter(({ answer }) => answer === 'NO')
    .map(({ condition }) => ({
      text: `${condition} ${filiere.id}`,
      ids: `${filiere.id} ${condition}`,
      negotiable: false,
    }));

const obstaclesItems = (world: World, on: string): OracleItem[] =>
  obstaclesOn(world, on)
    .filter(({ answer }) => answer === 'YES')
    .map(({ obstacle }) => ({ text: `OBSTACLE ${on} ${obstacle.id}`, ids: obstacle.id, negotiable: true }));

/** What to lift to come into a filière: all that stands on it, and all that stands on one of its sites. */
function placesItems(world: World, filiere: Filiere): OracleItem[][] {
  const own = obstaclesItems(world, filiere.id);
  const sites = validSites(world, filiere).map(({ id }) => obstaclesItems(world, id));
  return sites.length === 0 ? [own] : sites.map((site) => [...own, ...site]);
}

/** Whether someone for whom these things are lifted walks just these filières, in this order, to the target. */
export function isOpened(
  world: World,
  target: string,
  lift: ReadonlySet<string>,
  { filieres: [first, ...rest], outlet }: { filieres: readonly string[]; outlet: string | null },
): boolean {
  const isLifted = ({ items }: Pick<Walk, 'items'>): boolean =>
    [...items.keys()].every((text) => lift.has(text));
  let walks = world.starts.filter(({ id }) => id === first).flatMap((start) => beginnings(world, start));
  for (const id of rest)
    walks = walks.flatMap((walk) =>
      world.pPlus
        .filter(({ from, to }) => from === walk.last.id && to === id)
        .flatMap((passerelle) => onward(world, walk, passerelle)),
    );
  const open = walks.filter(isLifted);
  if (outlet === null) return open.some(({ last }) => isAt(world, target, last.id));
  return (
    isAt(world, target, outlet) &&
    open.some(
      ({ last }) =>
        world.prep.some((edge) => edge.filiere === last.id && edge.outlet === outlet) ||
        world.pPlus.some(
          ({ id, from, to }) =>
            from === last.id &&
            to === outlet &&
            obstaclesItems(world, id).every(({ text }) => lift.has(text)),
        ),
    )
  );
}

/** Levels that a Door may ask are left to guidance, unless they are known to fail. */
function isSurelyUsable(world: World, start: Filiere): boolean {
  const { audience } = world;
  const plain = audience === undefined ? world : { ...world, audience: { ...audience, levels: undefined } };
  if (start.stage !== 'INTAKE') return isUsable(world, start) === 'YES';
  return isUsable(world, start) !== 'NO' && isUsable(plain, start) === 'YES';
}

/** Is there a way to the target on which nothing is unknown? */
function isSurelyOpen(world: World, target: string): boolean {
  const useful = leadingTo(world, target);
  const outlets = [...world.outlets].filter((id) => isAt(world, target, id));
  const given = givenLevels(world);
  const visit = ({ last, filieres, entering, reached }: Omit<Walk, 'items'>): boolean => {
    if (isAt(world, target, last.id)) return true;
    if (world.prep.some((edge) => edge.filiere === last.id && outlets.includes(edge.outlet))) return true;
    return world.pPlus.some((passerelle) => {
      const { from, to, kind, waives } = passerelle;
      if (from !== last.id || !useful.has(to) || filieres.includes(to)) return false;
      if (isOpen(world, passerelle) !== 'YES') return false;
      if (world.outlets.has(to)) return outlets.includes(to);
      const b = filiereOf(world, to);
      const state = kind === 'CONCURRENT' ? entering : reached;
      const outOfDoor = last.stage === 'INTAKE';
      const test = outOfDoor && given === undefined ? UNTESTED : fits(state, b, waives, world.audience);
      // What is not known of the levels at a Door, or out of one, is left to guidance; what is known to fail is not.
      if (outOfDoor || b.stage === 'INTAKE' ? test.overall === 'NO' : test.overall !== 'YES') return false;
      return visit({ last: b, filieres: [...filieres, to], entering: state, reached: joinExit(reached, b) });
    });
  };
  return world.starts
    .filter((start) => isSurelyUsable(world, start))
    .some((start) =>
      visit({
        last: start,
        filieres: [start.id],
        entering: given ?? onEntering(start),
        reached: joinExit(given ?? levelsAfter(start), start),
      }),
    );
}

/**
 * M14: a target that the audience comes to on no pathway, or only if what is not known turns out well.
 * [reading] Without an audience there is none to keep out.
 */
export function audiencesWithoutPathway(
  world: World,
  target: string,
  rejected: ReadonlySet<string> = new Set(),
): OracleFinding[] {
  if (world.audience === undefined) return [];
  const sets = blockingSets(world, target);
  const elements = [target];
  if (!sets.some((set) => set.length === 0)) {
    const evidence = {
      blockingSets: sets.length === 0 ? null : sets,
      candidates: sets.length === 0 ? candidatesFor(world, target, rejected) : [],
      toCheck: null,
      exhaustive: true,
    };
    const reads = sets.length === 0 ? onChains(world, target) : sets.slice(0, 3).flat().map(onItem);
    return [resting(world, { kind: 'M14', elements, certainty: 'certain', evidence }, reads)];
  }
  if (isSurelyOpen(world, target)) return [];
  const [toCheck] = findPathwaysSlowly(world, { from: 'STARTS', to: target, k: 1, order: 'surest' });
  const evidence = { blockingSets: [], candidates: [], toCheck, exhaustive: true };
  return [
    resting(
      world,
      { kind: 'M14', elements, certainty: 'possible', evidence },
      onPathway(toCheck?.filieres ?? []),
    ),
  ];
}

/** What a blocking item rests on: a condition of a filière, or what its entry asks in a dimension. */
function onItem({ text }: OracleItem): Read {
  const [kind, filiere = '', dimension = ''] = text.split(' ');
  const conditions: Readonly<Record<string, string>> = {
    AGE: '(ageMin|ageMax)$',
    STATUS: 'statuses$',
    GROUP: 'groups$',
    COMMUNE: 'communes$',
    GAP: `${dimension}\\.`,
    OVER: `${dimension}\\.`,
  };
  // An obstacle is no value of a filière.
  return [filiere, new RegExp(`^entry\\.${conditions[kind as string] ?? ' '}`)];
}

/**
 * Where no chain leads to the target: a filière that leads there may be a start, and one that a start reaches may be of
 * the sector, or end a pathway, so that an outlet is reached.
 */
function onChains(world: World, target: string): Read[] {
  const useful = leadingTo(world, target);
  const reached = reach(
    world.starts.map(({ id }) => id),
    along(world),
  );
  const arrives = target.startsWith('sector:')
    ? SECTOR
    : target === 'OUTLETS' || target === GENERAL_OUTLET
      ? IS_END
      : undefined;
  return world.active.flatMap(({ id }): Read[] => [
    ...(useful.has(id) ? [[id, IS_START] as const] : []),
    ...(reached.has(id) && arrives !== undefined ? [[id, arrives] as const] : []),
  ]);
}

/** M04 pairs and renewals, none of them rejected, that would make a chain from some start to the target. */
function candidatesFor(world: World, target: string, rejected: ReadonlySet<string>): string[] {
  const useful = leadingTo(world, target);
  const reached = reach(
    world.starts.map(({ id }) => id),
    along(world),
  );
  const missing = missingPairs(world).map(({ a, b }) => ['M04', a.id, b.id]);
  const again = renewals(world).map(({ finding }) => ['M13', ...finding.elements]);
  const pairs = [...missing, ...again]
    .filter((names) => !rejected.has(names.join(' ')))
    .map(([, a, b]) => [a as string, b as string] as const)
    .filter(([a, b]) => reached.has(a) && useful.has(b));
  return [...new Set(pairs.map((pair) => pair.join(' ')))].sort(byCodeUnit);
}
