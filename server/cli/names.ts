import type { NetworkDocument } from '../../domain/model/network.ts';

/**
 * Returns a function that takes an id and gives the name of that element of the network: a filière with its operator,
 * a passerelle by its ends. An unknown id is returned as it is.
 */
export function namesOf(document: NetworkDocument): (id: string) => string {
  const names = new Map<string, string>();
  const operators = new Map(
    document.operators.map(({ id, name, acronym }) => [id, acronym ?? name] as const),
  );
  for (const { id, name } of [
    ...document.operators,
    ...document.outlets,
    ...document.obstacles,
    ...document.agreements,
    ...document.bassins,
    ...document.regionales,
    ...document.communes,
  ])
    names.set(id, name);
  for (const { id, name, operator } of document.filieres)
    names.set(id, `${name} (${operators.get(operator) ?? operator})`);
  for (const { id, from, to } of document.passerelles)
    names.set(id, `${names.get(from) ?? from} → ${names.get(to) ?? to}`);
  return (id) => names.get(id) ?? id;
}
