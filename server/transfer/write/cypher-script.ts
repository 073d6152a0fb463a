import { differenceOf } from '../../../domain/change/difference.ts';
import { canonical, emptyNetwork, type NetworkDocument } from '../../../domain/model/network.ts';
import { writesOf } from '../../store/change-writes.ts';
import { loadStatements, schemaOf } from '../../store/cypher/statements.ts';
import type { Row, Value } from '../../store/engine.ts';

/**
 * Export as Cypher statements for an empty Neo4j database: the statements of the store with literals for parameters.
 * Nothing is deleted, and the constraints refuse a second run. The last statement writes the revision; without it the
 * store reads an empty network, so an interrupted script leaves no partial network.
 */

/** Most characters of rows in a statement: planning literals takes more than proportional time. */
const STATEMENT_LENGTH = 8_000;

/**
 * Writes a network as a script of Cypher statements that rebuild it in a Neo4j database; `notes` become comments at
 * the top.
 */
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

/** Replaces the parameters of a statement by literals. Throws when the statement is missing from the installation. */
function withLiterals(statement: string | undefined, parameters: Row): string {
  if (statement === undefined) throw new Error('A statement is missing.');
  return statement.replace(/\$(\w+)/g, (whole, name: string) => {
    const value = parameters[name];
    return value === undefined ? whole : literal(value);
  });
}

/** Writes a value (text, number, boolean, list…) as a literal in a Cypher statement. */
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

/** Quotes a text and escapes quotes, line ends and control characters. */
const text = (value: string): string =>
  `'${value.replace(/[\\'\p{Cc}\u2028\u2029]/gu, (character) => ESCAPES[character] ?? code(character))}'`;

const code = (character: string): string => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`;
