import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { PROJECT_ROOT } from '../../../server/paths.ts';
import { loadQuestions, parseQuery } from '../../../server/store/cypher/queries.ts';
import { filled, loadStatements } from '../../../server/store/cypher/statements.ts';

const questions = [...loadQuestions().values()];
const statements = [...loadStatements()].map(([name, statement]) => ({ name, statement }));

/** What a file says of itself in its header must be what its statement does: people read the header. */
describe('the questions', () => {
  test('are the files of cypher/questions', () => {
    const files = readdirSync(join(PROJECT_ROOT, 'cypher', 'questions'));
    expect(questions.map(({ name }) => `${name}.cypher`)).toEqual(files.sort());
    expect(files.length).toBeGreaterThan(10);
  });

  test.each(questions)('$name: its header is its body', ({ question, parameters, columns, statement }) => {
    expect(question).toMatch(/\?( \(.+\))?$/);
    expect([...parameters].sort()).toEqual(parametersOf(statement));
    expect(columns).toEqual(columnsOf(statement));
  });
});

describe('the statements', () => {
  test('are of eight groups, and each file of cypher/network, history, published, files and shared is one', () => {
    const groups = new Set(statements.map(({ name }) => name.split('/')[0]));
    expect([...groups]).toEqual([
      'schema',
      'elements',
      'accounts',
      'network',
      'history',
      'published',
      'files',
      'shared',
    ]);
    for (const folder of ['network', 'history', 'published', 'files', 'shared']) {
      const files = readdirSync(join(PROJECT_ROOT, 'cypher', folder)).map((file) => `${folder}/${file}`);
      const ofFolder = statements.filter(({ name }) => name.startsWith(`${folder}/`));
      expect(ofFolder.map(({ name }) => `${name}.cypher`).sort()).toEqual(files.sort());
    }
  });

  test('are made of the templates and of names in the table of elements', () => {
    const known = loadStatements();
    expect(known.get('schema/unique AwarenessAction.id')).toBe(
      'CREATE CONSTRAINT awareness_action_id_unique IF NOT EXISTS FOR (n:AwarenessAction) REQUIRE n.id IS UNIQUE',
    );
    expect(known.get('elements/create sites')?.split('\n')).toEqual([
      'UNWIND $rows AS row',
      'MATCH (o:Operator {id: row.operator}), (c:Commune {id: row.commune})',
      'CREATE (o)-[:HAS_SITE]->(n:Site)-[:`IN`]->(c)',
      'SET n = row.properties',
      'RETURN count(n) AS written',
    ]);
    expect(known.get('elements/link filieres.operator to operators')?.split('\n')).toEqual([
      'UNWIND $rows AS row',
      'MATCH (a:Operator {id: row.from}), (b:Filiere {id: row.to})',
      'CREATE (a)-[r:OFFERS]->(b)',
      'RETURN count(r) AS written',
    ]);
  });

  test('take what the store gives and answer what it reads: rows, and how many of them were written', () => {
    for (const { name, statement } of statements) {
      if (name.startsWith('schema/')) expect(parametersOf(statement), name).toEqual([]);
      if (!name.startsWith('elements/')) continue;
      expect(parametersOf(statement), name).toEqual(['rows']);
      expect(columnsOf(statement), name).toEqual(name.startsWith('elements/unlink ') ? [] : ['written']);
    }
  });

  test('a name that is none of Cypher, or that is missing, is refused', () => {
    expect(filled('(n:{{label}} {id: row.{{field}}})', { label: 'A', field: 'b' })).toBe('(n:A {id: row.b})');
    for (const label of ['', 'A) DETACH DELETE (n', 'A`', '1a', 'é'])
      expect(() => filled('(n:{{label}})', { label })).toThrow('is not a name');
    expect(() => filled('(n:{{label}})', {})).toThrow('is not a name');
  });

  test.each([...statements, ...questions])('$name: one statement', ({ statement }) => {
    expect(statement).not.toBe('');
    expect(withoutTexts(statement)).not.toContain(';');
    expect(statement).not.toContain('//');
    expect(statement).not.toContain('{{');
  });

  test.each([...statements, ...questions])('$name: only what both engines understand', ({ statement }) => {
    const code = withoutTexts(statement);
    expect(code, 'label alternation').not.toMatch(/\(\w*:\w+\|/);
    expect(code, 'quantified path pattern').not.toMatch(/\)\s*(\{\d*,?\d*\}|\+)\s*\(/);
    expect(code, 'full-text index').not.toMatch(/FULLTEXT/i);
    expect(code, 'IN as a relationship type needs back quotes').not.toMatch(/:IN\b/);
  });
});

describe('a header', () => {
  test('is read with its notes, without parameters or columns', () => {
    const text = '// question: Et alors ?\n// parameters:\n// columns:\n// Une note.\nMATCH (n)\nDELETE n\n';
    expect(parseQuery('x', text)).toEqual({
      name: 'x',
      question: 'Et alors ?',
      parameters: [],
      columns: [],
      statement: 'MATCH (n)\nDELETE n',
    });
  });

  test.each(['question', 'parameters', 'columns'])(
    'without its %s is refused, with the name of the file',
    (part) => {
      const lines = ['question: Quoi ?', 'parameters: $a', 'columns: b'].filter(
        (line) => !line.startsWith(part),
      );
      const text = `${lines.map((line) => `// ${line}`).join('\n')}\nRETURN $a AS b`;
      expect(() => parseQuery('x', text)).toThrow(`cypher/questions/x.cypher: no "// ${part}:"`);
    },
  );

  test('with Windows line ends reads the same', () => {
    const text = '// question: Quoi ?\n// parameters: $a, $b\n// columns: c\nRETURN $a + $b AS c';
    expect(parseQuery('x', text.replaceAll('\n', '\r\n'))).toEqual(parseQuery('x', text));
  });
});

const withoutTexts = (statement: string): string => statement.replace(/'[^']*'/g, "''");

function parametersOf(statement: string): string[] {
  const found = [...withoutTexts(statement).matchAll(/\$(\w+)/g)].map(([, name]) => name ?? '');
  return [...new Set(found)].sort();
}

/** Aliases of the last RETURN, split at the commas that no bracket encloses. */
function columnsOf(statement: string): string[] {
  const code = withoutTexts(statement);
  const at = code.lastIndexOf('RETURN ');
  if (at === -1) return [];
  const body = code.slice(at + 'RETURN '.length).split(/\bORDER BY\b/)[0] ?? '';
  const parts = [''];
  let depth = 0;
  for (const char of body) {
    if ('([{'.includes(char)) depth += 1;
    if (')]}'.includes(char)) depth -= 1;
    if (char === ',' && depth === 0) parts.push('');
    else parts[parts.length - 1] += char;
  }
  return parts.map((part) => (/\bAS (\w+)\s*$/.exec(part) ?? /^\s*(\w+)\s*$/.exec(part))?.[1] ?? part.trim());
}
