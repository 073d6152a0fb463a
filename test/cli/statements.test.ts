import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { loadQuestions } from '../../server/store/cypher/queries.ts';
import { loadStatements } from '../../server/store/cypher/statements.ts';
import { passerelles } from '../support/command.ts';
import { scratchFolder } from '../support/scratch.ts';

const all = [
  ...loadStatements(),
  ...[...loadQuestions()].map(([name, { statement }]) => [`questions/${name}`, statement] as const),
];

it('prints every statement whole, in the words of the reader, and opens no store', async () => {
  const folder = join(scratchFolder(), 'no-store');
  const there = { env: { DATA_DIR: folder } };
  const { code, out, err } = await passerelles(['ask', '--statements', '--lang', 'en'], there);
  expect({ code, err }).toEqual({ code: 0, err: '' });
  for (const [name, statement] of all) expect(out).toContain(`\n// ${name}\n${statement};\n`);
  expect(out.match(/;\n/g)).toHaveLength(all.length);
  expect(out).toMatch(/^\/\/ Constraints and indexes, created when the store is opened \(\d+\)\n/);
  const french = (await passerelles(['ask', '--statements', '--lang', 'fr'], there)).out;
  expect(french).toMatch(/^\/\/ Contraintes et index, créés à l’ouverture de la base \(\d+\)\n/);
  expect(existsSync(folder)).toBe(false);
});

it('prints them as JSON, and refuses a question beside', async () => {
  const { out } = await passerelles(['ask', '--statements', '--json']);
  expect(JSON.parse(out)).toEqual(all.map(([name, statement]) => ({ name, statement })));
  const refused = await passerelles(['ask', 'm01-dead-end', '--statements', '--lang', 'en']);
  expect(refused).toMatchObject({ code: 2, out: '' });
  expect(refused.err).toContain('too many arguments');
});
