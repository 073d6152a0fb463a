import { networkAnswer } from '../../domain/answers/network.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { ExportQuery } from '../../domain/api/transfer.ts';
import { fill } from '../../domain/messages/fill.ts';
import {
  EXPORT_FORMATS,
  type ExportFormat,
  FORMATS,
  formatOf,
} from '../../domain/transfer/export-formats.ts';
import { failure } from '../errors.ts';
import { exportFile } from '../transfer/write/export-file.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { networkFor, rawNetworkFor } from './with-store.ts';

interface Given {
  readonly complete?: boolean;
  readonly format?: string;
  readonly [option: string]: unknown;
}

/**
 * Runs the command `export [FILE]`: writes the network, or a part of it, in one of the formats, to the file `path` or
 * to standard output. Counts of 1 to 4 people are masked unless `--complete` is given.
 */
export async function exportNetwork(
  io: Io,
  globals: GlobalOptions,
  path: string | undefined,
  { complete = false, ...given }: Given,
): Promise<void> {
  const { json = false, language } = globals;
  const format = given.format ?? guessed(path);
  const asked = parseOptions(ExportQuery, { ...given, format }, language);
  const plain = asked.format === 'json' && Object.keys(given).every((name) => name === 'format');
  if (path === undefined && FORMATS[asked.format].isBinary)
    throw failure('file-needed', { format: asked.format });
  if (path === undefined && json) {
    if (!plain) throw failure('file-needed', { format: asked.format });
    io.out(jsonLine(networkAnswer(await exportedNetwork(io, globals, complete))));
    return;
  }
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const { document } = await exportedNetwork(io, globals, complete);
    begin('making');
    const file = await exportFile(document, { ...asked, language, complete, day: io.today() });
    begin('writing');
    if (path === undefined) io.out(new TextDecoder().decode(file.bytes));
    else {
      await writeWholeFile(path, file.bytes, { signal });
      const { format: made } = asked;
      if (json) io.out(jsonLine({ path, format: made, name: file.name, bytes: file.bytes.length }));
      else io.out(`${fill(cliWords(language).export.done, { name: document.name, path })}\n`);
    }
  });
}

/** The format by the extension of the file; JSON for the screen. */
function guessed(path: string | undefined): ExportFormat {
  if (path === undefined) return 'json';
  const format = formatOf(path);
  if (format === undefined) throw failure('format-unknown', { path, formats: EXPORT_FORMATS.join(', ') });
  return format;
}

/** The network as readers see it, or with its exact numbers for a `complete` export. */
const exportedNetwork = (io: Io, globals: GlobalOptions, complete: boolean): Promise<OpenNetwork> =>
  complete ? rawNetworkFor(io, globals) : networkFor(io, globals);
