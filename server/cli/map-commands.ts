import { arrangeMap } from './arrange.ts';
import { type CommandAdder, collect } from './command-adder.ts';
import { cliWords } from './io.ts';
import { drawMap } from './map-picture.ts';

/** Adds the commands about the map to the command line. The parameter holds what is needed to add a command. */
export function addMapCommands({ io, language, add, run }: CommandAdder): void {
  const { options, map: words } = cliWords(language);
  const { options: drawn } = words;
  const map = add('map');
  map
    .command('arrange')
    .description(words.arrange)
    .option('--author <author>', drawn.author)
    .action(run((globals, command) => arrangeMap(io, globals, command.opts())));
  map
    .command('picture')
    .description(words.picture)
    .option('--out <file>', drawn.out)
    .option('--format <format>', drawn.format)
    .option('--paper <size>', drawn.paper)
    .option('--at <day>', options.at)
    .option('--period-from <day>', options.from)
    .option('--period-to <day>', options.to)
    .option('--audience <id>', options.audience)
    .option('--layout <layout>', drawn.layout)
    .option('--detail <level>', drawn.level)
    .option('--most <number>', drawn.most)
    .option('--opened <ids>', drawn.opened, collect)
    .option('--focus <id>', drawn.focus)
    .option('--steps <number>', drawn.steps)
    .option('--way <way>', drawn.way)
    .option('--alone <0|1>', drawn.alone)
    .option('--bassin <ids>', options.bassin, collect)
    .option('--type <types>', options.type, collect)
    .option('--stage <stages>', options.stage, collect)
    .option('--sector <sectors>', options.sector, collect)
    .option('--formality <list>', drawn.formality, collect)
    .option('--kind <kinds>', drawn.kind, collect)
    .option('--ghosts <number>', drawn.ghosts)
    .option('--flows <0|1>', drawn.flows)
    .option('--preps <0|1>', drawn.preps)
    .option('--minutes <0|1>', drawn.minutes)
    .option('--silent <0|1>', drawn.silent)
    .option('--sel <id>', drawn.sel)
    .option('--gap <key>', drawn.gap)
    .option('--path <ids>', drawn.path, collect)
    .option('--theme <theme>', drawn.theme)
    .action(run((globals, command) => drawMap(io, globals, command.opts())));
}
