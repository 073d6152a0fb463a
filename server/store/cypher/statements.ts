import type { Parameters, Row, Run } from '../engine.ts';
import { cypherFiles } from './cypher-files.ts';
import { elementStatements, type Names, schemaStatements } from './element-statements.ts';

/** Runs a statement by its name: see `loadStatements`. */
export type RunNamed = (name: string, parameters?: Parameters) => Promise<Row[]>;

/**
 * The statements that the store runs, without the questions, by name. The part of a name before the slash is its group:
 * - `schema` and `elements` are made of the templates of `cypher/templates` and the table of elements;
 * - `network` and `history` are folders of `cypher/`, with one statement a file.
 */
export function loadStatements(): ReadonlyMap<string, string> {
  const templates = cypherFiles('templates');
  const made = [...schemaStatements(), ...elementStatements()].map(
    ([name, template, names]) => [name, filled(templates.get(template) ?? '', names)] as const,
  );
  const files = ['network', 'history'].flatMap((folder) =>
    [...cypherFiles(folder)].map(([file, text]) => [`${folder}/${file}`, text] as const),
  );
  return new Map([...made, ...files].map(([name, text]) => [name, withoutComments(text)]));
}

/** The statements that create the schema, in the order in which they are run. */
export const schemaOf = (statements: ReadonlyMap<string, string>): readonly string[] =>
  [...statements].filter(([name]) => name.startsWith('schema/')).map(([, statement]) => statement);

/** Runs statements by name, with a function that runs their text. */
export function runsNamed(statements: ReadonlyMap<string, string>): (run: Run) => RunNamed {
  return (run) => (name, parameters) => {
    const statement = statements.get(name);
    if (statement === undefined) throw new Error(`There is no statement "${name}".`);
    return run(statement, parameters);
  };
}

/** A template with names in the place of its `{{placeholders}}`. Throws on a name that is missing or no identifier. */
export const filled = (template: string, names: Names): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, placeholder: string) => identifier(names[placeholder]));

/** Words of Cypher that the embedded engine takes for a name only in back quotes. */
const RESERVED = ['IN'];

function identifier(name = ''): string {
  if (!/^[A-Za-z]\w*$/.test(name)) throw new Error(`"${name}" is not a name that Cypher can have.`);
  return RESERVED.includes(name) ? `\`${name}\`` : name;
}

const withoutComments = (text: string): string =>
  text
    .split(/\r?\n/)
    .filter((line) => !line.startsWith('//'))
    .join('\n')
    .trim();
