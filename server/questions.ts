import type { PARAMETER_TYPES, Question, QuestionAnswer } from '../domain/api/answers.ts';
import type { QuestionAsked } from '../domain/api/asked.ts';
import type { Language } from '../domain/messages/codes.ts';
import { questions as en } from '../domain/messages/en/questions.ts';
import { fill } from '../domain/messages/fill.ts';
import { questions as fr, type QuestionWords } from '../domain/messages/fr/questions.ts';
import { dayAsked } from '../domain/model/asked-dates.ts';
import { browserStatement } from '../domain/model/browser-statement.ts';
import { lastFullYear } from '../domain/model/dates.ts';
import { Day, Id } from '../domain/model/fields.ts';
import type { NetworkDocument } from '../domain/model/network.ts';
import { GENERAL_OUTLET } from '../domain/model/vocabulary.ts';
import { failure } from './errors.ts';
import type { Query } from './store/cypher/queries.ts';
import type { NetworkStore } from './store/network-store.ts';
import { StoreError } from './store/store-errors.ts';

type ParameterType = (typeof PARAMETER_TYPES)[number];

/** Type of a parameter by name; it is the same in every question. */
const TYPES: Readonly<Record<string, ParameterType>> = {
  at: 'day',
  from: 'day',
  to: 'day',
  source: 'element',
  target: 'element',
};
/** Time limit of a question in seconds. */
const LIMIT_SECONDS = 60;
/**
 * Questions that follow all pathways of a network. On a large network they take the embedded engine many seconds or
 * minutes.
 */
const LONG_QUESTIONS: ReadonlySet<string> = new Set([
  'm01x-no-outlet',
  'm02-unreachable',
  'm08-latent',
  'm11-cross-bassin',
  'm13-expired',
]);
/** With more passerelles, such questions are slow in the embedded engine. */
const LONG_WALK_PASSERELLES = 5_000;

/** Context of a question: the network for default days, the user's language, today. */
export interface AskedIn {
  readonly document: NetworkDocument;
  readonly language: Language;
  readonly today: string;
}

const wordsOf = (language: Language): QuestionWords => ({ fr, en })[language];
const worded = (words: object, name: string): string | undefined =>
  (words as Readonly<Record<string, string>>)[name];

/**
 * Describes the named Cypher questions in a language: what each asks, its parameters with their default values, its
 * columns and its Cypher statement. The second parameter gives the network for default values, the language and
 * today.
 */
export function describedQuestions(
  queries: readonly Query[],
  { document, language, today }: AskedIn,
): Question[] {
  const words = wordsOf(language);
  const at = dayAsked(undefined, document.asOf, today);
  const defaults: Readonly<Record<string, string>> = { at, ...lastFullYear(at) };
  return queries.map(({ name, question, parameters, columns, statement }) => ({
    name,
    // Without words in the message files, the question in the header of its file is used.
    question: worded(words.names, name) ?? question,
    parameters: parameters.map((parameter) => ({
      name: parameter,
      type: TYPES[parameter] ?? 'text',
      meaning: worded(words.parameters, parameter) ?? parameter,
      default: defaults[parameter] ?? null,
    })),
    columns: [...columns],
    statement,
  }));
}

/**
 * Runs a named Cypher question with the parameters that the user gave (`asked`) and returns its rows. `askedIn` holds
 * the network for default values, the language and today. Throws the failures `unknown-question`, `bad-parameters`,
 * `unknown-element`, `inverted-period`, `question-too-long` and `too-busy`, and the abort reason of `signal`.
 */
export async function askQuestion(
  store: NetworkStore,
  asked: QuestionAsked,
  askedIn: AskedIn,
  signal?: AbortSignal,
): Promise<QuestionAnswer> {
  const { document, language } = askedIn;
  const all = describedQuestions(store.questions, askedIn);
  const question = all.find(({ name }) => name === asked.question);
  if (question === undefined) {
    const known = all.map(({ name }) => name).join(', ');
    throw failure('unknown-question', { value: asked.question, known });
  }
  const parameters = parametersFor(question, asked.parameters, askedIn);
  const start = performance.now();
  const watch = { seconds: LIMIT_SECONDS, signal, isLong: LONG_QUESTIONS.has(question.name) };
  const rows = await store.ask(question.name, parameters, watch).catch((error: unknown) => {
    throw isTooLong(error) ? failure('question-too-long', tooLong(question.name), { cause: error }) : error;
  });
  const milliseconds = Math.round((performance.now() - start) * 10) / 10;
  const long = store.engine === 'embedded' && document.passerelles.length > LONG_WALK_PASSERELLES;
  return {
    question: question.name,
    parameters,
    statement: browserStatement(Object.keys(parameters), parameters, question.statement),
    columns: question.columns,
    rows: rows.map((row) => question.columns.map((column) => row[column] ?? null)),
    engine: store.engine,
    milliseconds,
    note: long ? fill(wordsOf(language).longWalk, { seconds: LIMIT_SECONDS }) : null,
  };
}

type Given = QuestionAsked['parameters'];

function parametersFor(question: Question, given: Given, { document, language }: AskedIn): Given {
  const words = wordsOf(language).problems;
  const known = question.parameters.map(({ name }) => name).join(', ') || words.none;
  const problems = Object.keys(given)
    .filter((name) => !question.parameters.some((parameter) => parameter.name === name))
    .map((name) => fill(words.unknown, { name, known }));
  const parameters: Record<string, Given[string]> = {};
  for (const { name, type, meaning, default: usual } of question.parameters) {
    const value = given[name] ?? usual;
    if (value === null) problems.push(fill(words.missing, { name, meaning }));
    else if (!fits(type, value)) problems.push(fill(words.wrong, { name, meaning, value: String(value) }));
    else parameters[name] = type === 'number' ? Number(value) : value;
  }
  if (problems.length > 0)
    throw failure('bad-parameters', { question: question.name, problems: problems.join(' · ') });
  for (const { name, type } of question.parameters) {
    const value = String(parameters[name]);
    if (type === 'element' && !hasElement(document, value))
      throw failure('unknown-element', { parameter: name, value });
  }
  const { from, to } = parameters;
  if (from !== undefined && to !== undefined && from > to)
    throw failure('inverted-period', { from: String(from), to: String(to) });
  return parameters;
}

function fits(type: ParameterType, value: Given[string]): boolean {
  if (type === 'day') return Day.safeParse(value).success;
  if (type === 'element') return Id.safeParse(value).success;
  if (type === 'number') return value !== '' && Number.isFinite(Number(value));
  return typeof value === 'string';
}

const hasElement = ({ filieres, outlets, operators, bassins }: NetworkDocument, id: string): boolean =>
  id === GENERAL_OUTLET ||
  [filieres, outlets, operators, bassins].some((list) => list.some((one) => one.id === id));

const isTooLong = (error: unknown): boolean =>
  error instanceof StoreError && error.id === 'store-statement-too-long';

const tooLong = (question: string) => ({ question, seconds: LIMIT_SECONDS });
