import { operatorNames } from '../../domain/map/operator-names.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { Operator } from '../../domain/model/entities.ts';
import { addTo, groupBy } from '../../domain/model/grouping.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { foldName } from '../../domain/transfer/fold.ts';
import { type Names, namesOf } from '../../domain/transfer/names.ts';

/**
 * Returns a lookup for tables and forms that finds the name of an element by its id, and elements by a name. A
 * passerelle is named after its two ends ("A → B"), while exported files use its id. Operators of one name, and what is
 * theirs, have what tells them apart behind the name of the operator. `language` is that of the operator types, which
 * may be what tells them apart.
 */
export function pageNames(document: NetworkDocument, language: Language = 'fr'): Names {
  const names = namesOf(document);
  const called = (end: string): string => names.longNameOf(end) ?? names.nameOf(end) ?? end;
  // Computed on first use, as most screens name no passerelle.
  const joined = once(
    () => new Map(document.passerelles.map(({ id, from, to }) => [id, [from, to] as const])),
  );
  const textOf = (id: string): string | undefined => joined().get(id)?.map(called).join(' → ');
  const byText = once(() => groupBy(joined().keys(), (id) => foldName(textOf(id) ?? '')));
  const apart = once(() => toldApart(document, names, language));
  return {
    ...names,
    nameOf: (id) => apart().nameOf.get(id) ?? names.nameOf(id),
    longNameOf: (id) => apart().longNameOf.get(id) ?? names.longNameOf(id) ?? textOf(id),
    find: (lists, text) => {
      const found = names.find(lists, text);
      if (found.length > 0) return found;
      const folded = foldName(text);
      const distinct = (apart().ids.get(folded) ?? []).filter((id) => {
        const list = names.listOf(id);
        return list !== undefined && lists.includes(list);
      });
      if (distinct.length > 0 || !lists.includes('passerelles')) return distinct;
      return byText().get(folded) ?? [];
    },
  };
}

/** Names of operators that share a name, and of their filières and sites, with what tells the operators apart. */
function toldApart(document: NetworkDocument, names: Names, language: Language) {
  const shown = distinctNames(document, names, language);
  const nameOf = new Map(
    document.operators.flatMap(({ id, name }) => {
      const distinct = shown.get(id);
      return distinct === undefined || distinct === name ? [] : [[id, distinct] as const];
    }),
  );
  const longNameOf = new Map(
    [...document.filieres, ...document.sites].flatMap(({ id, operator }) => {
      const [distinct, name, long] = [nameOf.get(operator), names.nameOf(operator), names.longNameOf(id)];
      if (distinct === undefined || name === undefined || long?.startsWith(name) !== true) return [];
      return [[id, `${distinct}${long.slice(name.length)}`] as const];
    }),
  );
  const ids = new Map<string, string[]>();
  for (const [id, name] of [...nameOf, ...longNameOf]) addTo(ids, foldName(name), id);
  return { nameOf, longNameOf, ids };
}

/**
 * The name to show for each operator. Names that differ only by accents, hyphens or a legal form, or that are another name
 * of another operator, have the commune or the type behind them, else the id.
 */
function distinctNames(
  document: NetworkDocument,
  names: Names,
  language: Language,
): ReadonlyMap<string, string> {
  const shown = operatorNames(document.operators, document);
  const unclear = document.operators.filter(
    ({ id, name }) => shown.get(id) === name && names.find(['operators'], name).length > 1,
  );
  if (unclear.length === 0) return shown;
  const communes = communesOf(document);
  const typeOf = ({ type }: Operator): string => names.typeLabel(type, language) ?? type;
  const ways: readonly ((operator: Operator) => string)[] = [
    (operator) => communes.get(operator.id) ?? typeOf(operator),
    typeOf,
    ({ id }) => id,
  ];
  const made = new Map(shown);
  for (const group of groupBy(unclear, ({ name }) => foldName(name)).values()) {
    const isDistinct = (way: (operator: Operator) => string): boolean =>
      new Set(group.map((operator) => foldName(way(operator)))).size === group.length;
    const way = ways.find(isDistinct) ?? (({ id }: Operator) => id);
    for (const operator of group) made.set(operator.id, `${operator.name} (${way(operator)})`);
  }
  return made;
}

/** The communes of the sites of each operator, in one text. */
function communesOf({ sites, communes }: NetworkDocument): ReadonlyMap<string, string> {
  const called = new Map(communes.map(({ id, name }) => [id, name]));
  const found = new Map<string, Set<string>>();
  for (const { operator, commune } of sites) {
    const own = found.get(operator) ?? new Set();
    found.set(operator, own.add(called.get(commune) ?? commune));
  }
  return new Map([...found].map(([operator, own]) => [operator, [...own].sort().join(', ')]));
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
