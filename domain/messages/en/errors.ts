import type { ErrorId, ErrorWords } from '../fr/errors.ts';
import { changeErrors } from './errors-changes.ts';
import { commandLineErrors } from './errors-command-line.ts';
import { fileErrors } from './errors-files.ts';
import { limitErrors } from './errors-limits.ts';
import { linkErrors } from './errors-links.ts';
import { operationErrors } from './errors-operation.ts';
import { peopleErrors } from './errors-people.ts';
import { providerErrors } from './errors-provider.ts';
import { requestErrors } from './errors-requests.ts';
import { storeErrors } from './errors-store.ts';

export const errors: Readonly<Record<ErrorId, ErrorWords>> = {
  ...requestErrors,
  ...changeErrors,
  ...limitErrors,
  ...linkErrors,
  ...peopleErrors,
  ...providerErrors,
  ...operationErrors,
  ...storeErrors,
  // API
  'bad-request': {
    title: 'Question not understood',
    detail: 'A parameter of the question is not allowed: {problems}.',
  },
  'few-people-told': {
    title: 'A small number of people in a text',
    detail:
      'The report is not issued: {places}. Write “some people”, or confirm for each of these texts that it is no number of people.',
  },
  'issue-withdrawn': {
    title: 'Issue withdrawn already',
    detail: 'Issue {issue} of the report “{report}” was withdrawn on {on}: “{reason}”.',
  },
  'issue-unknown': {
    title: 'File not issued',
    detail:
      'The report “{report}” has no {format} file in its issue {issue}: choose an issue and a format of its list.',
  },
  'period-not-begun': {
    title: 'Period not begun',
    detail:
      'The period asked for begins on {from}, after today ({today}): no report can be made of it. Choose a period that has begun.',
  },
  'inverted-period': {
    title: 'Inverted period',
    detail:
      'The period asked for ends ({to}) before it begins ({from}): swap the two dates, or give the missing one too.',
  },
  'network-refused': {
    title: 'Network refused',
    detail: 'The network has {count} error(s); nothing was written. Correct them and send it again.',
  },
  'revision-moved': {
    title: 'The network changed meanwhile',
    detail:
      'The network is at revision {revision} and you started from {given}: read it again before writing.',
  },
  'unknown-element': {
    title: 'Unknown element',
    detail: 'The network has no element “{value}” that suits {place}: give the id of {wanted}.',
  },
  'unknown-finding': {
    title: 'Finding not found',
    detail:
      'The finding “{key}” is not found in the network at these dates and for this audience: read the missing bridges again.',
  },
  'reason-needed': {
    title: 'Missing reason',
    detail: 'Rejecting a finding needs a reason: say in a sentence why it does not hold.',
  },
  'unknown-question': {
    title: 'Unknown question',
    detail: 'There is no question “{value}”: the questions are {known}.',
  },
  'unknown-year': {
    title: 'Year without figures',
    detail:
      'No figure is published for the year {year}. Years that have some: {years}. Choose one of them, or give none.',
  },
  'bad-parameters': {
    title: 'Parameters to correct',
    detail: 'The question {question} cannot be asked like this: {problems}.',
  },
  'question-too-long': {
    title: 'Question too long',
    detail:
      'The database has not answered the question {question} within {seconds} seconds: narrow it, or ask it of a Neo4j server.',
  },
  'id-taken': {
    title: 'Id already taken',
    detail: 'The id “{value}” belongs to another element of the network: give the scenario another one.',
  },
  'nothing-to-plan': {
    title: 'Nothing to plan',
    detail:
      'The scenario “{scenario}” adds no passerelle between elements that are in the network: there is nothing to make a project of.',
  },
  'list-missing': {
    title: 'List to be given',
    detail: 'A CSV file holds one list only: say which ({lists}).',
  },
  'list-not-wanted': {
    title: 'List not wanted',
    detail: 'A {format} file holds every list: ask for one of a CSV only.',
  },
  'database-unavailable': {
    title: 'Database unavailable',
    detail: 'The database does not answer for now: try again in {seconds} seconds.',
  },
  internal: {
    title: 'Internal error',
    detail: 'Something unforeseen happened; quote the request number {requestId} so that it can be traced.',
  },
  // Start
  'bad-setting': {
    title: 'Setting refused',
    detail: 'The setting {name} cannot be “{value}”: give this environment variable {wanted}.',
  },
  'misspelt-setting': {
    title: 'Unknown setting',
    detail:
      'The environment variable {name} is no setting of this program; its name resembles {meant}, which is not given. Rename it to {meant}, or remove it.',
  },
  'bad-port': {
    title: 'Port refused',
    detail: 'PORT cannot be “{value}”: give a number from 0 (any free port) to 65535.',
  },
  'neo4j-address-invalid': {
    title: 'Neo4j address refused',
    detail: 'NEO4J_URI cannot be “{uri}”: give an address such as neo4j://host:7687 or bolt://host:7687.',
  },
  'port-in-use': {
    title: 'Port in use',
    detail: 'Port {port} of {host} is already taken: stop the other program, or set PORT=0 for a free port.',
  },
  'port-refused': {
    title: 'Port forbidden',
    detail: 'The system does not let us open port {port} of {host}: choose a PORT above 1023.',
  },
  'host-unavailable': {
    title: 'Address unavailable',
    detail:
      'This machine does not have the address “{host}”: correct HOST (127.0.0.1 for this machine only).',
  },
  'store-platform-unsupported': {
    title: 'Embedded engine missing',
    detail:
      'The embedded engine does not exist for this machine ({reason}): use a Neo4j server, by NEO4J_URI.',
  },
  'neo4j-unreachable': {
    title: 'Neo4j does not answer',
    detail: 'The Neo4j server {uri} does not answer: check that it runs and that NEO4J_URI is right.',
  },
  'neo4j-credentials-refused': {
    title: 'Neo4j refuses the password',
    detail:
      'The Neo4j server {uri} refuses the user “{username}”: correct NEO4J_USERNAME and NEO4J_PASSWORD.',
  },
  'neo4j-database-unknown': {
    title: 'Neo4j database missing',
    detail: 'The Neo4j server {uri} has no database “{database}”: correct NEO4J_DATABASE.',
  },
  'store-closed': {
    title: 'Store closed',
    detail: 'The store has just been closed: run the command again.',
  },
  'store-statement-failed': {
    title: 'Request refused by the store',
    detail: 'The store refused a request of the program ({reason}); nothing was written.',
  },
  'store-edit-refused': {
    title: 'Change refused',
    detail: 'The change would make the network unsound ({code}, {path}, “{value}”); nothing was written.',
  },
  'store-statement-too-long': {
    title: 'Request too long',
    detail: 'The store did not answer within {seconds} seconds: try again when the machine is less busy.',
  },
  'store-write-conflict': {
    title: 'Concurrent writes',
    detail: 'Another write took place at the same moment; nothing was written: try again.',
  },
  'store-write-outcome-unknown': {
    title: 'Write without an answer',
    detail:
      'The link to the database broke during the write: read the network again to see whether it took place.',
  },
  'idempotency-key-invalid': {
    title: 'Unusable key',
    detail:
      'The header Idempotency-Key says “{key}”; nothing was written. Give 8 to 64 letters without accents, digits and hyphens, new ones for each command.',
  },
  'idempotency-key-reused': {
    title: 'Key used before',
    detail:
      'The key of the header Idempotency-Key was given before, with another content (revision {revision}); nothing was written now. Give each command a new key.',
  },
  'store-content-unreadable': {
    title: 'Unreadable content',
    detail: 'The store holds a network that this program cannot read ({reason}): put back a saved copy.',
  },
  'neo4j-write-refused': {
    title: 'Neo4j refuses to write',
    detail: 'The Neo4j server {uri} does not let “{username}” write: grant the right or change the user.',
  },
  'question-unknown': {
    title: 'Question missing',
    detail: 'The question {name} is missing from the cypher folder: install the program again.',
  },
  'question-parameters': {
    title: 'Question wrongly filled',
    detail:
      'The question {name} of the cypher folder does not get the parameters it announces: install the program again.',
  },
  'sample-missing': {
    title: 'Sample missing',
    detail: 'The sample network is missing or unreadable ({path}): install the program again.',
  },
  ...commandLineErrors,
  // Files brought in
  ...fileErrors,
};
