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
  OIDC_ISSUER: {
    meaning: 'address of the OpenID Connect identity provider',
    wanted: 'the https:// address of its issuer, as it gives it; http:// for this machine only',
    unset: 'no provider: passwords only',
  },
  OIDC_CLIENT_ID: {
    meaning: 'name under which it knows this site',
    wanted: 'a text of at most 500 characters',
    unset: 'none',
  },
  OIDC_CLIENT_SECRET: {
    meaning: 'secret by which this site proves itself to it',
    wanted: 'a text of at most 1000 characters',
    unset: 'a key does it',
  },
  OIDC_PRIVATE_KEY_FILE: {
    meaning: 'file of the private key that does so in place of the secret (private_key_jwt)',
    wanted: 'the path of a PEM or JWK file',
    unset: 'a secret does it',
  },
  OIDC_DECRYPTION_KEY_FILE: {
    meaning: 'file of the private key for which it encrypts; what is not encrypted is then refused',
    wanted: 'the path of a PEM or JWK file',
    unset: 'it signs without encrypting',
  },
  OIDC_NAME: {
    meaning: 'its name on the button',
    wanted: 'a name of at most 40 characters',
    unset: 'the machine name of OIDC_ISSUER',
  },
  OIDC_SCOPE: {
    meaning: 'what is asked of it',
    wanted: 'words separated by a space, openid first, and never the national number',
    unset: 'openid profile email',
  },
  OIDC_ACR: {
    meaning: 'ways of signing in (acr) of which one is required',
    wanted: 'values separated by a space',
    unset: 'any',
  },
  OIDC_SECOND_FACTOR: {
    meaning: 'values of acr or amr that count as a second factor',
    wanted: 'values separated by a space',
    unset: 'none: the site asks for its own',
  },
  OIDC_ROLE_CLAIM: {
    meaning: 'claim that gives the role',
    wanted: 'its name, or a path such as realm_access.roles',
    unset: 'administrators give roles',
  },
  OIDC_ROLE_MAP: {
    meaning: 'role that each value of this claim gives',
    wanted:
      'pairs such as value=OFFICER separated by commas, with READER, OFFICER, COORDINATOR or ADMINISTRATOR',
    unset: 'administrators give roles',
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
