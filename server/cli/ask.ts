import type { Question, QuestionAnswer } from '../../domain/api/answers.ts';
import { fill } from '../../domain/messages/fill.ts';
import { failure } from '../errors.ts';
import { networkReader } from '../network-reader.ts';
import { type AskedIn, askQuestion, describedQuestions } from '../questions.ts';
import { openEmbeddedThread } from '../store/embedded-thread.ts';
import { type NetworkStore, openStore } from '../store/network-store.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';
import { openNetworkFile } from './network-file.ts';
import { table } from './table.ts';
import { publisherOf, withStore } from './with-store.ts';

/**
 * Runs the command `ask [QUESTION] [--parameter value …]`: prints the rows that the database gives for a named Cypher
 * question, or the list of questions without `question`. `given` is the rest of the command line.
 */
export async function ask(
  io: Io,
  globals: GlobalOptions,
  question: string | undefined,
  given: readonly string[],
): Promise<void> {
  const parameters = parametersIn(given);
  await withQuestionStore(io, globals, async (store) => {
    const { document } = await networkReader(store, publisherOf(store)).current();
    const askedIn: AskedIn = { document, language: globals.language, today: io.today() };
    if (question === undefined) {
      const questions = describedQuestions(store.questions, askedIn);
      io.out(globals.json ? jsonLine(questions) : questionsText(questions, globals));
      return;
    }
    const answer = await askQuestion(store, { question, parameters }, askedIn);
    io.out(globals.json ? jsonLine(answer) : answerText(answer, globals));
  });
}

/** Parses `--name value` and `--name=value`. Throws `option-without-value` and `unknown-option`. */
function parametersIn(given: readonly string[]): Record<string, string> {
  const parameters: Record<string, string> = {};
  for (let at = 0; at < given.length; at++) {
    const [, name = '', joined] = /^--([A-Za-z]\w*)(?:=(.*))?$/.exec(given[at]!) ?? [];
    if (name === '') throw failure('unknown-option', { value: given[at]! });
    if (joined === undefined) at += 1;
    const value = joined ?? given[at];
    if (value === undefined) throw failure('option-without-value', { value: `--${name}` });
    parameters[name] = value;
  }
  return parameters;
}

/** Runs `use` with the configured store, or with a file loaded into a temporary database in memory. */
async function withQuestionStore(
  io: Io,
  { network }: GlobalOptions,
  use: (store: NetworkStore) => Promise<void>,
): Promise<void> {
  if (network === undefined) {
    await withStore(io, async (store) => {
      if (await store.isEmpty()) throw failure('store-empty');
      await use(store);
    });
    return;
  }
  const { document } = await openNetworkFile(network);
  const store = await openStore(await openEmbeddedThread());
  try {
    await store.replace(document);
    await use(store);
  } finally {
    await store.close();
  }
}

function questionsText(questions: readonly Question[], { language }: GlobalOptions): string {
  const words = cliWords(language).ask;
  const blocks = questions.map(({ name, question, parameters }) => {
    const lines = parameters.map((parameter) => {
      const usual =
        parameter.default === null ? words.required : fill(words.usual, { value: parameter.default });
      return `    --${parameter.name}  ${parameter.meaning} (${usual})\n`;
    });
    return `${name}\n  ${question}\n${lines.join('')}`;
  });
  return `${words.heading}\n\n${blocks.join('\n')}`;
}

function answerText(answer: QuestionAnswer, { language }: GlobalOptions): string {
  const words = cliWords(language).ask;
  const { columns, rows, engine, milliseconds, note, statement } = answer;
  const cell = (value: unknown): string | number => {
    if (typeof value === 'number') return value;
    if (value === null) return '–';
    return Array.isArray(value) ? value.join(', ') : String(value);
  };
  const lines =
    rows.length === 0
      ? words.none
      : table(
          columns,
          rows.map((row) => row.map(cell)),
        );
  const end = fill(words.end, { rows: rows.length, engine, milliseconds });
  return `${lines}\n${end}\n${note === null ? '' : `${note}\n`}\n${words.statement}\n\n${statement}\n`;
}
