import { Command, type Help } from 'commander';
import type { Language } from '../../domain/messages/codes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { EXPORT_FORMATS } from '../../domain/transfer/export-formats.ts';
import { VERSION } from '../paths.ts';
import { ask } from './ask.ts';
import { backup, restore } from './backup-commands.ts';
import { check } from './check.ts';
import { exportNetwork } from './export.ts';
import { gaps } from './gaps.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { pathways } from './pathways.ts';
import { plan } from './plan.ts';
import { salvageStore } from './salvage.ts';
import { startServer } from './start.ts';
import { printStatements } from './statements.ts';
import { importFile, seed } from './store-commands.ts';

/** `a, b or c`, in a language. */
const anyOf = (values: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB', { type: 'disjunction' }).format(values);

const collect = (value: string, before: string[] = []): string[] => [...before, value];

/** Defines all commands and their options. Running it throws errors; the caller prints them and sets the exit code. */
export function createProgram(io: Io, language: Language): Command {
  const {
    program: description,
    commands,
    arguments: argument,
    options,
    titles,
    usage,
    askUsage,
  } = cliWords(language);
  const program = new Command('passerelles');
  const titleWords: Readonly<Record<string, string>> = {
    'Usage:': titles.usage,
    'Commands:': titles.commands,
    'Options:': titles.options,
    'Global Options:': titles.global,
    'Arguments:': titles.arguments,
  };
  program
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

  const globalsOf = (command: Command): GlobalOptions => {
    const { json, network } = command.optsWithGlobals<{ json?: boolean; network?: string }>();
    return { json: json === true, language, ...(network === undefined ? {} : { network }) };
  };
  const run = (work: (globals: GlobalOptions, command: Command) => Promise<void>) =>
    async function action(this: Command): Promise<void> {
      await work(globalsOf(this), this);
    };
  const add = (name: keyof typeof commands): Command => program.command(name).description(commands[name]);

  add('start')
    .option('--empty', options.empty)
    .action(run((globals, command) => startServer(io, globals, command.opts())));
  add('seed')
    .option('--force', options.force)
    .action(run((globals, command) => seed(io, globals, command.opts())));
  const addWithTables = (name: 'import' | 'check'): Command =>
    add(name)
      .argument('<file>', argument.file)
      .option('--mapping <mapping>', options.mapping)
      .option('--keep-mapping <file>', options.keepMapping)
      .option('--valid-only', options.validOnly)
      .option('--rejected <file>', options.rejected)
      .option('--source <source>', options.source)
      .option('--observed-on <day>', options.observedOn);

  addWithTables('import')
    .option('--author <author>', options.author)
    .option('--dry-run', options.dryRun)
    .action(run((globals, command) => importFile(io, globals, command.args[0] ?? '', command.opts())));
  add('export')
    .argument('[file]', argument.output)
    .option('--format <format>', fill(options.format, { formats: anyOf(EXPORT_FORMATS, language) }))
    .option('--list <list>', options.list)
    .option('--operator <id>', options.operator)
    .option('--at <day>', options.validAt)
    .option('--bassin <ids>', options.bassin, collect)
    .option('--type <types>', options.type, collect)
    .option('--stage <stages>', options.stage, collect)
    .option('--sector <sectors>', options.sector, collect)
    .option('--complete', options.complete)
    .action(run((globals, command) => exportNetwork(io, globals, command.args[0], command.opts())));
  add('backup')
    .argument('<file>', argument.backup)
    .action(run((globals, { args: [file = ''] }) => backup(io, globals, file)));
  add('restore')
    .argument('<file>', argument.backup)
    .option('--force', options.force)
    .action(run((globals, command) => restore(io, globals, command.args[0] ?? '', command.opts())));
  add('salvage')
    .requiredOption('--out <file>', options.out)
    .action(run((globals, command) => salvageStore(io, globals, command.opts())));
  addWithTables('check').action(
    run((globals, command) => check(io, globals, command.args[0] ?? '', command.opts())),
  );
  add('ask')
    .argument('[question]', argument.question)
    .option('--statements', options.statements)
    .usage(askUsage)
    .allowUnknownOption()
    .allowExcessArguments()
    .action(
      run(async (globals, command) => {
        const [question, ...given] = command.args;
        if (command.opts<{ statements?: boolean }>().statements === true)
          return printStatements(io, globals, command.args);
        // A parameter in first place means that there is no question.
        return question?.startsWith('--') === true
          ? ask(io, globals, undefined, [question, ...given])
          : ask(io, globals, question, given);
      }),
    );
  add('gaps')
    .option('--at <day>', options.at)
    .option('--from <day>', options.from)
    .option('--to <day>', options.to)
    .option('--kind <kinds>', options.kind, collect)
    .option('--audience <id>', options.audience)
    .option('--target <target>', options.target)
    .option('--horizon <months>', options.horizon)
    .option('--without-concurrent', options.withoutConcurrent)
    .option('--cell <cells>', options.cell, collect)
    .option('--operators <ids>', options.operators)
    .option('--limit <number>', options.limit)
    .action(run((globals, command) => gaps(io, globals, command.opts())));
  add('plan')
    .requiredOption('--n <number>', options.n)
    .option('--at <day>', options.at)
    .option('--audience <id>', options.audience)
    .action(run((globals, command) => plan(io, globals, command.opts())));
  add('pathways')
    .argument('<from>', argument.from)
    .argument('<to>', argument.to)
    .option('-k, --k <number>', options.k)
    .option('--at <day>', options.at)
    .option('--audience <id>', options.audience)
    .option('--via <ids>', options.via, collect)
    .option('--avoid <ids>', options.avoid, collect)
    .option('--max-months <number>', options.maxMonths)
    .option('--max-steps <number>', options.maxSteps)
    .option('--formality <list>', options.formality, collect)
    .option('--without-concurrent', options.withoutConcurrent)
    .option('--enrolled', options.enrolled)
    .option('--diversity <share>', options.diversity)
    .action(
      run((globals, command) => {
        const [from, to] = command.args;
        return pathways(io, globals, { ...command.opts(), from, to });
      }),
    );
  return program;
}
