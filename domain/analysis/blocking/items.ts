import { filiereOf, type Snapshot } from '../../graph/snapshot.ts';
import { compareIds } from '../../model/compare-ids.ts';
import { DIMENSIONS } from '../../model/vocabulary.ts';
import { explainAdmission } from '../audience/admits.ts';
import { type LevelState, levelIn } from '../level-state.ts';
import { GAP, YES } from '../levels.ts';
import { obstaclesOn, openSites } from '../obstacles.ts';
import type { BlockingItem } from './blocking-item.ts';

/** A blocking item with a key that identifies it. */
export interface Item {
  readonly key: string;
  readonly item: BlockingItem;
}

const NOTHING = { obstacle: null, dimension: null, state: null, limit: null } as const;

/**
 * Lists the obstacles that surely bar the audience for whom the network is read (`snapshot`: the network on a day)
 * from a filière, site or passerelle (`element` is its id), as blocking items in id order.
 */
export function obstacleItems(snapshot: Snapshot, element: string): Item[] {
  return obstaclesOn(snapshot, element)
    .filter(({ obstacle, verdict }) => obstacle.severity === 'BLOCKING' && verdict === YES)
    .map(({ obstacle: { id } }) => ({
      key: `${id} `,
      item: { ...NOTHING, kind: 'OBSTACLE' as const, element, obstacle: id, negotiable: true },
    }));
}

/**
 * Returns the ways to open the sites of a filière to the audience, any one of which is enough: for each site, the
 * obstacles to lift there, as blocking items. There is one empty way when some site is open already or the filière
 * (number `node`) has no site.
 */
export function siteChoices(snapshot: Snapshot, node: number): Item[][] {
  const perSite = openSites(snapshot, node).map((site) => obstacleItems(snapshot, site));
  return perSite.length === 0 || perSite.some((items) => items.length === 0) ? [[]] : perSite;
}

const CONDITION_KINDS = { AGE: 'AGE', STATUS: 'STATUS', GROUP: 'GROUP', COMMUNE: 'COMMUNE' } as const;

/**
 * Lists the entry conditions of a filière (age, status…; `node` is its number) that refuse the audience for whom the
 * network is read (`snapshot`: the network on a day), as blocking items. Such items cannot be lifted.
 */
export function conditionItems(snapshot: Snapshot, node: number): Item[] {
  const { conditions = [] } = explainAdmission(snapshot, node) ?? {};
  const element = filiereOf(snapshot, node).id;
  return conditions
    .filter(({ verdict }) => verdict === 'NO')
    .map(({ condition }) => ({
      key: `${element} ${condition}`,
      item: { ...NOTHING, kind: CONDITION_KINDS[condition], element, negotiable: false },
    }));
}

/**
 * Makes the blocking item (a thing that keeps people out) of a level that is too low for a filière (`verdict` GAP) or
 * above its ceiling (OVER). `node` is the number of the filière, `dimension` that of oral, written…, `levels` are the
 * person's levels, and `limit` is the level asked, or the ceiling.
 */
export function levelItem(
  snapshot: Snapshot,
  node: number,
  dimension: number,
  verdict: number,
  levels: LevelState,
  limit: number,
): Item {
  const element = snapshot.nodes.ids[node]!;
  const name = DIMENSIONS[dimension]!;
  const kind = verdict === GAP ? 'GAP' : 'OVER';
  const state = levelIn(levels, dimension);
  return {
    key: `${element} ${kind}.${name}`,
    item: {
      ...NOTHING,
      kind,
      element,
      dimension: name,
      state: state < 0 ? null : state,
      limit,
      negotiable: kind === 'GAP',
    },
  };
}

/** Compares items by ids: of the obstacle or the filière, then by condition or dimension. */
const byKey = (a: Item, b: Item): number => compareIds(a.key.split(' '), b.key.split(' '));

/**
 * Adds blocking items (things that keep people out) to a sorted set, each once, and returns the sorted set. Returns
 * the same array when it already contains all of them.
 */
export function withItems(set: readonly Item[], more: readonly Item[]): readonly Item[] {
  const added = more.filter(
    ({ key }, index) =>
      !set.some((known) => known.key === key) && more.findIndex((one) => one.key === key) === index,
  );
  return added.length === 0 ? set : [...set, ...added].sort(byKey);
}

/** Whether every blocking item (a thing that keeps people out) of one set is also in another set. */
export const isWithin = (set: readonly Item[], other: readonly Item[]): boolean =>
  set.length <= other.length && set.every(({ key }) => other.some((known) => known.key === key));

/**
 * Compares two sets of the same blocking items by the levels that the person has in them, for sorting; lower levels
 * come first. Ways through the same filières may bring a person there with different levels.
 */
export function compareLevels(one: readonly Item[], other: readonly Item[]): number {
  const level = ({ item }: Item): number => item.state ?? -1;
  const at = one.findIndex((item, index) => level(item) !== level(other[index]!));
  return at < 0 ? 0 : level(one[at]!) - level(other[at]!);
}

/**
 * Counts the blocking items of a set (things that keep people out) that no arrangement can lift: conditions on age,
 * status, group or commune, and level ceilings.
 */
export const hardItems = (set: readonly Item[]): number =>
  set.reduce((sum, { item }) => sum + Number(!item.negotiable), 0);
