import * as z from 'zod';
import { ANY_START } from '../../domain/analysis/pathways/request.ts';
import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import { pathwaysAnswer } from '../../domain/answers/pathways.ts';
import { OperatorSheetQuery } from '../../domain/api/handout-routes.ts';
import { PathwaysQuery } from '../../domain/api/questions/pathways.ts';
import type { Handout } from '../../domain/handouts/handout.ts';
import { fill } from '../../domain/messages/fill.ts';
import { operatorSheetAnswer } from '../analysis/operator-sheet.ts';
import { pathwaySheetAnswer } from '../analysis/pathway-sheet.ts';
import { failure } from '../errors.ts';
import { withTypesetter } from '../paper/typesetter.ts';
import { PAPER_PROCESS_FILE } from '../paths.ts';
import { interruptible } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { networkFor } from './with-store.ts';

type Given = { readonly out?: string } & { readonly [option: string]: unknown };

/** Runs the command `sheet operator ID --out FILE`: writes the sheet of an operator as a PDF file. */
export async function operatorSheetFile(
  io: Io,
  globals: GlobalOptions,
  { out, ...given }: Given,
): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(OperatorSheetQuery, given, language);
  await writeSheet(io, globals, out, (network) =>
    operatorSheetAnswer(network, { ...asked, language }, io.today()),
  );
}

const Ranked = z.strictObject({ rank: z.coerce.number().int().min(1).max(100).default(1) });

/** Runs the command `sheet pathway FROM TO --out FILE`: writes one of the best pathways as a PDF file. */
export async function pathwaySheetFile(
  io: Io,
  globals: GlobalOptions,
  { out, rank: ranked, ...given }: Given,
): Promise<void> {
  const { language } = globals;
  const { rank } = parseOptions(Ranked, ranked === undefined ? {} : { rank: ranked }, language);
  const question = parseOptions(PathwaysQuery, given, language);
  const asked = { ...question, k: Math.max(question.k, rank) };
  await writeSheet(io, globals, out, (network) => {
    const { pathways, at } = pathwaysAnswer(network, asked, io.today());
    const pathway = pathways[rank - 1];
    if (pathway === undefined) throw failure('pathway-unknown', { rank, count: pathways.length });
    const namedStart = asked.from !== ANY_START;
    return pathwaySheetAnswer(
      network,
      { pathway, at, audience: asked.audience, namedStart, language },
      io.today(),
    );
  });
}

async function writeSheet(
  io: Io,
  globals: GlobalOptions,
  path: string | undefined,
  describe: (network: OpenNetwork) => Handout,
): Promise<void> {
  if (path === undefined) throw failure('file-needed', { format: 'pdf' });
  await interruptible(io, globals, ['reading', 'making', 'writing'], async ({ begin, signal }) => {
    begin('reading');
    const network = await networkFor(io, globals);
    begin('making');
    const handout = describe(network);
    const bytes = await withTypesetter(PAPER_PROCESS_FILE, (typesetter) =>
      typesetter.handoutPdf(handout, signal),
    );
    begin('writing');
    await writeWholeFile(path, bytes, { signal });
    const { title } = handout;
    if (globals.json) io.out(jsonLine({ path, title, bytes: bytes.length }));
    else io.out(`${fill(cliWords(globals.language).sheet.written, { title, path })}\n`);
  });
}
