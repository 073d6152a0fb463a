import { MeetingCarried } from '../../domain/api/meeting-routes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { carriedFile, checkCarried } from '../carried/carried-file.ts';
import { failure } from '../errors.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { readWholeFile, writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { networkFor } from './with-store.ts';

interface Given {
  readonly out?: string;
  readonly [option: string]: unknown;
}

/** Runs the command `carry --out FILE`: writes the file that carries the network, and a meeting, away. */
export async function carry(io: Io, globals: GlobalOptions, { out: path, ...given }: Given): Promise<void> {
  const asked = parseOptions(MeetingCarried, given, globals.language);
  if (path === undefined) throw failure('file-needed', { format: 'html' });
  const { bytes, sha256 = '' } = await carriedFile(await networkFor(io, globals), asked, io.today());
  await writeWholeFile(path, bytes);
  if (globals.json) io.out(jsonLine({ path, sha256, bytes: bytes.length }));
  else io.out(`${fill(cliWords(globals.language).carry.written, { path, hash: sha256 })}\n`);
}

/**
 * Runs the command `verify FILE [--hash H]`: says whether a carried file is as it was made. Throws the failures
 * `not-carried-file`, `carried-changed` and `carried-other-hash`.
 */
export async function verify(
  io: Io,
  globals: GlobalOptions,
  path: string,
  { hash }: { readonly hash?: string },
): Promise<void> {
  const found = checkCarried(await readWholeFile(path));
  if (found === undefined) throw failure('not-carried-file', { path });
  const { sha256, isDataWhole } = found;
  if (!isDataWhole) throw failure('carried-changed', { path });
  const wanted = hash?.replaceAll(/\s/g, '').toLowerCase();
  if (wanted !== undefined && wanted !== sha256)
    throw failure('carried-other-hash', { path, hash: sha256, wanted: wanted.slice(0, 64) });
  const { whole, dataOnly } = cliWords(globals.language).carry;
  if (globals.json) io.out(jsonLine({ path, sha256, isDataWhole, isFileWhole: wanted === sha256 }));
  else io.out(`${fill(wanted === undefined ? dataOnly : whole, { path, hash: sha256 })}\n`);
}
