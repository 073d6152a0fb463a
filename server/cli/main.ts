import { CommanderError } from 'commander';
import { refusalWords } from '../../domain/answers/refusal.ts';
import { LANGUAGES } from '../../domain/messages/codes.ts';
import { readConfig, terminalLanguage } from '../config.ts';
import { asFailure, Failure, failure } from '../errors.ts';
import { today } from '../today.ts';
import { exitCodeOf } from './exit-code.ts';
import type { Io } from './io.ts';
import { createProgram } from './program.ts';
import { type Surroundings, surroundings } from './surroundings.ts';

/**
 * Runs a command line, given by its arguments, and resolves to the exit code. An error is printed as one sentence on
 * standard error. `around` gives outputs, environment and working folder, by default those of this process.
 */
export async function main(args: readonly string[], around: Surroundings = surroundings()): Promise<number> {
  const { env, folder, ...streams } = around;
  const asked = languageAsked(args);
  const language = LANGUAGES.find((known) => known === asked) ?? terminalLanguage(env);
  const io: Io = { ...streams, config: () => readConfig(env, folder), today };
  try {
    const program = createProgram(io, language);
    if (asked !== undefined && asked !== language)
      throw failure('bad-option', { parameter: '--lang', problems: `${asked} (${LANGUAGES.join(', ')})` });
    if (args.length === 0) io.out(program.helpInformation());
    else await program.parseAsync(args, { from: 'user' });
    return 0;
  } catch (error) {
    if (error instanceof CommanderError && error.exitCode === 0) return 0;
    const found = commandFailure(error);
    io.note(`${refusalWords(found, language).detail}\n`);
    return exitCodeOf(found);
  }
}

/** Finds `--lang en` or `--lang=en` before the line is parsed, as the words of the help depend on it. */
function languageAsked(args: readonly string[]): string | undefined {
  const at = args.findIndex((text) => text === '--lang' || text.startsWith('--lang='));
  if (at < 0) return undefined;
  return args[at]?.startsWith('--lang=') ? args[at].slice('--lang='.length) : args[at + 1];
}

/** Turns errors of Commander into failures by their code; other errors become `unforeseen`. */
function commandFailure(thrown: unknown): Failure {
  const error = asFailure(thrown);
  if (error instanceof Failure) return error;
  if (!(error instanceof CommanderError)) {
    const reason = error instanceof Error ? error.message : String(error);
    return failure('unforeseen', { reason }, { cause: error });
  }
  const value = /'([^']*)'/.exec(error.message)?.[1] ?? '';
  switch (error.code) {
    case 'commander.unknownCommand':
      return failure('unknown-command', { value });
    case 'commander.unknownOption':
      return failure('unknown-option', { value });
    case 'commander.missingArgument':
      return failure('missing-argument', { value });
    case 'commander.missingMandatoryOptionValue':
    case 'commander.optionMissingArgument':
      // Removes the English placeholder from `--n <number>`.
      return failure('option-without-value', { value: value.replace(/ <.*$/, '') });
    case 'commander.excessArguments':
      return failure('too-many-arguments');
    case 'commander.help':
      return failure('missing-command');
    default:
      return failure('unforeseen', { reason: error.message });
  }
}
