import type { NetworkDocument } from '../../domain/model/network.ts';
import { DIMENSIONS } from '../../domain/model/vocabulary.ts';

/** What a register's import may have presumed of a filière, and other values that someone may have marked so. */
const PRESUMED: readonly (readonly string[])[] = [
  ...[[], [], [], ['stage'], ['sector'], ['stage', 'sector'], ['exit.certificate', 'exit.certificateName']],
  ...[['exit.written', 'exit.oral'], [], ['openAdmission'], ['terminal', 'intake'], [], ['entry.ageMin']],
  ...[['durationMonths'], ['waitMonths', 'entry.statuses'], ['entry.groups'], []],
  ...DIMENSIONS.flatMap((dimension) => [
    [`entry.${dimension}.min`],
    [`entry.${dimension}.tested`, `exit.${dimension}`],
    [`entry.${dimension}.max`],
  ]),
];

/**
 * Marks values of some filières of a network as presumed. The marks follow from the network, so that no random draw
 * moves: half of the networks get none.
 */
export function withPresumed(document: NetworkDocument): NetworkDocument {
  const { filieres, passerelles } = document;
  if (passerelles.length % 2 === 0) return document;
  return {
    ...document,
    filieres: filieres.map((filiere, index) => {
      const fields = PRESUMED[(index * 5 + filieres.length + passerelles.length * 7) % PRESUMED.length]!;
      const presumed = fields.filter((field) => field !== 'sector' || filiere.sector !== undefined);
      return presumed.length === 0 ? filiere : { ...filiere, presumed };
    }),
  };
}
