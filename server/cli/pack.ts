import { PackBody } from '../../domain/api/pack-routes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { figuresOfSteps } from '../../domain/slides/figures-of-steps.ts';
import { packPart } from '../analysis/pack.ts';
import { failure } from '../errors.ts';
import { makePack } from '../pack/make-pack.ts';
import { withTypesetter } from '../paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../paths.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { figuresFor, networkFor } from './with-store.ts';

interface Given {
  readonly out?: string;
  readonly [option: string]: unknown;
}

/** Runs the command `pack --bassin ID -o FILE`: writes the pack of a bassin, the archive of `POST /api/pack`. */
export async function writePack(
  io: Io,
  globals: GlobalOptions,
  { out: path, ...given }: Given,
): Promise<void> {
  const { language, json = false } = globals;
  const asked = { ...parseOptions(PackBody, given, language), language };
  if (path === undefined) throw failure('file-needed', { format: 'zip' });
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, at, signal }) => {
    begin('reading');
    const network = await networkFor(io, globals);
    const { document } = network;
    const figures = await figuresOfSteps(
      document.views,
      { document, today: io.today() },
      async (wanted) => (await figuresFor(io, globals, wanted)).answer,
    );
    begin('making');
    const { bytes, name, sha256 } = await withTypesetter(PAPER_PROCESS_FILE, (typesetter) =>
      makePack(
        {
          typesetter,
          analyse: (of, part) => packPart(of, { ...part, figures }, io.today(), () => signal.aborted),
        },
        network,
        asked,
        { signal, onProgress: ({ at: part, of }) => at('making', part - 1, of) },
      ),
    );
    begin('writing');
    await writeWholeFile(path, bytes, { signal });
    if (json) io.out(jsonLine({ path, name, bytes: bytes.length, sha256 }));
    else io.out(`${fill(cliWords(language).pack.written, { path, hash: sha256 ?? '' })}\n`);
  });
}
