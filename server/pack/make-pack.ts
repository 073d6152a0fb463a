import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { PACK_PARTS, type PackAsked, type PackStep } from '../../domain/api/pack-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { PackPartAsked } from '../analysis/pack.ts';
import { deckPdfFile } from '../deck/deck-file.ts';
import type { Typesetter } from '../paper/typesetter.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { unframed } from '../transfer/write/framed.ts';
import { PACK_FILE_PARTS, type PackFilePart } from './pack-file.ts';

/** What makes the parts of a pack: the analyses, in a thread or here, and the typesetter. */
export interface PackMakers {
  readonly analyse: (network: OpenNetwork, asked: PackPartAsked, signal: AbortSignal) => Promise<Uint8Array>;
  readonly typesetter: Pick<Typesetter, 'deckPdf'>;
}

interface Making {
  readonly signal: AbortSignal;
  readonly onProgress: (step: PackStep) => void;
}

/**
 * Makes the pack of a bassin part by part, all of them of one network, and tells before each which one it is. The asker who
 * leaves stops the work. Throws the failures of its parts, and the reason of the signal.
 */
export async function makePack(
  { analyse, typesetter }: PackMakers,
  network: OpenNetwork,
  asked: PackAsked & { readonly language: Language },
  { signal, onProgress }: Making,
): Promise<ExportedFile> {
  const begin = (part: PackStep['part']): void => {
    signal.throwIfAborted();
    onProgress({ part, at: PACK_PARTS.indexOf(part) + 1, of: PACK_PARTS.length });
  };
  const contents: Partial<Record<PackFilePart, Uint8Array>> = {};
  for (const part of PACK_FILE_PARTS) {
    begin(part);
    const made = await analyse(network, { ...asked, part }, signal);
    contents[part] = part === 'PDF' ? (await deckPdfFile(typesetter, made, signal)).bytes : made;
  }
  begin('ARCHIVE');
  const whole = contents as Record<PackFilePart, Uint8Array>;
  return unframed(await analyse(network, { ...asked, part: 'ARCHIVE', contents: whole }, signal));
}
