import type { CliWords } from '../fr/cli.ts';

/** Words of the commands that read tables: `import` and `check`. */
export const table: CliWords['table'] = {
  sheet: 'Sheet "{sheet}" ({rows} row(s)): {holds}',
  nothing: 'is not read',
  matrix: 'matrix of passerelles between operators',
  flat: 'operators and filières together',
  register: 'operators and their places, without filières',
  column: 'column {letter} "{heading}": {field} – {why}',
  columnUnread: 'not read',
  place: { sheet: 'sheet "{sheet}"', line: 'line {line}', column: 'column {column}' },
  rows: 'Rows: {new} new, {changed} changed, {unchanged} unchanged, {rejected} rejected.',
  repeated: '{count} row(s) ({lines}…)',
  rowsInAll: '{count} rows in all',
  values: '{count} values: {values}…',
  namedAbove: '  of which {count} unchanged because an earlier row of the file names that element.',
  notOurs: '{count} row(s) left out: not of this network.',
  elements: '{list} – new: {new}; changed: {changed}; unchanged: {unchanged}; rejected: {rejected}',
  keptMapping: 'The mapping of columns that was used is in {path}; --mapping reads it back.',
  rejected: 'The rejected rows are in {paths}, with their reason.',
  leftOut: 'The rejected rows are left out; --rejected FILE writes them with their reason.',
  howOn: 'Mend them, or take the others by --valid-only; --rejected FILE writes them with their reason.',
  nothingWritten: 'Dry run: nothing was written to the network.',
  done: 'The file {path} is in the network (revision {revision}).',
  unchanged: 'The file {path} says nothing new: nothing was written (revision {revision}).',
};
