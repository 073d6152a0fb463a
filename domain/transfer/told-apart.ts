import { addTo, groupBy } from '../model/grouping.ts';
import type { EntityList } from '../model/network.ts';
import { foldName } from './fold.ts';

/** The lists whose elements often share a name, and of which each is named by what tells it apart. */
const TOLD_APART = ['sites', 'agreements'] as const;
type ListToldApart = (typeof TOLD_APART)[number];

/** Whether the elements of a list that share a name are named by what tells them apart. */
export const isToldApart = (list: EntityList): list is ListToldApart =>
  (TOLD_APART as readonly EntityList[]).includes(list);

/** An element that shares its name with others. */
export interface SameNamed {
  readonly id: string;
  /** The name that it shares, as it is written. */
  readonly name: string;
  readonly element: Readonly<Record<string, unknown>>;
}

/** What may tell an element from others of its name; blank where it is not known. */
type Way = (one: SameNamed, nameOf: (id: string) => string) => string;

const text = (value: unknown): string => (typeof value === 'string' ? value : '');
/** A day as people write it in both languages. */
const day = (value: unknown): string => text(value).split('-').reverse().join('/');
const both =
  (...ways: readonly Way[]): Way =>
  (one, nameOf) => {
    const parts = ways.map((way) => way(one, nameOf));
    return parts.includes('') ? '' : parts.join(', ');
  };

const commune: Way = ({ element }, nameOf) => nameOf(text(element.commune));
const address: Way = ({ element }) => text(element.address);
const parties: Way = ({ element }, nameOf) =>
  Array.isArray(element.parties) ? element.parties.map((id) => nameOf(text(id))).join(', ') : '';
const signedOn: Way = ({ element }) => day(element.signedOn);
const validFrom: Way = ({ element }) => day(element.validFrom);
const validTo: Way = ({ element }) => day(element.validTo);

/** What may tell the elements of a list apart, the plainest first. The id always does. */
const WAYS: Readonly<Record<ListToldApart, readonly Way[]>> = {
  sites: [commune, address, both(commune, address), validFrom, ({ id }) => id],
  agreements: [
    ...[parties, signedOn, validFrom, both(parties, signedOn), both(parties, validFrom), validTo],
    ({ id }) => id,
  ],
};

/**
 * Gives elements of one name the names that tell them apart, by id: the name with a commune, an address, the parties or a
 * date behind it in brackets. `group` are all elements of a list with that name; `nameOf` gives names by id.
 */
export function toldApart(
  list: ListToldApart,
  group: readonly SameNamed[],
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> {
  for (const way of WAYS[list]) {
    const texts = group.map((one) => way(one, nameOf));
    const distinct = new Set(texts.map(foldName));
    if (distinct.size === group.length && !distinct.has(''))
      return new Map(group.map(({ id, name }, at) => [id, `${name} (${texts[at]})`]));
  }
  return new Map();
}

/** The names that tell all elements of a list apart that share one, by id. */
export function allToldApart(
  list: ListToldApart,
  elements: Iterable<SameNamed>,
  nameOf: (id: string) => string,
): ReadonlyMap<string, string> {
  const names = new Map<string, string>();
  for (const group of groupBy(elements, ({ name }) => foldName(name)).values())
    if (group.length > 1) for (const [id, name] of toldApart(list, group, nameOf)) names.set(id, name);
  return names;
}

/** The ids of the elements of one name that a text with something in brackets behind the name means, in any way. */
export function meantApart(
  list: ListToldApart,
  group: readonly SameNamed[],
  written: string,
  nameOf: (id: string) => string,
): readonly string[] {
  const folded = foldName(written);
  const found = new Map<string, string[]>();
  for (const one of group)
    for (const way of WAYS[list]) {
      const name = foldName(`${one.name} (${way(one, nameOf)})`);
      if (found.get(name)?.includes(one.id) !== true) addTo(found, name, one.id);
    }
  return found.get(folded) ?? [];
}
