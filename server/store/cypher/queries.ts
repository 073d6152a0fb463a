import { cypherFiles } from './cypher-files.ts';

/** A question of `cypher/questions`. */
export interface Query {
  /** Name of its file without the extension, such as `m01-dead-end`. */
  readonly name: string;
  /** The question in French. */
  readonly question: string;
  /** Names of its parameters, without `$`. */
  readonly parameters: readonly string[];
  /** Names of its columns, in order. */
  readonly columns: readonly string[];
  /** The statement, without the header. */
  readonly statement: string;
}

const HEADER = /^\/\/ ?(.*)$/;

/**
 * Parses the text of the file of a named Cypher question: its header (question in words, parameters, columns) and its
 * statement. Throws an Error with `name` when the header lacks a part.
 */
export function parseQuery(name: string, text: string): Query {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !HEADER.test(line));
  const header = lines.slice(0, end).map((line) => HEADER.exec(line)?.[1] ?? '');
  const part = (key: string): string => {
    const found = header.find((line) => line.startsWith(`${key}:`));
    if (found === undefined)
      throw new Error(`cypher/questions/${name}.cypher: no "// ${key}:" in its header`);
    return found.slice(key.length + 1).trim();
  };
  const names = (key: string): string[] =>
    part(key)
      .split(',')
      .map((item) => item.trim().replace(/^\$/, ''))
      .filter((item) => item !== '');
  return {
    name,
    question: part('question'),
    parameters: names('parameters'),
    columns: names('columns'),
    statement: lines.slice(end).join('\n').trim(),
  };
}

/** Loads all named Cypher questions from their files. Returns them by name, in the order of the names. */
export const loadQuestions = (): ReadonlyMap<string, Query> =>
  new Map([...cypherFiles('questions')].map(([name, text]) => [name, parseQuery(name, text)]));
