import { fill } from '../../domain/messages/fill.ts';
import { readNetworkText } from '../../domain/model/read.ts';
import { checkAnswer } from '../answers.ts';
import { failure } from '../errors.ts';
import { countsText } from './counts-text.ts';
import { checkTable } from './import-table.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { errorsIn, readWholeFile, utf8 } from './network-file.ts';
import { problemText } from './problem-text.ts';
import { isNetworkText, refuseTableOptions } from './table-file.ts';

/**
 * Runs the command `check FILE` for the file `path`. For a network document, prints every problem with place, value
 * and remedy, and throws the failure `check-failed` when one is an error. For a table, prints what an import would
 * do.
 */
export async function check(io: Io, globals: GlobalOptions, path: string, options: object): Promise<void> {
  const { language, json } = globals;
  const bytes = await readWholeFile(path);
  if (!isNetworkText(bytes, path)) {
    await checkTable(io, globals, { path, bytes }, options);
    return;
  }
  refuseTableOptions(options, path);
  const read = readNetworkText(utf8(bytes, path));
  const answer = checkAnswer(read, language);
  if (json) io.out(jsonLine(answer));
  else io.out(problemText(answer, language));
  if (!read.ok) throw failure('check-failed', { path, count: errorsIn(read) });
  if (!json)
    io.out(`${fill(cliWords(language).check.sound, { path })}\n${countsText(read.document, globals)}`);
}
