import type { Command } from 'commander';
import { DECK_FORMATS } from '../../domain/api/deck-routes.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { fill } from '../../domain/messages/fill.ts';
import { EXPORT_FORMATS } from '../../domain/transfer/export-formats.ts';
import { admin } from './admin.ts';
import { backup, restore } from './backup-commands.ts';
import { carry, verify } from './carry.ts';
import { check } from './check.ts';
import { type CommandAdder, collect } from './command-adder.ts';
import { writeDeckFile } from './deck.ts';
import { exportNetwork } from './export.ts';
import { cliWords } from './io.ts';
import { link } from './link.ts';
import { writePack } from './pack.ts';
import { salvageStore } from './salvage.ts';
import { startServer } from './start.ts';
import { importFile, seed } from './store-commands.ts';

/** `a, b or c`, in a language. */
const anyOf = (values: readonly string[], language: Language): string =>
  new Intl.ListFormat(language === 'fr' ? 'fr' : 'en-GB', { type: 'disjunction' }).format(values);

/**
 * Adds the commands that read or write the network as a whole, such as `import`, `export` and `backup`, to the
 * command line. The parameter holds what is needed to add a command.
 */
export function addStoreCommands({ io, language, add, run }: CommandAdder): void {
  const { arguments: argument, options } = cliWords(language);
  add('start')
    .option('--empty', options.empty)
    .action(run((globals, command) => startServer(io, globals, command.opts())));
  add('seed')
    .option('--force', options.force)
    .action(run((globals, command) => seed(io, globals, command.opts())));
  withTableOptions(add('import'), language)
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
  add('carry')
    .option('--meeting <id>', options.carriedMeeting)
    .option('--story <id>', options.carriedStory)
    .option('--out <file>', options.carriedOut)
    .action(run((globals, command) => carry(io, globals, command.opts())));
  add('deck')
    .option('--story <id>', options.deckStory)
    .option('--format <format>', fill(options.deckFormat, { formats: anyOf(DECK_FORMATS, language) }))
    .option('--slide <number>', options.deckSlide)
    .option('--shape <shape>', options.deckShape)
    .option('--notes', options.deckNotes)
    .option('-o, --out <file>', options.deckOut)
    .action(run((globals, command) => writeDeckFile(io, globals, command.opts())));
  add('pack')
    .option('--bassin <id>', options.packBassin)
    .option('--story <id>', options.packStory)
    .option('--meeting <id>', options.packMeeting)
    .option('-o, --out <file>', options.packOut)
    .action(run((globals, command) => writePack(io, globals, command.opts())));
  add('verify')
    .argument('<file>', argument.carriedFile)
    .option('--hash <hash>', options.carriedHash)
    .action(run((globals, command) => verify(io, globals, command.args[0] ?? '', command.opts())));
  add('backup')
    .argument('<file>', argument.backup)
    .action(run((globals, { args: [file = ''] }) => backup(io, globals, file)));
  add('restore')
    .argument('<file>', argument.backup)
    .option('--force', options.force)
    .action(run((globals, command) => restore(io, globals, command.args[0] ?? '', command.opts())));
  add('admin')
    .argument('<action>', argument.adminAction)
    .argument('[login]', argument.login)
    .option('--name <name>', options.personName)
    .option('--second-factor', options.secondFactor)
    .action(
      run((globals, command) => {
        const [action, login] = command.args;
        return admin(io, globals, { ...command.opts(), action, login });
      }),
    );
  add('link')
    .argument('<action>', argument.linkAction)
    .argument('[id]', argument.link)
    .option('--label <text>', options.linkLabel)
    .option('--meeting <id>', options.linkMeeting)
    .option('--operator <id>', options.linkOperator)
    .option('--expires-on <day>', options.linkEnd)
    .action(
      run((globals, command) => {
        const [action, id] = command.args;
        return link(io, globals, { ...command.opts(), action, id });
      }),
    );
  add('salvage')
    .requiredOption('--out <file>', options.out)
    .action(run((globals, command) => salvageStore(io, globals, command.opts())));
  withTableOptions(add('check'), language).action(
    run((globals, command) => check(io, globals, command.args[0] ?? '', command.opts())),
  );
}

/** Adds to a command the options of reading a table with chosen columns. */
function withTableOptions(command: Command, language: Language): Command {
  const { arguments: argument, options } = cliWords(language);
  return command
    .argument('<file>', argument.file)
    .option('--mapping <mapping>', options.mapping)
    .option('--keep-mapping <file>', options.keepMapping)
    .option('--valid-only', options.validOnly)
    .option('--rejected <file>', options.rejected)
    .option('--source <source>', options.source)
    .option('--observed-on <day>', options.observedOn);
}
