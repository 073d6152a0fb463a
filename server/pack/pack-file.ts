import { PACK_MANIFEST, PACK_PARTS, type PackManifest, type PackPart } from '../../domain/api/pack-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { pack as en } from '../../domain/messages/en/pack.ts';
import { pack as fr } from '../../domain/messages/fr/pack.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { sha256 } from '../carried/carried-file.ts';
import { zipped } from '../deck/zip.ts';
import { VERSION } from '../paths.ts';
import type { ExportedFile } from '../transfer/write/export-file.ts';
import type { Told } from './told-network.ts';

/** A part of a pack that is a file of its archive. */
export type PackFilePart = Exclude<PackPart, 'ARCHIVE'>;
export const PACK_FILE_PARTS = PACK_PARTS.filter((part): part is PackFilePart => part !== 'ARCHIVE');

/** The bytes of each file of a pack. */
export type PackContents = Readonly<Record<PackFilePart, Uint8Array>>;

/** Puts the files of a pack into one archive, with a manifest that tells their fingerprints. */
export function packFile(
  told: Told,
  language: Language,
  today: string,
  contents: PackContents,
): ExportedFile {
  const { file, files } = { fr, en }[language];
  const parts = PACK_FILE_PARTS.map((part) => ({ name: files[part], content: contents[part] }));
  const manifest = `${JSON.stringify(manifestOf(told, today, parts), null, 2)}\n`;
  const bytes = zipped([...parts, { name: PACK_MANIFEST, content: manifest }], today);
  const name = `${slug([file, told.bassin.name, told.at].join(' '))}.zip`;
  const seal = {
    ...{ name: files.CARRIED, sha256: sha256(contents.CARRIED) },
    ...{ revision: told.network.revision, made: today },
  };
  return { name, mediaType: 'application/zip', bytes, sha256: sha256(bytes), seal };
}

function manifestOf(
  { network: { document, revision }, story, isKept, bassin, meeting, at }: Told,
  today: string,
  parts: readonly { readonly name: string; readonly content: Uint8Array }[],
): PackManifest {
  return {
    ...{ form: 1, program: VERSION, revision, made: today, at, network: document.name },
    bassin: { id: bassin.id, name: bassin.name },
    ...(isKept && { story: story.id }),
    ...(meeting !== undefined && { meeting: meeting.id }),
    files: parts.map(({ name, content }) => ({ name, bytes: content.length, sha256: sha256(content) })),
  };
}
