/**
 * What each environment variable says, what it may be (`wanted`, which follows "donnez"), and what it is when it is not
 * given.
 */
export const settings = {
  NEO4J_URI: {
    meaning: 'adresse d’un serveur Neo4j',
    wanted: 'une adresse comme neo4j://machine:7687 ou bolt://machine:7687',
    unset: 'la base embarquée',
  },
  NEO4J_USERNAME: { meaning: 'son compte', wanted: 'un nom de 200 caractères au plus', unset: 'neo4j' },
  NEO4J_PASSWORD: { meaning: 'son mot de passe', wanted: 'au plus 1000 caractères', unset: 'aucun' },
  NEO4J_DATABASE: {
    meaning: 'sa base',
    wanted: 'un nom de base Neo4j : une lettre, puis des lettres, des chiffres, des points ou des tirets',
    unset: 'celle du serveur',
  },
  HOST: {
    meaning: 'adresse sur laquelle le site écoute',
    wanted: 'un nom de machine ou une adresse IP, sans port',
    unset: '127.0.0.1',
  },
  ALLOWED_HOSTS: {
    meaning: 'autres noms sous lesquels le site répond',
    wanted: 'des noms de machines séparés par des virgules, sans « http:// » ni port',
    unset: 'aucun',
  },
  PORT: { meaning: 'port du site', wanted: 'un nombre de 0 (un port libre) à 65535', unset: '4747' },
  DATA_DIR: {
    meaning: 'dossier de la base embarquée',
    wanted: 'un dossier sur un disque de cette machine',
    unset: 'data',
  },
  PUBLIC_URL: {
    meaning: 'adresse par laquelle les gens atteignent le site',
    wanted: 'une adresse comme https://carte.example, sans chemin',
    unset: 'personne d’autre ne l’atteint',
  },
  OIDC_ISSUER: {
    meaning: 'adresse du fournisseur d’identité OpenID Connect',
    wanted: 'l’adresse https:// de son émetteur, telle qu’il la donne ; http:// seulement pour cette machine',
    unset: 'pas de fournisseur : des mots de passe seulement',
  },
  OIDC_CLIENT_ID: {
    meaning: 'nom sous lequel il connaît ce site',
    wanted: 'un texte de 500 caractères au plus',
    unset: 'aucun',
  },
  OIDC_CLIENT_SECRET: {
    meaning: 'secret par lequel ce site se prouve à lui',
    wanted: 'un texte de 1000 caractères au plus',
    unset: 'une clé le fait',
  },
  OIDC_PRIVATE_KEY_FILE: {
    meaning: 'fichier de la clé privée qui le fait à la place du secret (private_key_jwt)',
    wanted: 'le chemin d’un fichier PEM ou JWK',
    unset: 'un secret le fait',
  },
  OIDC_DECRYPTION_KEY_FILE: {
    meaning: 'fichier de la clé privée pour laquelle il chiffre ; ce qui n’est pas chiffré est alors refusé',
    wanted: 'le chemin d’un fichier PEM ou JWK',
    unset: 'il signe sans chiffrer',
  },
  OIDC_NAME: {
    meaning: 'son nom sur le bouton',
    wanted: 'un nom de 40 caractères au plus',
    unset: 'le nom de machine de OIDC_ISSUER',
  },
  OIDC_SCOPE: {
    meaning: 'ce qui lui est demandé',
    wanted: 'des mots séparés par une espace, dont openid d’abord, et jamais le numéro national',
    unset: 'openid profile email',
  },
  OIDC_ACR: {
    meaning: 'façons de s’identifier (acr) dont une est exigée',
    wanted: 'des valeurs séparées par une espace',
    unset: 'toutes',
  },
  OIDC_SECOND_FACTOR: {
    meaning: 'valeurs de acr ou amr qui valent un second facteur',
    wanted: 'des valeurs séparées par une espace',
    unset: 'aucune : le site demande le sien',
  },
  OIDC_ROLE_CLAIM: {
    meaning: 'attribut qui donne le rôle',
    wanted: 'son nom, ou un chemin comme realm_access.roles',
    unset: 'les administrateurs donnent les rôles',
  },
  OIDC_ROLE_MAP: {
    meaning: 'rôle que donne chaque valeur de cet attribut',
    wanted:
      'des paires comme valeur=OFFICER séparées par des virgules, avec READER, OFFICER, COORDINATOR ou ADMINISTRATOR',
    unset: 'les administrateurs donnent les rôles',
  },
  EMBED_ORIGINS: {
    meaning: 'sites qui peuvent montrer dans un cadre les liens de lecture',
    wanted: 'des adresses comme https://site.example, séparées par des virgules, sans chemin',
    unset: 'aucun site',
  },
  BACKUP_FOLDER: {
    meaning: 'dossier des sauvegardes que le serveur fait de lui-même',
    wanted: 'un dossier, de préférence sur un autre disque que la base',
    unset: 'pas de sauvegarde automatique',
  },
  BACKUP_EVERY: {
    meaning: 'temps entre deux sauvegardes',
    wanted: 'un nombre d’heures ou de jours, comme 6h ou 1d',
    unset: '24h',
  },
  BACKUP_KEEP: {
    meaning: 'sauvegardes gardées : la dernière de tant de jours, de semaines et de mois',
    wanted: 'trois nombres, comme 7d,4w,6m',
    unset: '7d,4w,6m',
  },
  METRICS_PORT: {
    meaning: 'port où Prometheus lit l’état du serveur',
    wanted: 'un nombre de 0 (un port libre) à 65535',
    unset: 'pas de mesures',
  },
  METRICS_HOST: {
    meaning: 'adresse sur laquelle ces mesures sont données',
    wanted: 'un nom de machine ou une adresse IP, sans port',
    unset: '127.0.0.1',
  },
} satisfies Record<string, { readonly meaning: string; readonly wanted: string; readonly unset: string }>;
