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

/**
 * Words of an error: a title, and a text that says what happened and what to do. The keys are stable ids. `{name}`
 * places are filled with values.
 */
export interface ErrorWords {
  readonly title: string;
  readonly detail: string;
}

export const errors = {
  // API
  'bad-request': {
    title: 'Question mal posée',
    detail: 'Un paramètre de la question n’est pas admis : {problems}.',
  },
  'few-people-told': {
    title: 'Petit nombre de personnes dans un texte',
    detail:
      'Le rapport n’est pas émis : {places}. Écrivez « quelques personnes », ou confirmez pour chacun de ces textes que ce n’est pas un nombre de personnes.',
  },
  'issue-withdrawn': {
    title: 'Émission déjà retirée',
    detail: 'L’émission {issue} du rapport « {report} » est déjà retirée, depuis le {on} : « {reason} ».',
  },
  'issue-unknown': {
    title: 'Fichier pas émis',
    detail:
      'Le rapport « {report} » n’a pas de fichier {format} dans son émission {issue} : choisissez une émission et un format de sa liste.',
  },
  'period-not-begun': {
    title: 'Période pas encore commencée',
    detail:
      'La période demandée commence le {from}, après aujourd’hui ({today}) : aucun rapport ne peut en être fait. Choisissez une période déjà commencée.',
  },
  'inverted-period': {
    title: 'Période à l’envers',
    detail:
      'La période demandée finit ({to}) avant de commencer ({from}) : échangez les deux dates, ou donnez aussi celle qui manque.',
  },
  'network-refused': {
    title: 'Réseau refusé',
    detail: 'Le réseau a {count} erreur(s) ; rien n’a été écrit. Corrigez-les et envoyez-le à nouveau.',
  },
  'revision-moved': {
    title: 'Le réseau a changé entre-temps',
    detail:
      'Le réseau en est à la révision {revision} et vous partiez de {given} : relisez-le avant d’écrire.',
  },
  'unknown-element': {
    title: 'Élément inconnu',
    detail:
      'Le réseau n’a pas d’élément « {value} » qui convienne pour {place} : donnez l’identifiant {wanted}.',
  },
  'unknown-finding': {
    title: 'Constat introuvable',
    detail:
      'Le constat « {key} » n’est pas trouvé dans le réseau à ces dates et pour ce public : relisez les chaînons manquants.',
  },
  'reason-needed': {
    title: 'Motif manquant',
    detail: 'Rejeter un constat demande un motif : dites en une phrase pourquoi il ne tient pas.',
  },
  'unknown-question': {
    title: 'Question inconnue',
    detail: 'Il n’y a pas de question « {value} » : les questions sont {known}.',
  },
  'unknown-year': {
    title: 'Année sans chiffres',
    detail:
      'Aucun chiffre n’est publié pour l’année {year}. Années qui en ont : {years}. Choisissez-en une, ou n’en donnez pas.',
  },
  'bad-parameters': {
    title: 'Paramètres à corriger',
    detail: 'La question {question} ne peut pas être posée ainsi : {problems}.',
  },
  'question-too-long': {
    title: 'Question trop longue',
    detail:
      'La base n’a pas répondu à la question {question} en {seconds} secondes : restreignez-la, ou posez-la sur un serveur Neo4j.',
  },
  'id-taken': {
    title: 'Identifiant déjà pris',
    detail:
      'L’identifiant « {value} » est celui d’un autre élément du réseau : donnez-en un autre au scénario.',
  },
  'nothing-to-plan': {
    title: 'Rien à prévoir',
    detail:
      'Le scénario « {scenario} » n’ajoute aucune passerelle entre des éléments présents dans le réseau : il n’y a rien à mettre en projet.',
  },
  'list-missing': {
    title: 'Liste à préciser',
    detail: 'Un fichier CSV ne tient qu’une liste : dites laquelle ({lists}).',
  },
  'list-not-wanted': {
    title: 'Liste sans objet',
    detail: 'Un fichier {format} tient toutes les listes : n’en demandez une que pour un CSV.',
  },
  'database-unavailable': {
    title: 'Base de données indisponible',
    detail: 'La base de données ne répond pas pour le moment : réessayez dans {seconds} secondes.',
  },
  internal: {
    title: 'Erreur interne',
    detail:
      'Une erreur imprévue est survenue ; citez le numéro de demande {requestId} pour qu’on la retrouve.',
  },
  ...requestErrors,
  ...changeErrors,
  ...limitErrors,
  ...linkErrors,
  ...peopleErrors,
  ...providerErrors,
  ...operationErrors,
  // Start
  'bad-setting': {
    title: 'Réglage refusé',
    detail:
      'Le réglage {name} ne peut pas valoir « {value} » : donnez à cette variable d’environnement {wanted}.',
  },
  'misspelt-setting': {
    title: 'Réglage inconnu',
    detail:
      'La variable d’environnement {name} n’est pas un réglage de ce programme ; son nom ressemble à {meant}, qui n’est pas donné. Renommez-la en {meant}, ou retirez-la.',
  },
  'bad-port': {
    title: 'Port refusé',
    detail: 'PORT ne peut pas valoir « {value} » : donnez un nombre de 0 (un port libre) à 65535.',
  },
  'neo4j-address-invalid': {
    title: 'Adresse Neo4j refusée',
    detail:
      'NEO4J_URI ne peut pas valoir « {uri} » : donnez une adresse comme neo4j://machine:7687 ou bolt://machine:7687.',
  },
  'port-in-use': {
    title: 'Port occupé',
    detail:
      'Le port {port} de {host} est déjà pris : arrêtez l’autre programme, ou donnez PORT=0 pour un port libre.',
  },
  'port-refused': {
    title: 'Port interdit',
    detail:
      'Le système ne permet pas d’ouvrir le port {port} de {host} : choisissez un PORT au-dessus de 1023.',
  },
  'host-unavailable': {
    title: 'Adresse indisponible',
    detail:
      'Cette machine n’a pas l’adresse « {host} » : corrigez HOST (127.0.0.1 pour cette machine seule).',
  },
  'store-platform-unsupported': {
    title: 'Moteur embarqué absent',
    detail:
      'Le moteur embarqué n’existe pas pour cette machine ({reason}) : utilisez un serveur Neo4j, par NEO4J_URI.',
  },
  'neo4j-unreachable': {
    title: 'Neo4j ne répond pas',
    detail: 'Le serveur Neo4j {uri} ne répond pas : vérifiez qu’il est démarré et que NEO4J_URI est juste.',
  },
  'neo4j-credentials-refused': {
    title: 'Neo4j refuse le mot de passe',
    detail:
      'Le serveur Neo4j {uri} refuse l’utilisateur « {username} » : corrigez NEO4J_USERNAME et NEO4J_PASSWORD.',
  },
  'neo4j-database-unknown': {
    title: 'Base Neo4j absente',
    detail: 'Le serveur Neo4j {uri} n’a pas de base « {database} » : corrigez NEO4J_DATABASE.',
  },
  'store-closed': {
    title: 'Base fermée',
    detail: 'La base vient d’être fermée : relancez la commande.',
  },
  'store-statement-failed': {
    title: 'Demande refusée par la base',
    detail: 'La base a refusé une demande du programme ({reason}) ; rien n’a été écrit.',
  },
  'store-edit-refused': {
    title: 'Modification refusée',
    detail:
      'La modification rendrait le réseau incohérent ({code}, {path}, « {value} ») ; rien n’a été écrit.',
  },
  'store-statement-too-long': {
    title: 'Demande trop longue',
    detail: 'La base n’a pas répondu en {seconds} secondes : recommencez quand la machine est moins chargée.',
  },
  'store-write-conflict': {
    title: 'Écritures en concurrence',
    detail: 'Une autre écriture avait lieu au même moment ; rien n’a été écrit : recommencez.',
  },
  'store-write-outcome-unknown': {
    title: 'Écriture sans réponse',
    detail:
      'La liaison avec la base s’est coupée pendant l’écriture : relisez le réseau pour voir si elle a eu lieu.',
  },
  'idempotency-key-invalid': {
    title: 'Clé inutilisable',
    detail:
      'L’en-tête Idempotency-Key dit « {key} » ; rien n’a été écrit. Donnez de 8 à 64 lettres sans accent, chiffres et traits d’union, nouveaux à chaque commande.',
  },
  'idempotency-key-reused': {
    title: 'Clé déjà employée',
    detail:
      'La clé de l’en-tête Idempotency-Key a déjà été donnée, avec un autre contenu (révision {revision}) ; rien n’a été écrit cette fois. Donnez une clé nouvelle à chaque commande.',
  },
  'store-content-unreadable': {
    title: 'Contenu illisible',
    detail:
      'La base contient un réseau que ce programme ne sait pas lire ({reason}) : remettez une copie de sauvegarde.',
  },
  'neo4j-write-refused': {
    title: 'Neo4j refuse l’écriture',
    detail:
      'Le serveur Neo4j {uri} ne laisse pas « {username} » écrire : donnez-lui ce droit ou changez d’utilisateur.',
  },
  'question-unknown': {
    title: 'Question absente',
    detail: 'La question {name} manque dans le dossier cypher : réinstallez le programme.',
  },
  'question-parameters': {
    title: 'Question mal remplie',
    detail:
      'La question {name} du dossier cypher ne reçoit pas les paramètres qu’elle annonce : réinstallez le programme.',
  },
  'sample-missing': {
    title: 'Exemple absent',
    detail: 'Le réseau d’exemple manque ou n’est plus lisible ({path}) : réinstallez le programme.',
  },
  ...storeErrors,
  ...commandLineErrors,
  // Files brought in
  ...fileErrors,
} satisfies Record<string, ErrorWords>;

export type ErrorId = keyof typeof errors;
