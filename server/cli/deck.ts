import { extname } from 'node:path';
import { DECK_FORMATS, DeckFileQuery } from '../../domain/api/deck-routes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { figuresOfSteps } from '../../domain/slides/figures-of-steps.ts';
import { stepsOf } from '../../domain/slides/steps.ts';
import { deckFile } from '../analysis/deck.ts';
import { deckPdfFile } from '../deck/deck-file.ts';
import { failure } from '../errors.ts';
import { withTypesetter } from '../paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../paths.ts';
import { unframed } from '../transfer/write/framed.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { figuresFor, networkFor } from './with-store.ts';

interface Given {
  readonly out?: string;
  readonly format?: string;
  readonly [option: string]: unknown;
}

/**
 * Runs the command `deck --out FILE`: writes the slides of a story, or the views that belong to none, as a file. The options
 * are the parameters of `GET /api/deck/file`, and give the same file; the end of the name gives the format unless it is given.
 */
export async function writeDeckFile(
  io: Io,
  globals: GlobalOptions,
  { out: path, format: named, ...given }: Given,
): Promise<void> {
  const { language, json = false } = globals;
  const end = path === undefined ? '' : extname(path).slice(1).toLowerCase();
  const format = named ?? (DECK_FORMATS.some((one) => one === end) ? end : 'pdf');
  const asked = parseOptions(DeckFileQuery, { ...given, format }, language);
  if (path === undefined) throw failure('file-needed', { format });
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const network = await networkFor(io, globals);
    const { document } = network;
    const figures = await figuresOfSteps(
      stepsOf(document, asked.story),
      { document, today: io.today() },
      async (wanted) => (await figuresFor(io, globals, wanted)).answer,
    );
    begin('making');
    const made = await deckFile(network, { ...asked, language, figures }, io.today(), () => signal.aborted);
    const { bytes, name } =
      asked.format === 'pdf'
        ? await withTypesetter(PAPER_PROCESS_FILE, (typesetter) => deckPdfFile(typesetter, made, signal))
        : unframed(made);
    begin('writing');
    await writeWholeFile(path, bytes, { signal });
    if (json) io.out(jsonLine({ path, name, bytes: bytes.length }));
    else io.out(`${fill(cliWords(language).deck.written, { path })}\n`);
  });
}
