import type { FileAnswer } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { ImportMapping, SheetCells } from '../../domain/transfer/mapping.ts';
import type { OpenNetwork } from '../network-reader.ts';

/** How a file would be read, before a person has looked at it. */
export type Proposal = Pick<FileAnswer, 'mapping' | 'remembered' | 'unknownWords'>;
export type Propose = (
  sheets: readonly SheetCells[],
  network: OpenNetwork,
  language: Language,
  /** The one mapping to look for; those that the network keeps by default. */
  kept?: ImportMapping,
) => Proposal;

/** No proposal: every sheet is left out until somebody says what it holds. */
export const proposeNothing: Propose = (sheets) => ({
  mapping: { sheets: sheets.map(({ name }) => ({ holds: 'NOTHING', sheet: name })), values: [] },
  remembered: null,
  unknownWords: [],
});
