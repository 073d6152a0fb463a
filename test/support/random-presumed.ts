import type { NetworkDocument } from '../../domain/model/network.ts';

/** What a register's import may have presumed of a filière. */
const PRESUMED = [[], [], ['stage'], ['sector'], ['stage', 'sector'], ['exit.certificate']];

/**
 * Marks stages and sectors of some filières of a network as presumed. The marks follow from the network, so that no
 * random draw moves: half of the networks get none.
 */
export function withPresumed(document: NetworkDocument): NetworkDocument {
  const { filieres, passerelles } = document;
  if (passerelles.length % 2 === 0) return document;
  return {
    ...document,
    filieres: filieres.map((filiere, index) => {
      const fields = PRESUMED[(index * 5 + filieres.length + passerelles.length) % PRESUMED.length]!;
      const presumed = fields.filter((field) => field !== 'sector' || filiere.sector !== undefined);
      return presumed.length === 0 ? filiere : { ...filiere, presumed };
    }),
  };
}
