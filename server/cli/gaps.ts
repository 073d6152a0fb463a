import { GapsQuery } from '../../domain/api/asked.ts';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { wordsOfKinds } from '../../domain/findings/kinds.ts';
import { fill } from '../../domain/messages/fill.ts';
import { groupBy } from '../../domain/model/grouping.ts';
import { gapsAnswer } from '../analysis/gaps.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';
import { networkFor } from './with-store.ts';

/** Command `gaps`: prints the findings by kind, then the pairs of operators that should cooperate. */
export async function gaps(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(GapsQuery, options, language);
  const network = await networkFor(io, globals);
  const answer = gapsAnswer(network, asked, io.today());
  if (globals.json) {
    io.out(jsonLine(answer));
    return;
  }
  const words = cliWords(language).gaps;
  const { certainty } = vocabularyOf(language);
  const kinds = wordsOfKinds(language);
  const stateOf = (life: LifeShown | undefined): string =>
    life === undefined ? '' : life.reopened ? words.reopened : words.states[life.state];
  const name = namesOf(network.document);
  const { at, period, findings, operatorPairs, operatorPairCount, counts, lives, rejected, solved } = answer;
  io.out(`${fill(words.heading, { at, ...period })}\n`);
  if (answer.audience !== null) io.out(`${fill(words.audience, { audience: answer.audience })}\n`);
  for (const { kind, reason } of answer.unasked)
    io.out(`\n${fill(words.unasked[reason], { kind: `${kind} ${kinds[kind].title}` })}\n`);
  if (findings.length === 0) io.out(`\n${words.none}\n`);
  for (const [kind, found] of groupBy(findings, (finding) => finding.kind)) {
    // Hundreds of missing passerelles are printed by pair of operators below instead.
    if (kind === 'M04' && asked.operators === undefined) continue;
    const rows = found.map((finding) => [
      certainty[finding.certainty],
      finding.elements.map(name).join(' → '),
      finding.elements.join(' '),
      stateOf(lives[finding.key]),
    ]);
    const total = counts[kind] ?? found.length;
    const shown = found.length < total ? fill(words.some, { shown: found.length, total }) : total;
    const heading = `\n${kind} ${kinds[kind].title} (${shown})\n${kinds[kind].rule}\n`;
    io.out(`${heading}${table([words.certainty, words.elements, words.ids, words.state], rows)}\n`);
  }
  for (const [heading, keys] of [
    [
      words.rejected,
      rejected.map(
        ({ finding, life }) => `${finding.key} (${life.author}, ${life.date}) ${life.reason ?? ''}`,
      ),
    ],
    [words.solved, solved.map(({ key, life }) => `${key} (${life.author}, ${life.date})`)],
  ] as const)
    if (keys.length > 0) io.out(`\n${heading}\n${keys.map((key) => `  ${key}\n`).join('')}`);
  const open = operatorPairs.filter(({ folded }) => !folded);
  if (operatorPairs.length === 0) return;
  const rows = open.map((pair) => [
    pair.operators.map(name).join(' → '),
    certainty[pair.certainty],
    pair.gain,
    pair.gainWithPossible,
    pair.keys.length,
  ]);
  const headings = [words.operators, words.certainty, words.gain, words.gainWithPossible, words.pairs];
  io.out(`\nM04 ${kinds.M04.title} (${operatorPairCount})\n${words.lines}\n${table(headings, rows)}\n`);
  if (open.length < operatorPairCount)
    io.out(`  ${fill(words.folded, { count: operatorPairCount - open.length })}\n`);
}
