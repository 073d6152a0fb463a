import { failure } from '../errors.ts';
import { loadQuestions } from '../store/cypher/queries.ts';
import { loadStatements } from '../store/cypher/statements.ts';
import { cliWords, type GlobalOptions, type Io, jsonLine } from './io.ts';

/**
 * Runs the command `ask --statements`: prints every Cypher statement of the program, in commented groups or as JSON.
 * `given` is the rest of the command line.
 */
export function printStatements(io: Io, { json, language }: GlobalOptions, given: readonly string[]): void {
  if (given.length > 0) throw failure('too-many-arguments');
  const questions = [...loadQuestions().values()].map(
    ({ name, statement }) => [`questions/${name}`, statement] as const,
  );
  const statements = [...loadStatements(), ...questions];
  if (json === true) {
    io.out(jsonLine(statements.map(([name, statement]) => ({ name, statement }))));
    return;
  }
  const blocks = Object.entries(cliWords(language).ask.groups).map(([group, words]) => {
    const ofGroup = statements.filter(([name]) => name.startsWith(`${group}/`));
    const texts = ofGroup.map(([name, statement]) => `\n// ${name}\n${statement};\n`);
    return `// ${words} (${texts.length})\n${texts.join('')}`;
  });
  io.out(blocks.join('\n\n'));
}
