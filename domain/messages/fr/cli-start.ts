import { people } from './cli-people.ts';

/** What `start` prints. */
export const start = {
  ready: 'Passerelles est prêt : {url}',
  embedded: 'Les données sont dans {path}',
  neo4j: 'Les données sont sur le serveur Neo4j {uri}',
  ignored:
    'La variable d’environnement {name} n’est pas un réglage et reste sans effet : {meant} compte, qui a une autre valeur. Retirez {name}, ou renommez-la.',
  seeded: 'La base était vide : le réseau d’exemple « Haute-Sylve » y a été mis.',
  setUp: people.setUp,
  noWayIn: people.noWayIn,
  metrics: 'Les mesures du serveur sont à {url}',
  backups: 'Les sauvegardes vont dans {path}',
  stop: 'Ctrl+C pour arrêter.',
  stopping: 'Arrêt en cours…',
};

export type CliStartWords = typeof start;
