import { MapPictureQuery } from '../../domain/api/questions/map-picture.ts';
import { fill } from '../../domain/messages/fill.ts';
import { mapPicture } from '../analysis/map-picture.ts';
import { failure } from '../errors.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { networkFor } from './with-store.ts';

/**
 * Runs the command `map picture [--out FILE]`: draws the whole map as an SVG file, or to standard output. The options
 * are the parameters of `GET /api/map.svg`, and give the same picture.
 */
export async function drawMap(
  io: Io,
  globals: GlobalOptions,
  { out: path, ...given }: { readonly out?: string; readonly [option: string]: unknown },
): Promise<void> {
  const { json = false, language } = globals;
  const asked = parseOptions(MapPictureQuery, given, language);
  if (path === undefined && json) throw failure('file-needed', { format: 'svg' });
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const network = await networkFor(io, globals);
    begin('making');
    const file = mapPicture(network, { ...asked, language }, io.today(), () => signal.aborted);
    begin('writing');
    if (path === undefined) return io.out(new TextDecoder().decode(file.bytes));
    await writeWholeFile(path, file.bytes, { signal });
    if (json) io.out(jsonLine({ path, name: file.name, bytes: file.bytes.length }));
    else io.out(`${fill(cliWords(language).map.drawn, { name: network.document.name, path })}\n`);
  });
}
