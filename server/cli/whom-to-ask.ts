import { type WhomToAskAnswer, WhomToAskQuery } from '../../domain/api/questions/whom-to-ask.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import { answerQuestion } from './answer-question.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';

/**
 * Runs the command `whom-to-ask`: prints which operators to ask first, and what their answers would settle. `options`
 * are those of the command line.
 */
export async function whomToAsk(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(WhomToAskQuery, options, language);
  await answerQuestion(io, globals, { question: 'whomToAsk', asked }, (answer, { document }) => {
    const words = cliWords(language).whomToAsk;
    const { at, period, asked: ranked, total } = answer;
    io.out(`${fill(words.heading, { at, ...period })}\n`);
    if (total === 0) return io.out(`${words.none}\n`);
    io.out(`${fill(words.some, { shown: ranked.length, total })}\n\n`);
    io.out(`${rankedTable(ranked, words, namesOf(document))}\n`);
  });
}

function rankedTable(
  ranked: WhomToAskAnswer['asked'],
  words: CliWords['whomToAsk'],
  name: (id: string) => string,
): string {
  const { operator, id, settles, byLinks, places, withoutLevels, kinds } = words;
  return table(
    [operator, id, settles, byLinks, places, withoutLevels, kinds],
    ranked.map((one) => [
      name(one.operator),
      one.operator,
      one.settles,
      one.byLinks,
      one.estimate !== null ? `≈ ${one.places}` : one.places,
      one.filieresWithoutLevels,
      Object.entries(one.byKind)
        .map(([kind, count]) => `${kind} ${count}`)
        .join(', '),
    ]),
  );
}
