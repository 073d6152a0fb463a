import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { ExportQuery } from '../../domain/api/transfer.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { exportFile } from '../transfer/write/export-file.ts';
import { framed } from '../transfer/write/framed.ts';

/**
 * Builds an export file of a network and packs it with its name and type into one array of bytes, which `unframed`
 * unpacks. Counts of 1 to 4 people are masked. `today` is the day written into the file.
 */
export async function exportedFile(
  { document }: OpenNetwork,
  { lang, language, ...asked }: ExportQuery & { readonly language: Language },
  today: string,
): Promise<Uint8Array> {
  return framed(await exportFile(document, { ...asked, language: lang ?? language, day: today }));
}
