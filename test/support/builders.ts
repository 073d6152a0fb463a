import type { Filiere, Operator, Passerelle } from '../../domain/model/entities.ts';
import { FORMAT, FORMAT_VERSION, type NetworkDocument } from '../../domain/model/network.ts';
import { readNetwork } from '../../domain/model/read.ts';

/** Tiny builders: they fill what a test does not care about, and nothing more. */

export const operator = (id: string, more: Partial<Operator> = {}): Operator => ({
  id,
  name: id,
  type: 'OTHER',
  ...more,
});

/** A filière of an operator of its own (`op-<id>`) unless another is named. */
export const filiere = (id: string, more: Partial<Filiere> = {}): Filiere => ({
  id,
  name: id,
  operator: `op-${id}`,
  stage: 'LITERACY',
  ...more,
});

export const passerelle = (from: string, to: string, more: Partial<Passerelle> = {}): Passerelle => ({
  id: `${from}-${to}`,
  from,
  to,
  kind: 'PROGRESSION',
  ...more,
});

/** A checked document; operators that filières name and nobody declared are added. */
export function network(parts: Partial<NetworkDocument>): NetworkDocument {
  const declared = new Set((parts.operators ?? []).map(({ id }) => id));
  const named = [...new Set((parts.filieres ?? []).map((item) => item.operator))];
  const added = named.filter((id) => !declared.has(id)).map((id) => operator(id));
  const read = readNetwork({
    format: FORMAT,
    version: FORMAT_VERSION,
    name: 'test',
    ...parts,
    operators: [...(parts.operators ?? []), ...added],
  });
  if (!read.ok) throw new Error(`the test's own network is refused: ${JSON.stringify(read.problems)}`);
  return read.document;
}
