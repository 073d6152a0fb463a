import type { Parameters, Row, Run } from '../engine.ts';
import { accountStatements } from './account-statements.ts';
import { cypherFiles } from './cypher-files.ts';
import { elementStatements, type Names, schemaStatements } from './element-statements.ts';

/** Runs the statement with this name (see `loadStatements`). */
export type RunNamed = (name: string, parameters?: Parameters) => Promise<Row[]>;

/**
 * Loads all Cypher statements of the store except the named questions, and returns them by name, such as
 * `elements/create filieres`. Those of the groups `schema`, `elements` and `accounts` are made from templates in
 * `cypher/templates`, those of `network`, `history`, `published`, `files` and `shared` are files in these folders of `cypher/`.
 */
export function loadStatements(): ReadonlyMap<string, string> {
  const templates = cypherFiles('templates');
  const made = [...schemaStatements(), ...elementStatements(), ...accountStatements()].map(
    ([name, template, names]) => [name, filled(templates.get(template) ?? '', names)] as const,
  );
  const files = ['network', 'history', 'published', 'files', 'shared'].flatMap((folder) =>
    [...cypherFiles(folder)].map(([file, text]) => [`${folder}/${file}`, text] as const),
  );
  return new Map([...made, ...files].map(([name, text]) => [name, withoutComments(text)]));
}

/**
 * Lists the Cypher statements that create constraints and indexes, out of all statements, in the order in which they
 * must run.
 */
export const schemaOf = (statements: ReadonlyMap<string, string>): readonly string[] =>
  [...statements].filter(([name]) => name.startsWith('schema/')).map(([, statement]) => statement);

/**
 * Takes the Cypher statements by name. Returns a function that turns `run`, which runs Cypher text, into a function
 * that runs a statement by its name; that one throws an Error for an unknown name.
 */
export function runsNamed(statements: ReadonlyMap<string, string>): (run: Run) => RunNamed {
  return (run) => (name, parameters) => {
    const statement = statements.get(name);
    if (statement === undefined) throw new Error(`There is no statement "${name}".`);
    return run(statement, parameters);
  };
}

/**
 * Returns a Cypher template with its `{{placeholders}}` replaced by `names`. Throws an Error when a name is missing
 * or is no valid identifier.
 */
export const filled = (template: string, names: Names): string =>
  template.replace(/\{\{(\w+)\}\}/g, (_, placeholder: string) => identifier(names[placeholder]));

/** Names that the embedded engine accepts only in back quotes. */
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
