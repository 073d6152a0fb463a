import { readdirSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { PROJECT_ROOT } from '../paths.ts';

/** One Cypher file: what it asks, what it needs, what it answers. */
export interface Query {
  /** Path under `cypher/` without the extension: `questions/m01-dead-end`. */
  readonly name: string;
  /** The question in French, as a person would ask it. */
  readonly question: string;
  /** Names of its parameters, without `$`. */
  readonly parameters: readonly string[];
  /** Names of its columns, in order. */
  readonly columns: readonly string[];
  /** The statement, without the header. */
  readonly statement: string;
}

const HEADER = /^\/\/ ?(.*)$/;

/** Parses one file; throws with the file's name when its header lacks a part: such a file must not ship. */
export function parseQuery(name: string, text: string): Query {
  const lines = text.split(/\r?\n/);
  const end = lines.findIndex((line) => !HEADER.test(line));
  const header = lines.slice(0, end).map((line) => HEADER.exec(line)?.[1] ?? '');
  const part = (key: string): string => {
    const found = header.find((line) => line.startsWith(`${key}:`));
    if (found === undefined) throw new Error(`cypher/${name}.cypher: no "// ${key}:" in its header`);
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

/** All Cypher files of a folder, by name, in name order. */
export function loadQueries(folder: string = join(PROJECT_ROOT, 'cypher')): ReadonlyMap<string, Query> {
  const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((file) => file.endsWith('.cypher'))
    .map((file) => file.slice(0, -'.cypher'.length).split(sep).join('/'))
    .sort();
  return new Map(
    files.map((name) => [name, parseQuery(name, readFileSync(join(folder, `${name}.cypher`), 'utf8'))]),
  );
}
