import * as z from 'zod';
import { MapPdfQuery, MapPictureQuery } from '../../domain/api/questions/map-picture.ts';
import { fill } from '../../domain/messages/fill.ts';
import { mapPicture } from '../analysis/map-picture.ts';
import { failure } from '../errors.ts';
import { mapPdfFile } from '../paper/map-file.ts';
import { withTypesetter } from '../paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../paths.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { networkFor } from './with-store.ts';

/** Forms of a map as a file. The PDF is for paper, of which the size is asked too. */
const FORMS = { svg: MapPictureQuery, pdf: MapPdfQuery } as const;
const Form = z.strictObject({ format: z.enum(['svg', 'pdf']).default('svg') });

/**
 * Runs the command `map picture [--out FILE] [--format svg|pdf]`: draws the whole map as a file, or an SVG to standard
 * output. The options are the parameters of `GET /api/map.svg` and `GET /api/map.pdf`, and give the same file.
 */
export async function drawMap(
  io: Io,
  globals: GlobalOptions,
  { out: path, format: named, ...given }: { readonly [option: string]: unknown } & DrawOptions,
): Promise<void> {
  const { json = false, language } = globals;
  const { format } = parseOptions(Form, named === undefined ? {} : { format: named }, language);
  const { paper, ...asked } = { paper: undefined, ...parseOptions(FORMS[format], given, language) };
  if (path === undefined && (json || format === 'pdf')) throw failure('file-needed', { format });
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const network = await networkFor(io, globals);
    begin('making');
    const picture = mapPicture(network, { ...asked, language }, io.today(), () => signal.aborted);
    const { name } = network.document;
    const about = { name, language: asked.lang ?? language, paper };
    const file =
      format === 'svg'
        ? picture
        : await withTypesetter(PAPER_PROCESS_FILE, (typesetter) =>
            mapPdfFile(typesetter, picture, about, signal),
          );
    begin('writing');
    if (path === undefined) return io.out(new TextDecoder().decode(file.bytes));
    await writeWholeFile(path, file.bytes, { signal });
    if (json) io.out(jsonLine({ path, name: file.name, bytes: file.bytes.length }));
    else io.out(`${fill(cliWords(language).map.drawn, { name, path })}\n`);
  });
}

interface DrawOptions {
  readonly out?: string;
  readonly format?: string;
}
