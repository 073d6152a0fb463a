import { basename } from 'node:path';
import { withAllPlaces } from '../../domain/map/kept/fill.ts';
import { AUTHORS } from '../../domain/messages/authors.ts';
import { fill } from '../../domain/messages/fill.ts';
import { vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import { canonical } from '../../domain/model/network.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { countsOf } from '../answers.ts';
import { failure } from '../errors.ts';
import { problemLines } from '../problem-lines.ts';
import { readSample } from '../sample.ts';
import { check } from './check.ts';
import { countsText } from './counts-text.ts';
import { importTable } from './import-table.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { errorsIn, readWholeFile, utf8 } from './network-file.ts';
import { problemText } from './problem-text.ts';
import { isNetworkText, refuseTableOptions } from './table-file.ts';
import { withStore } from './with-store.ts';

/**
 * Runs the command `seed`: puts the sample network into an empty store. Replaces another network only with `--force`.
 */
export async function seed(io: Io, globals: GlobalOptions, options: { force?: boolean }): Promise<void> {
  const words = cliWords(globals.language).seed;
  await withStore(io, async (store) => {
    const sample = await readSample();
    const { revision: before, document } = await store.load();
    const same = JSON.stringify(canonical(document)) === JSON.stringify(canonical(sample));
    if (before > 0 && !same && options.force !== true) throw failure('not-empty');
    const revision = same ? before : await store.replace(sample);
    if (globals.json) io.out(jsonLine({ revision, counts: countsOf(sample), warnings: [] }));
    else io.out(`${fill(same ? words.already : words.done, { name: sample.name, revision })}\n`);
  });
}

/**
 * Runs the command `import FILE` for the file `path`: a network document replaces the network, the rows of a table
 * are added; all or nothing. With `dryRun`, nothing is written. The file is read before the store is opened.
 */
export async function importFile(
  io: Io,
  globals: GlobalOptions,
  path: string,
  { dryRun = false, ...options }: { readonly dryRun?: boolean; readonly author?: string },
): Promise<void> {
  if (dryRun) {
    await check(io, globals, path, options);
    return;
  }
  const bytes = await readWholeFile(path);
  if (!isNetworkText(bytes, path)) {
    await importTable(io, globals, { path, bytes }, options);
    return;
  }
  refuseTableOptions(options, path);
  const { language, json } = globals;
  const read = readNetworkText(utf8(bytes, path));
  if (!read.ok) {
    const listed = problemLines(read.problems, language);
    if (json) io.out(jsonLine({ ok: false, counts: {}, ...listed }));
    else io.out(problemText(listed, language));
    throw failure('import-refused', { path, count: errorsIn(read) });
  }
  const { warnings } = read;
  const document = withAllPlaces(read.document, vocabulary);
  const author = options.author?.slice(0, 300) || AUTHORS[language].commandLine;
  const authorship = { author, kind: 'REPLACE' as const, message: basename(path).slice(0, 300) };
  const revision = await withStore(io, (store) => store.replace(document, undefined, authorship));
  const listed = problemLines(warnings, language);
  if (json) {
    io.out(jsonLine({ revision, counts: countsOf(document), warnings: listed.problems }));
    return;
  }
  const words = cliWords(language);
  io.out(`${fill(words.import.done, { name: document.name, revision })}\n${countsText(document, globals)}`);
  if (warnings.length > 0)
    io.out(`${fill(words.import.warnings, { count: warnings.length })}\n${problemText(listed, language)}`);
}
