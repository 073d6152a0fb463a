import type { FileAnswer } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { ImportMapping, SheetCells } from '../../domain/transfer/mapping.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** A proposed mapping of a file, to be confirmed by the user. */
export type Proposal = Pick<FileAnswer, 'mapping' | 'remembered' | 'unknownWords'>;
export type Propose = (
  sheets: readonly SheetCells[],
  network: OpenNetwork,
  language: Language,
  /** The only saved mapping to try; by default all that the network has. */
  kept?: ImportMapping,
) => Proposal;

/** Proposes to ignore every sheet. */
export const proposeNothing: Propose = (sheets) => ({
  mapping: { sheets: sheets.map(({ name }) => ({ holds: 'NOTHING', sheet: name })), values: [] },
  remembered: null,
  unknownWords: [],
});
