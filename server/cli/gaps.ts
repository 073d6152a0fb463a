import type { Concerned } from '../../domain/analysis/results.ts';
import { type GapsAnswer, GapsQuery } from '../../domain/api/questions/gaps.ts';
import type { Finding } from '../../domain/findings/finding.ts';
import type { LifeShown } from '../../domain/findings/follow-up.ts';
import { wordsOfKinds } from '../../domain/findings/kinds.ts';
import { presumedIn } from '../../domain/findings/presumed-explanation.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { concernedText } from '../../domain/messages/concerned-words.ts';
import { fill } from '../../domain/messages/fill.ts';
import type { CliWords } from '../../domain/messages/fr/cli.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import { groupBy } from '../../domain/model/grouping.ts';
import { vocabularyOf } from '../vocabulary-words.ts';
import { answerQuestion } from './answer-question.ts';
import { concernedWords } from './concerned-words.ts';
import { cliWords, type GlobalOptions, type Io } from './io.ts';
import { namesOf } from './names.ts';
import { parseOptions } from './options.ts';
import { table } from './table.ts';

type Words = CliWords['gaps'];
type Name = (id: string) => string;

/**
 * Runs the command `gaps`: prints the findings (gaps in the network) by kind, then the pairs of operators between
 * which passerelles are missing, then what `--fold` leaves out. `options` are those of the command line.
 */
export async function gaps(io: Io, globals: GlobalOptions, options: object): Promise<void> {
  const { language } = globals;
  const asked = parseOptions(GapsQuery, options, language);
  await answerQuestion(io, globals, { question: 'gaps', asked }, (answer, { document }) => {
    const words = cliWords(language).gaps;
    const kinds = wordsOfKinds(language);
    const name = namesOf(document);
    const { at, period, audience, unasked, findings } = answer;
    io.out(`${fill(words.heading, { at, ...period })}\n`);
    if (audience !== null) io.out(`${fill(words.audience, { audience })}\n`);
    for (const { kind, reason } of unasked)
      io.out(`\n${fill(words.unasked[reason], { kind: `${kind} ${kinds[kind].title}` })}\n`);
    if (findings.length === 0) io.out(`\n${words.none}\n`);
    // Hundreds of missing passerelles are printed by pair of operators below instead.
    const isByPair = asked.operators === undefined;
    for (const [kind, found] of groupBy(findings, (finding) => finding.kind))
      if (kind !== 'M04' || !isByPair) io.out(kindText(found, answer, language, name));
    io.out(settledText(answer, words));
    io.out(pairsText(answer, language, name));
    io.out(undocumentedText(answer, words, name));
  });
}

/** All findings of a kind. */
function kindText(
  found: readonly Finding[],
  { counts, lives }: GapsAnswer,
  language: Language,
  name: Name,
): string {
  const words = cliWords(language).gaps;
  const { certainty } = vocabularyOf(language);
  const [{ kind }] = found as [Finding];
  const { title, rule } = wordsOfKinds(language)[kind];
  const { presumed } = SHEET_WORDS[language].cells;
  const rows = found.map((finding) => [
    presumedIn(finding.evidence).length === 0
      ? certainty[finding.certainty]
      : `${certainty[finding.certainty]} (${presumed})`,
    finding.elements.map(name).join(' → '),
    finding.elements.join(' '),
    stateText(lives[finding.key], words),
  ]);
  const total = counts[kind] ?? found.length;
  const shown = found.length < total ? fill(words.some, { shown: found.length, total }) : total;
  const headings = [words.certainty, words.elements, words.ids, words.state];
  return `\n${kind} ${title} (${shown})\n${rule}\n${table(headings, rows)}\n`;
}

function stateText(life: LifeShown | undefined, words: Words): string {
  if (life === undefined) return '';
  return life.reopened ? words.reopened : words.states[life.state];
}

/** The rejected findings, and those that are no longer found. */
function settledText({ rejected, solved }: GapsAnswer, words: Words): string {
  const list = (heading: string, items: readonly string[]): string =>
    items.length === 0 ? '' : `\n${heading}\n${items.map((item) => `  ${item}\n`).join('')}`;
  return [
    list(
      words.rejected,
      rejected.map(
        ({ finding, life }) => `${finding.key} (${life.author}, ${life.date}) ${life.reason ?? ''}`,
      ),
    ),
    list(
      words.solved,
      solved.map(({ key, life }) => `${key} (${life.author}, ${life.date})`),
    ),
  ].join('');
}

/** The pairs of operators that should cooperate. */
function pairsText({ operatorPairs, operatorPairCount }: GapsAnswer, language: Language, name: Name): string {
  if (operatorPairs.length === 0) return '';
  const words = cliWords(language).gaps;
  const { certainty } = vocabularyOf(language);
  const say = (concerned: Concerned): string => concernedText(concerned, concernedWords[language], name);
  const open = operatorPairs.filter(({ folded }) => !folded);
  const rows = open.map((pair) => [
    pair.operators.map(name).join(' → '),
    certainty[pair.certainty],
    say(pair),
    say(pair.withPossible),
    pair.keys.length,
  ]);
  const headings = [words.operators, words.certainty, words.gain, words.gainWithPossible, words.pairs];
  const { title } = wordsOfKinds(language).M04;
  return [
    `\nM04 ${title} (${operatorPairCount})\n${words.lines}\n${table(headings, rows)}\n`,
    ...(open.length < operatorPairCount
      ? [`  ${fill(words.folded, { count: operatorPairCount - open.length })}\n`]
      : []),
  ].join('');
}

/** With `--fold`, the number of findings left aside by operator. */
function undocumentedText({ undocumented }: GapsAnswer, words: Words, name: Name): string {
  if (undocumented.length === 0) return '';
  const rows = undocumented.map(({ operator, counts, lines }) => [
    name(operator),
    operator,
    Object.values(counts).reduce((all, count) => all + count, 0),
    lines,
  ]);
  const headings = [words.operator, words.ids, words.findings, words.receivers];
  return `\n${words.undocumented}\n${table(headings, rows)}\n`;
}
