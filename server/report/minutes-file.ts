import type { Minutes } from '../../domain/meetings/minutes.ts';
import { slug } from '../../domain/transfer/fold.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import { cleaned } from './clean-report.ts';
import { MEDIA_TYPES } from './office-file.ts';

/** Writes minutes as a Word document. The library is loaded when the first one is made. */
export async function minutesWordFile(minutes: Minutes): Promise<ExportedFile> {
  const { minutesDocument } = await import('./word/minutes.ts');
  return {
    name: `${slug(minutes.title) || 'minutes'}.docx`,
    mediaType: MEDIA_TYPES.docx,
    bytes: await minutesDocument(cleaned(minutes)),
  };
}
