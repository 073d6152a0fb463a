import type { CliStartWords } from '../fr/cli-start.ts';
import { people } from './cli-people.ts';

export const start: CliStartWords = {
  ready: 'Passerelles is ready: {url}',
  embedded: 'The data is in {path}',
  neo4j: 'The data is on the Neo4j server {uri}',
  ignored:
    'The environment variable {name} is no setting and is ignored: {meant} counts, which has another value. Remove {name}, or rename it.',
  seeded: 'The store was empty: the sample network “Haute-Sylve” was put in it.',
  setUp: people.setUp,
  noWayIn: people.noWayIn,
  metrics: 'The metrics of the server are at {url}',
  backups: 'The backups go to {path}',
  stop: 'Ctrl+C to stop.',
  stopping: 'Stopping…',
};
