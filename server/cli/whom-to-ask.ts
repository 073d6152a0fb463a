import { type WhomToAskAnswer, WhomToAskQuery } from '../../domain/api/questions/whom-to-ask.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import { communesByOperator } from '../../domain/model/territory.ts';
import { answerQuestion } from './answer-question.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';

/**
 * Runs the command `whom-to-ask`: prints which operators to ask first, what their answers would settle, and of which
 * operators nobody has said what they offer. `options` are those of the command line.
 */
export async function whomToAsk(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(WhomToAskQuery, options, language);
  await answerQuestion(io, globals, { question: 'whomToAsk', asked }, (answer, { document }) => {
    const words = cliWords(language).whomToAsk;
    const { at, period, asked: ranked, total, silent, silentTotal } = answer;
    io.out(`${fill(words.heading, { at, ...period })}\n`);
    if (total + silentTotal === 0) return io.out(`${words.none}\n`);
    const name = namesOf(document);
    if (total > 0) {
      io.out(`${fill(words.some, { shown: ranked.length, total })}\n\n`);
      io.out(`${rankedTable(ranked, words, name)}\n`);
    }
    if (silentTotal > 0) {
      if (total > 0) io.out('\n');
      io.out(`${fill(words.silent, { shown: silent.length, total: silentTotal })}\n\n`);
      io.out(`${silentTable(silent, words, name, communesByOperator(document, at))}\n`);
    }
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

/** The operators of which nobody has said what they offer, with the communes of their sites. */
function silentTable(
  silent: WhomToAskAnswer['silent'],
  { operator, id, communes }: CliWords['whomToAsk'],
  name: (id: string) => string,
  communesOf: ReadonlyMap<string, readonly string[]>,
): string {
  return table(
    [operator, id, communes],
    silent.map((one) => [name(one), one, (communesOf.get(one) ?? []).map(name).join(', ')]),
  );
}
