import type { ErrorWords } from './errors.ts';

/** Errors of writing element by element and of the history. */
export const changeErrors = {
  'edit-conflict': {
    title: 'Modifié entre-temps',
    detail:
      'Quelqu’un d’autre a changé entre-temps {count} champ(s) ou élément(s) que vous changez aussi ; rien n’a été écrit. Comparez les valeurs, choisissez, et envoyez à nouveau.',
  },
  'decision-needs-reason': {
    title: 'Motif manquant',
    detail:
      'Refuser le point « {point} » demande un motif ; rien n’a été écrit. Dites en une phrase pourquoi il est refusé.',
  },
  'due-before-meeting': {
    title: 'Échéance avant la réunion',
    detail:
      'L’échéance du point « {point} » ({due}) est avant le jour de la réunion ({date}) ; rien n’a été écrit. Donnez un jour qui n’est pas avant elle.',
  },
  'followed-up-since': {
    title: 'Suivi autrement depuis',
    detail:
      'Depuis la réunion, {author} a donné un autre suivi au constat du point « {point} », le {date} ; rien n’a été écrit. Choisissez : le garder (KEEP), ou mettre la décision à sa place (REPLACE), et envoyez à nouveau.',
  },
  'edit-refused': {
    title: 'Modification refusée',
    detail:
      'La modification laisserait {count} erreur(s) dans le réseau ; rien n’a été écrit. Corrigez-les et envoyez-la à nouveau.',
  },
  'entry-not-yours': {
    title: 'Saisie d’un autre opérateur',
    detail:
      'Votre compte n’est pas celui d’un opérateur de cette ligne : les nombres exacts ne se donnent qu’à qui les déclare, et rien n’a été écrit. Demandez à un administrateur d’ajouter vos opérateurs à votre compte.',
  },
  'store-element-moved': {
    title: 'Élément modifié entre-temps',
    detail:
      'L’élément {element} a changé entre-temps ; rien n’a été écrit. Relisez le réseau et recommencez.',
  },
  'network-not-empty': {
    title: 'Un réseau est déjà là',
    detail:
      'L’exemple n’entre que dans une base vide, et celle-ci tient {count} élément(s) ; rien n’a été écrit. Exportez le réseau, puis remplacez-le par un import.',
  },
  'unknown-change': {
    title: 'Écriture inconnue',
    detail:
      'L’historique n’a pas d’écriture à la révision {revision} : voyez celles qu’il a, sous /api/changes.',
  },
  'already-taken-back': {
    title: 'Déjà annulée',
    detail:
      'L’écriture de la révision {revision} a déjà été annulée par celle de la révision {by} : annulez celle-ci pour la rétablir.',
  },
} satisfies Record<string, ErrorWords>;
