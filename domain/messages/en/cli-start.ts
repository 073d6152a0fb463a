import type { CliStartWords } from '../fr/cli-start.ts';
import { people } from './cli-people.ts';

export const start: CliStartWords = {
  ready: 'Passerelles is ready: {url}',
  embedded: 'The data is in {path}',
  neo4j: 'The data is on the Neo4j server {uri}',
  seeded: 'The store was empty: the sample network “Haute-Sylve” was put in it.',
  setUp: people.setUp,
  noWayIn: people.noWayIn,
  metrics: 'The metrics of the server are at {url}',
  backups: 'The backups go to {path}',
  stop: 'Ctrl+C to stop.',
  stopping: 'Stopping…',
};
