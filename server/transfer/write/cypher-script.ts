import { differenceOf } from '../../../domain/change/difference.ts';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { writesOf } from '../../store/change-writes.ts';
import { loadStatements, schemaOf } from '../../store/cypher/statements.ts';
import type { Row, Value } from '../../store/engine.ts';

/**
 * A network as statements for another Neo4j: those that the store itself writes with, their parameters written out.
 * For an empty database: nothing is deleted, and a second run is refused by the constraints. The last statement writes
 * the revision, without which the store reads an empty network: a script that breaks off leaves no half of one.
 */

/** Characters of rows in one statement: a server plans literals anew each time, and slower than in proportion. */
const STATEMENT_LENGTH = 8_000;

export function cypherScript(document: NetworkDocument, notes: readonly string[]): string {
  const known = loadStatements();
  const network = canonical(document);
  const { written } = writesOf(network, differenceOf(emptyNetwork(network.name), network), []);
  const { name, description = null, fictional = null, asOf = null } = network;
  const statements = [
    ...schemaOf(known),
    ...written.flatMap(({ statement, rows }) => inParts(known.get(statement), rows)),
    withLiterals(known.get('network/write-head'), { name, description, fictional, asOf }),
    withLiterals(known.get('network/next-revision'), { name }),
  ];
  return `${notes.map(comment).join('')}\n${statements.map((statement) => `${statement};\n`).join('\n')}`;
}

const comment = (note: string): string => `// ${note.replace(/\s+/g, ' ')}\n`;

function inParts(statement: string | undefined, rows: Iterable<Row>): string[] {
  const statements: string[] = [];
  let part: Row[] = [];
  let length = 0;
  for (const row of rows) {
    if (length > STATEMENT_LENGTH) {
      statements.push(withLiterals(statement, { rows: part }));
      part = [];
      length = 0;
    }
    part.push(row);
    length += literal(row).length;
  }
  if (part.length > 0) statements.push(withLiterals(statement, { rows: part }));
  return statements;
}

/** A statement with literals in the place of its parameters; throws when the installation lacks it. */
function withLiterals(statement: string | undefined, parameters: Row): string {
  if (statement === undefined) throw new Error('A statement is missing.');
  return statement.replace(/\$(\w+)/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : literal(value);
  });
}

/** A value as a Cypher literal. */
export function literal(value: Value): string {
  if (typeof value === 'string') return text(value);
  if (Array.isArray(value)) return `[${value.map(literal).join(', ')}]`;
  if (typeof value === 'object' && value !== null)
    return `{${Object.entries(value)
      .map(([name, item]) => `${name}: ${literal(item)}`)
      .join(', ')}}`;
  return String(value);
}

const ESCAPES: Readonly<Record<string, string>> = {
  '\\': '\\\\',
  "'": "\\'",
  '\n': '\\n',
  '\r': '\\r',
  '\t': '\\t',
};

/** Escaped so that neither a quote nor a line ends the text; other control characters by their code. */
const text = (value: string): string =>
  `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => ESCAPES[character] ?? code(character))}'`;

const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
