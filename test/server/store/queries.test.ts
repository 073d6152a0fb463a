import { describe, expect, test } from 'vitest';
import { loadQueries, parseQuery } from '../../../server/store/queries.ts';

const queries = [...loadQueries().values()];

/** What a file says of itself in its header must be what its statement does: people read the header. */
describe('the Cypher files', () => {
  test('are found: schema, network, history and questions', () => {
    const folders = new Set(queries.map(({ name }) => name.split('/')[0]));
    expect([...folders]).toEqual(['history', 'network', 'questions', 'schema']);
  });

  test.each(queries)('$name: its header is its body', ({ question, parameters, columns, statement }) => {
    expect(question).toMatch(/\?( \(.+\))?$/);
    expect([...parameters].sort()).toEqual(parametersOf(statement));
    expect(columns).toEqual(columnsOf(statement));
  });

  test.each(queries)('$name: one statement', ({ statement }) => {
    expect(withoutTexts(statement)).not.toContain(';');
    expect(statement).not.toContain('//');
  });

  test.each(queries)('$name: only what both engines understand', ({ statement }) => {
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
      expect(() => parseQuery('questions/x', text)).toThrow(`cypher/questions/x.cypher: no "// ${part}:"`);
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
