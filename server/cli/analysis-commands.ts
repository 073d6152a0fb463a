import { agreements } from './agreements.ts';
import { ask } from './ask.ts';
import { type CommandAdder, collect } from './command-adder.ts';
import { figures } from './figures.ts';
import { gaps } from './gaps.ts';
import { home } from './home.ts';
import { cliWords } from './io.ts';
import { decisions, meetings, minutes } from './meetings.ts';
import { pathways } from './pathways.ts';
import { plan } from './plan.ts';
import { referrals } from './referrals.ts';
import { report } from './report.ts';
import { printStatements } from './statements.ts';
import { whomToAsk } from './whom-to-ask.ts';

/**
 * Adds the commands that ask something of the network, such as `gaps`, `plan` and `pathways`, to the command line.
 * The parameter holds what is needed to add a command.
 */
export function addAnalysisCommands({ io, language, add, run }: CommandAdder): void {
  const { arguments: argument, options, askUsage } = cliWords(language);
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
    .option('--fold', options.fold)
    .option('--undocumented-of <id>', options.undocumentedOf)
    .action(run((globals, command) => gaps(io, globals, command.opts())));
  add('whom-to-ask')
    .option('--at <day>', options.at)
    .option('--from <day>', options.from)
    .option('--to <day>', options.to)
    .option('--limit <number>', options.mostAsked)
    .action(run((globals, command) => whomToAsk(io, globals, command.opts())));
  add('home')
    .option('--at <day>', options.at)
    .option('--from <day>', options.from)
    .option('--to <day>', options.to)
    .option('--bassin <id>', options.homeBassin)
    .option('--operator <id>', options.homeOperator)
    .option('--today <day>', options.today)
    .action(run((globals, command) => home(io, globals, command.opts())));
  for (const part of ['figures', 'flows'] as const)
    add(part)
      .option('--year <year>', options.year)
      .option('--kind <kind>', options.flowKind)
      .option('--axis <axis>', options.axis)
      .action(run((globals, command) => figures(io, globals, command.opts(), part)));
  add('agreements')
    .option('--at <day>', options.at)
    .option('--state <states>', options.agreementState, collect)
    .option('--phase <phases>', options.agreementPhase, collect)
    .option('--confirmation <states>', options.confirmation, collect)
    .option('--operator <id>', options.party)
    .option('--due', options.due)
    .action(run((globals, command) => agreements(io, globals, command.opts())));
  add('meetings')
    .option('--at <day>', options.at)
    .option('--today <day>', options.today)
    .action(run((globals, command) => meetings(io, globals, command.opts())));
  add('decisions')
    .option('--at <day>', options.at)
    .option('--today <day>', options.today)
    .option('--meeting <id>', options.meeting)
    .option('--state <states>', options.decisionState, collect)
    .option('--carrier <words>', options.carrier)
    .option('--operator <id>', options.carrierOperator)
    .option('--bassin <id>', options.decisionBassin)
    .action(run((globals, command) => decisions(io, globals, command.opts())));
  add('minutes')
    .argument('<meeting>', argument.meeting)
    .option('--at <day>', options.at)
    .option('--today <day>', options.today)
    .option('--docx <file>', options.docx)
    .action(run((globals, command) => minutes(io, globals, { ...command.opts(), id: command.args[0] })));
  add('actions')
    .option('--year <year>', options.year)
    .action(run((globals, command) => figures(io, globals, command.opts(), 'actions')));
  add('referrals')
    .option('--year <year>', options.year)
    .option('--kind <kind>', options.flowKind)
    .action(run((globals, command) => referrals(io, globals, command.opts())));
  add('report')
    .option('--from <day>', options.reportFrom)
    .option('--to <day>', options.reportTo)
    .option('--perimeter <id>', options.perimeter)
    .option('--texts <id>', options.texts)
    .option('--out <file>', options.reportOut)
    .option('--format <format>', options.reportFormat)
    .action(run((globals, command) => report(io, globals, command.opts())));
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
    .option('--order <order>', options.order)
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
}
