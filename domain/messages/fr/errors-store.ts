import type { ErrorWords } from './errors.ts';

/** Advice for a damaged store; none of its files was changed. */
const WAY_OUT =
  'Aucun fichier n’a été changé. « passerelles salvage --out FICHIER » en tire ce qui est intact ; une sauvegarde se reprend dans un autre dossier, donné par DATA_DIR.';

/** Errors of the files of the embedded store. */
export const storeErrors = {
  'store-no-permission': {
    title: 'Dossier de données interdit',
    detail:
      'On ne peut pas écrire dans le dossier de données {path} : changez ses droits, ou donnez-en un autre par DATA_DIR.',
  },
  'store-path-unusable': {
    title: 'Dossier de données inutilisable',
    detail: 'Le dossier de données {path} ne peut pas servir ({reason}) : donnez-en un autre par DATA_DIR.',
  },
  'store-locked': {
    title: 'Base déjà ouverte',
    detail:
      'La base {path} est ouverte par un autre programme, sans doute un serveur en marche : arrêtez-le d’abord, ou passez par son adresse.',
  },
  'files-full': {
    title: 'Plus de place pour les rapports émis',
    detail:
      'Les fichiers des rapports émis prendraient {size} octets ; {limit} au plus sont gardés avec le réseau. Rien n’a été émis. Émettez le rapport dans moins de formats.',
  },
  'kept-file-damaged': {
    title: 'Fichier gardé abîmé',
    detail: 'Le fichier gardé {file} n’est plus tel qu’il a été émis : reprenez-le d’une sauvegarde.',
  },
  'store-disk-full': {
    title: 'Disque plein',
    detail:
      'Il n’y a plus de place sur le disque de la base ; rien n’a été écrit. Libérez-en, puis recommencez : le programme n’a pas besoin d’être relancé.',
  },
  'store-disk-fault': {
    title: 'Disque en panne',
    detail:
      'Le disque de la base est en panne ; rien n’a été écrit. Regardez le disque et son journal, puis recommencez ; si cela échoue encore, reprenez une sauvegarde dans un dossier sur un autre disque, donné par DATA_DIR.',
  },
  'store-not-closed': {
    title: 'Base mal refermée',
    detail:
      'La base {path} n’a pu être bien refermée ({reason}). Tout ce qui avait été écrit est gardé, et se relit de son journal au prochain démarrage. Regardez d’abord le disque.',
  },
  'store-damaged': {
    title: 'Base illisible',
    detail: `La base de {path} est abîmée et ne peut pas être ouverte ({reason}). ${WAY_OUT}`,
  },
  'store-file-missing': {
    title: 'Fichier de la base absent',
    detail: `Le fichier {file} manque dans {path}, où une base a été écrite. Remettez-le si vous l’avez. ${WAY_OUT}`,
  },
  'store-emptied': {
    title: 'Base vidée',
    detail: `La base de {path} est vide, alors qu’elle était à la révision {marked} : un de ses fichiers (network.grafeo, network.grafeo.wal) a été perdu ou coupé. Remettez-le si vous l’avez. ${WAY_OUT}`,
  },
  'store-lost-writes': {
    title: 'Écritures perdues',
    detail: `La base de {path} est à la révision {stored}, alors que la révision {marked} avait été confirmée : les dernières écritures manquent. Remettez le fichier perdu ou coupé (network.grafeo, network.grafeo.wal) si vous l’avez. ${WAY_OUT}`,
  },
  'store-ahead': {
    title: 'Marqueur d’une autre base',
    detail: `La base de {path} est à la révision {stored}, alors que son marqueur {file} dit {marked} : l’un des deux vient d’une autre base ou d’une copie plus ancienne. Remettez celui qui manque ; si la base est la bonne, retirez {file} du dossier, et le programme en refera un. ${WAY_OUT}`,
  },
  'store-content-changed': {
    title: 'Contenu différent',
    detail: `La base de {path} n’a pas le contenu que son marqueur {file} annonce à la révision {stored} : elle est abîmée, ou l’un des deux vient d’une autre base, ou elle a été changée à la main. Remettez celui qui manque ; si la base est la bonne, retirez {file} du dossier, et le programme en refera un. ${WAY_OUT}`,
  },
  'store-history-changed': {
    title: 'Historique différent',
    detail: `La base de {path} n’a pas l’historique que son marqueur {file} annonce à la révision {stored} : elle est abîmée, ou l’un des deux vient d’une autre base. Remettez celui qui manque ; si la base est la bonne, retirez {file} du dossier, et le programme en refera un. ${WAY_OUT}`,
  },
  'store-marker-damaged': {
    title: 'Marqueur illisible',
    detail: `Le marqueur {file} de {path} est abîmé : on ne peut plus savoir si la base est entière. Remettez-en une copie ; si la base est la bonne, retirez {file} du dossier, et le programme en refera un. ${WAY_OUT}`,
  },
  'salvage-nothing': {
    title: 'Rien à sauver',
    detail:
      'Dans {path}, on ne trouve plus rien d’intact ; aucun fichier n’y a été changé. Reprenez une sauvegarde dans un autre dossier, donné par DATA_DIR.',
  },
  'salvage-embedded-only': {
    title: 'Pas de fichiers à sauver',
    detail:
      'NEO4J_URI est donné : « passerelles salvage » lit les fichiers de la base embarquée, et Neo4j a ses propres outils.',
  },
} satisfies Record<string, ErrorWords>;
