import { type CommandAdder, collect } from './command-adder.ts';
import { cliWords } from './io.ts';
import { operatorSheetFile, pathwaySheetFile } from './sheets.ts';

/** Adds the commands that write sheets to hand over to the command line. */
export function addSheetCommands({ io, language, add, run }: CommandAdder): void {
  const { arguments: argument, options, sheet: words } = cliWords(language);
  const sheet = add('sheet');
  sheet
    .command('operator')
    .description(words.operator)
    .argument('<operator>', words.arguments.operator)
    .option('--out <file>', words.options.out)
    .option('--at <day>', options.at)
    .option('--from <day>', options.from)
    .option('--to <day>', options.to)
    .option('--audience <id>', options.audience)
    .action(
      run((globals, command) => {
        const [operator] = command.args;
        return operatorSheetFile(io, globals, { ...command.opts(), operator });
      }),
    );
  sheet
    .command('pathway')
    .description(words.pathway)
    .argument('<from>', argument.from)
    .argument('<to>', argument.to)
    .option('--out <file>', words.options.out)
    .option('--rank <number>', words.options.rank)
    .option('--at <day>', options.at)
    .option('--audience <id>', options.audience)
    .option('--order <order>', options.order)
    .option('--via <ids>', options.via, collect)
    .option('--avoid <ids>', options.avoid, collect)
    .option('--max-months <number>', options.maxMonths)
    .option('--max-steps <number>', options.maxSteps)
    .option('--enrolled', options.enrolled)
    .action(
      run((globals, command) => {
        const [from, to] = command.args;
        return pathwaySheetFile(io, globals, { ...command.opts(), from, to });
      }),
    );
}
