import { groupBy } from '../../domain/model/grouping.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import { foldName } from '../../domain/transfer/fold.ts';
import { type Names, namesOf } from '../../domain/transfer/names.ts';

/**
 * Returns a lookup for tables and forms that finds the name of an element by its id, and elements by a name. A
 * passerelle is named after its two ends ("A → B"), while exported files use its id.
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
  return {
    ...names,
    longNameOf: (id) => names.longNameOf(id) ?? textOf(id),
    find: (lists, text) => {
      const found = names.find(lists, text);
      if (found.length > 0 || !lists.includes('passerelles')) return found;
      return byText().get(foldName(text)) ?? [];
    },
  };
}

function once<T>(make: () => T): () => T {
  let made: { readonly value: T } | undefined;
  return () => {
    made ??= { value: make() };
    return made.value;
  };
}
