import { extname } from 'node:path';
import * as z from 'zod';
import { type OpenNetwork, openNetwork } from '../../domain/answers/open-network.ts';
import type { FileAnswer, ImportPlanAnswer, RejectedAnswer } from '../../domain/api/transfer.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { Day, Text } from '../../domain/model/fields.ts';
import { emptyNetwork } from '../../domain/model/network.ts';
import { ALONE } from '../../domain/permissions/abilities.ts';
import { slug } from '../../domain/transfer/fold.ts';
import { failure } from '../errors.ts';
import { networkReader } from '../network-reader.ts';
import type { NetworkStore } from '../store/network-store.ts';
import { writeImport } from '../transfer/import/write-import.ts';
import { chosenMapping } from './chosen-mapping.ts';
import { planText, readingText } from './import-text.ts';
import { interruptible, type Steps } from './interruptible.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { openNetworkFile, writeWholeFile } from './network-file.ts';
import { parseOptions } from './options.ts';
import { about, type TableFile, type TableOptions, withTableFile } from './table-file.ts';
import { publisherOf, withStore } from './with-store.ts';

const Options = z.object({
  mapping: z.string().optional(),
  keepMapping: z.string().optional(),
  rejected: z.string().optional(),
  validOnly: z.literal('true').optional(),
  author: Text.optional(),
  source: Text.optional(),
  observedOn: Day.optional(),
});

interface Work {
  readonly io: Io;
  readonly globals: GlobalOptions;
  readonly path: string;
  readonly options: TableOptions;
  readonly steps: Steps;
}

/** A file that was examined: its description, the plan, and the files written with rejected rows. */
interface Looked {
  readonly file: FileAnswer;
  readonly plan: ImportPlanAnswer;
  readonly rejectedFiles: readonly string[];
}

/**
 * Runs the command `check` for a table file: prints what an import would do to the network of the store or of
 * `--network`, without writing. `given` are the options of the command. Throws the failure `check-failed` when rows
 * would be rejected.
 */
export async function checkTable(
  io: Io,
  globals: GlobalOptions,
  { path, bytes }: { readonly path: string; readonly bytes: Buffer },
  given: object,
): Promise<void> {
  const options = optionsOf(given, globals);
  await run({ io, globals, path, options }, ['reading', 'checking'], async (work) => {
    const { network: file } = globals;
    const network = file === undefined ? await withStore(io, presentNetwork) : await openNetworkFile(file);
    const looked = await onFile(work, bytes, network, (table) => look(work, table, network));
    say(work, looked, { wouldDo: true });
    const { rejected } = looked.plan.rows;
    if (rejected > 0 && options.validOnly !== true) throw failure('check-failed', { path, count: rejected });
  });
}

/**
 * Runs the command `import` for a table file: writes its rows into the network, all or none, or only the valid rows
 * with `--valid-only`. `given` are the options of the command. Throws the failure `import-refused` for rejected rows.
 */
export async function importTable(
  io: Io,
  globals: GlobalOptions,
  { path, bytes }: { readonly path: string; readonly bytes: Buffer },
  given: object,
): Promise<void> {
  const options = optionsOf(given, globals);
  await run({ io, globals, path, options }, ['reading', 'checking', 'writing'], (work) =>
    withStore(io, async (store) => {
      const network = await presentNetwork(store);
      await onFile(work, bytes, network, async (table) => {
        const looked = await look(work, table, network);
        const { rejected } = looked.plan.rows;
        if (rejected > 0 && options.validOnly !== true) {
          say(work, looked, { wouldDo: true });
          throw failure('import-refused', { path, count: rejected });
        }
        await commit(work, table, looked, { store, network });
      });
    }),
  );
}

const optionsOf = (given: object, { language }: GlobalOptions): TableOptions => {
  const { validOnly, ...options } = parseOptions(Options, given, language);
  return { ...(options as TableOptions), validOnly: validOnly !== undefined };
};

/** Shows the progress bar on a terminal only, as the command may run in a script. */
const run = <T>(
  { io, globals, ...rest }: Omit<Work, 'steps'>,
  names: Parameters<typeof interruptible>[2],
  work: (work: Work) => Promise<T>,
): Promise<T> => {
  const isQuiet = globals.json === true || !io.isTerminal;
  return interruptible(io, globals, names, (steps) => work({ io, globals, ...rest, steps }), isQuiet);
};

/** The network of the store; an empty network when nothing was ever written. */
async function presentNetwork(store: NetworkStore): Promise<OpenNetwork> {
  return (await store.isEmpty())
    ? { ...openNetwork(emptyNetwork('Passerelles')), revision: 0 }
    : networkReader(store, publisherOf(store)).current();
}

function onFile<T>(
  { io, path, steps }: Work,
  bytes: Buffer,
  network: OpenNetwork,
  use: (table: TableFile) => Promise<T>,
): Promise<T> {
  steps.begin('reading');
  const onProgress = ({ phase, done, total }: { phase: string; done: number; total: number | null }) =>
    steps.at(phase === 'READING' ? 'reading' : 'checking', done, total);
  return withTableFile(bytes, path, { network, signal: steps.signal, onProgress }, io, use);
}

async function look(
  { globals, options, path, steps }: Work,
  table: TableFile,
  network: OpenNetwork,
): Promise<Looked> {
  const { language } = globals;
  const { name } = table;
  const kept =
    options.mapping === undefined ? undefined : await chosenMapping(options.mapping, network.document);
  const file = (await table.ask('describe', {
    language,
    name,
    ...(kept === undefined ? {} : { kept }),
  })) as FileAnswer;
  if (kept !== undefined && file.remembered !== kept.id)
    throw failure('mapping-misfit', { name: kept.name, path });
  if (file.mapping.sheets.every(({ holds }) => holds === 'NOTHING'))
    throw failure('nothing-to-import', { path });
  steps.begin('checking');
  const asked = { mapping: file.mapping, ...about(options, globals) };
  const plan = (await table.ask('plan', asked)) as ImportPlanAnswer;
  const { keepMapping } = options;
  if (keepMapping !== undefined)
    await writeWholeFile(keepMapping, `${JSON.stringify(file.mapping, null, 2)}\n`, { signal: steps.signal });
  const rejectedFiles: string[] = [];
  if (options.rejected !== undefined)
    for (const { sheet } of plan.rejected) {
      const { text } = (await table.ask('rejected', { ...asked, sheet })) as RejectedAnswer;
      const to = plan.rejected.length === 1 ? options.rejected : besides(options.rejected, sheet);
      await writeWholeFile(to, text, { signal: steps.signal });
      rejectedFiles.push(to);
    }
  return { file, plan, rejectedFiles };
}

/** Name of a file of rejected rows, one per sheet when several sheets have some. */
function besides(path: string, sheet: string): string {
  const ending = extname(path);
  return `${path.slice(0, path.length - ending.length)}-${slug(sheet)}${ending}`;
}

async function commit(
  work: Work,
  table: TableFile,
  looked: Looked,
  { store, network: { revision } }: { readonly store: NetworkStore; readonly network: OpenNetwork },
): Promise<void> {
  const { globals, options, steps } = work;
  const author = options.author ?? AUTHORS[globals.language].commandLine;
  const shared = about(options, globals);
  const asked = { ...shared, mapping: looked.file.mapping, author, revision, validOnly: true };
  const { written } = await writeImport(
    { store, publisher: publisherOf(store), asker: ALONE },
    {
      ...{ author, message: shared.source ?? table.name, revision, signal: steps.signal },
      onProgress: (done, total) => steps.at('writing', done, total),
    },
    (onPart) => table.ask('commit', asked, onPart),
  );
  say(work, looked, { wouldDo: false, revision: written.revision, written: written.record !== null });
}

type Outcome =
  | { readonly wouldDo: true }
  | { readonly wouldDo: false; readonly revision: number; readonly written: boolean };

function say({ io, globals, path, options }: Work, looked: Looked, outcome: Outcome): void {
  const { language, json } = globals;
  const { file, plan, rejectedFiles } = looked;
  if (json === true) {
    const { mapping, remembered, unknownWords, notes, kind } = file;
    const { rows, leftOut, repeated, elements, problems, groups, changeCount } = plan;
    const found = {
      ok: rows.rejected === 0,
      kind,
      rows,
      leftOut,
      repeated,
      elements,
      problems,
      groups,
      changeCount,
    };
    const read = { notes, remembered, unknownWords, mapping, rejected: rejectedFiles };
    io.out(jsonLine({ ...(outcome.wouldDo ? {} : { revision: outcome.revision }), ...found, ...read }));
    return;
  }
  const words = cliWords(language).table;
  io.out(readingText(file, language) + planText(plan, language));
  const { keepMapping } = options;
  if (keepMapping !== undefined) io.out(`${fill(words.keptMapping, { path: keepMapping })}\n`);
  if (rejectedFiles.length > 0) io.out(`${fill(words.rejected, { paths: rejectedFiles.join(', ') })}\n`);
  else if (plan.rows.rejected > 0) io.out(`${options.validOnly === true ? words.leftOut : words.howOn}\n`);
  if (outcome.wouldDo) io.out(`${words.nothingWritten}\n`);
  else {
    const { revision } = outcome;
    io.out(`${fill(outcome.written ? words.done : words.unchanged, { path, revision })}\n`);
  }
}
