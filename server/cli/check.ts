import { fill } from '../../domain/messages/fill.ts';
import { checkAnswer } from '../answers.ts';
import { failure } from '../errors.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { errorsIn, readNetworkFile } from './network-file.ts';
import { problemText } from './problem-text.ts';
import { countsText } from './store-commands.ts';

/** `check FILE`: every problem with its place, value and remedy; fails when one of them is an error. */
export async function check(io: Io, globals: GlobalOptions, path: string): Promise<void> {
  const { language, json } = globals;
  const read = await readNetworkFile(path);
  const answer = checkAnswer(read, language);
  if (json) io.out(jsonLine(answer));
  else io.out(problemText(answer, language));
  if (!read.ok) throw failure('check-failed', { path, count: errorsIn(read) });
  if (!json)
    io.out(`${fill(cliWords(language).check.sound, { path })}\n${countsText(read.document, globals)}`);
}
