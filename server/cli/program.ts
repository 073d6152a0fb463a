import { Command, type Help } from 'commander';
import type { Language } from '../../domain/messages/codes.ts';
import { VERSION } from '../paths.ts';
import { addAnalysisCommands } from './analysis-commands.ts';
import type { CommandAdder } from './command-adder.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { addMapCommands } from './map-commands.ts';
import { addStoreCommands } from './network-commands.ts';
import { addSheetCommands } from './sheet-commands.ts';

/**
 * Defines all commands of the program and their options, with texts in a language. The returned program throws errors
 * when it is run; the caller prints them and sets the exit code.
 */
export function createProgram(io: Io, language: Language): Command {
  const { commands } = cliWords(language);
  const program = emptyProgram(io, language);
  const adder: CommandAdder = {
    io,
    language,
    add: (name) => program.command(name).description(commands[name]),
    run: (work) =>
      async function action(this: Command): Promise<void> {
        await work(globalsOf(this, language), this);
      },
  };
  addStoreCommands(adder);
  addMapCommands(adder);
  addAnalysisCommands(adder);
  addSheetCommands(adder);
  return program;
}

/** The program with its global options and its help, without commands. */
function emptyProgram(io: Io, language: Language): Command {
  const { program: description, options, titles, usage } = cliWords(language);
  const titleWords: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Commands:': titles.commands,
    'Options:': titles.options,
    'Global Options:': titles.global,
    'Arguments:': titles.arguments,
  };
  return new Command('passerelles')
    .exitOverride()
    .configureOutput({ writeOut: io.out, writeErr: () => undefined })
    .configureHelp({
      styleTitle: (title: string) => titleWords[title] ?? title,
      showGlobalOptions: true,
    } satisfies Partial<Help>)
    .description(description)
    .version(VERSION, '-V, --version', options.version)
    .helpOption('-h, --help', options.help)
    .helpCommand(false)
    .option('--json', options.json)
    .option('--network <file>', options.network)
    .option('--lang <lang>', options.lang)
    .usage(usage);
}

function globalsOf(command: Command, language: Language): GlobalOptions {
  const { json, network } = command.optsWithGlobals<{ json?: boolean; network?: string }>();
  return { json: json === true, language, ...(network === undefined ? {} : { network }) };
}
