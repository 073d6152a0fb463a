import type { settings as fr } from '../fr/settings.ts';

/** See the French file. */
export const settings: Readonly<
  Record<keyof typeof fr, { readonly meaning: string; readonly wanted: string; readonly unset: string }>
> = {
  NEO4J_URI: {
    meaning: 'address of a Neo4j server',
    wanted: 'an address such as neo4j://host:7687 or bolt://host:7687',
    unset: 'the embedded store',
  },
  NEO4J_USERNAME: { meaning: 'its account', wanted: 'a name of at most 200 characters', unset: 'neo4j' },
  NEO4J_PASSWORD: { meaning: 'its password', wanted: 'at most 1000 characters', unset: 'none' },
  NEO4J_DATABASE: {
    meaning: 'its database',
    wanted: 'the name of a Neo4j database: a letter, then letters, digits, dots or hyphens',
    unset: 'the server’s',
  },
  HOST: {
    meaning: 'address on which the site listens',
    wanted: 'the name or IP address of a machine, without a port',
    unset: '127.0.0.1',
  },
  ALLOWED_HOSTS: {
    meaning: 'further names under which the site answers',
    wanted: 'names of machines separated by commas, without “http://” and ports',
    unset: 'none',
  },
  PORT: { meaning: 'port of the site', wanted: 'a number from 0 (any free port) to 65535', unset: '4747' },
  DATA_DIR: {
    meaning: 'folder of the embedded store',
    wanted: 'a folder on a disk of this machine',
    unset: 'data',
  },
  PUBLIC_URL: {
    meaning: 'address by which people reach the site',
    wanted: 'an address such as https://carte.example, without a path',
    unset: 'nobody else reaches it',
  },
  EMBED_ORIGINS: {
    meaning: 'sites that may show the read-only links in a frame',
    wanted: 'addresses such as https://site.example separated by commas, without a path',
    unset: 'no site',
  },
  BACKUP_FOLDER: {
    meaning: 'folder of the backups that the server makes by itself',
    wanted: 'a folder, best on another disk than the store',
    unset: 'no automatic backups',
  },
  BACKUP_EVERY: {
    meaning: 'time between two backups',
    wanted: 'a number of hours or days, such as 6h or 1d',
    unset: '24h',
  },
  BACKUP_KEEP: {
    meaning: 'backups that are kept: the last one of so many days, weeks and months',
    wanted: 'three numbers, such as 7d,4w,6m',
    unset: '7d,4w,6m',
  },
  METRICS_PORT: {
    meaning: 'port where Prometheus reads how the server is',
    wanted: 'a number from 0 (any free port) to 65535',
    unset: 'no metrics',
  },
  METRICS_HOST: {
    meaning: 'address on which these metrics are given',
    wanted: 'the name or IP address of a machine, without a port',
    unset: '127.0.0.1',
  },
};
