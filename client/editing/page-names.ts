import { operatorNames } from '../../domain/map/operator-names.ts';
import { addTo, groupBy } from '../../domain/model/grouping.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { foldName } from '../../domain/transfer/fold.ts';
import { type Names, namesOf } from '../../domain/transfer/names.ts';

/**
 * Returns a lookup for tables and forms that finds the name of an element by its id, and elements by a name. A
 * passerelle is named after its two ends ("A → B"), while exported files use its id. Operators of one name, and what is
 * theirs, have what tells them apart behind the name of the operator.
 */
export function pageNames(document: NetworkDocument): Names {
  const names = namesOf(document);
  const called = (end: string): string => names.longNameOf(end) ?? names.nameOf(end) ?? end;
  // Computed on first use, as most screens name no passerelle.
  const joined = once(
    () => new Map(document.passerelles.map(({ id, from, to }) => [id, [from, to] as const])),
  );
  const textOf = (id: string): string | undefined => joined().get(id)?.map(called).join(' → ');
  const byText = once(() => groupBy(joined().keys(), (id) => foldName(textOf(id) ?? '')));
  const apart = once(() => toldApart(document, names));
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
function toldApart(document: NetworkDocument, names: Names) {
  const shown = operatorNames(document.operators, document);
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

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
