import type { NetworkDocument } from './network.ts';

/** The operators that some passerelle leaves, and those that some passerelle enters, by id. */
export interface LinkedOperators {
  readonly out: ReadonlySet<string>;
  readonly into: ReadonlySet<string>;
}

/**
 * Lists the operators with a filière that some passerelle of the document leaves or enters, whatever its state. A
 * visit (DISCOVERY) does not count. Where the document comes from a what-if, these are the operators of the network
 * before it, as nobody documents links by supposing some.
 */
export function linkedOperators(document: NetworkDocument): LinkedOperators {
  if (document.linked !== undefined) return document.linked;
  const operatorOf = new Map(document.filieres.map(({ id, operator }) => [id, operator]));
  const [out, into] = [new Set<string>(), new Set<string>()];
  for (const { kind, from, to } of document.passerelles) {
    if (kind === 'DISCOVERY') continue;
    const [sender, receiver] = [operatorOf.get(from), operatorOf.get(to)];
    if (sender !== undefined) out.add(sender);
    if (receiver !== undefined) into.add(receiver);
  }
  return { out, into };
}
