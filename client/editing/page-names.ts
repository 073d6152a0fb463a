import type { NetworkDocument } from '../../domain/model/network.ts';
import { foldName } from '../../domain/transfer/fold.ts';
import { type Names, namesOf } from '../../domain/transfer/names.ts';

/**
 * The names of a network as its tables and forms say them: a passerelle goes by its two ends, and is found by them.
 * Files keep its id, which says the same before the ends are read.
 */
export function pageNames(document: NetworkDocument): Names {
  const names = namesOf(document);
  const called = (end: string): string => names.longNameOf(end) ?? names.nameOf(end) ?? end;
  // Most screens never speak of one.
  const joined = once(
    () => new Map(document.passerelles.map(({ id, from, to }) => [id, [from, to] as const])),
  );
  const textOf = (id: string): string | undefined => joined().get(id)?.map(called).join(' → ');
  const byText = once(() => {
    const found = new Map<string, string[]>();
    for (const id of joined().keys()) {
      const text = foldName(textOf(id) ?? '');
      found.set(text, [...(found.get(text) ?? []), id]);
    }
    return found;
  });
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
