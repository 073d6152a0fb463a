import type { ErrorWords } from './errors.ts';

/** Why a request is refused before it reaches its route: its address, its origin, the form of its content. */
export const requestErrors = {
  'broken-json': {
    title: 'JSON illisible',
    detail:
      'Le contenu envoyé n’est pas du JSON valide : la lecture s’arrête à la ligne {line}, colonne {column} ; rien n’a été écrit. Corrigez-le à cet endroit : il manque souvent une virgule, un guillemet ou une accolade, ou la fin.',
  },
  'json-too-deep': {
    title: 'JSON trop profond',
    detail:
      'Le contenu envoyé emboîte plus de {limit} niveaux d’objets et de listes (ligne {line}, colonne {column}) ; rien n’a été écrit. Retirez les niveaux de trop à cet endroit.',
  },
  'json-too-many-keys': {
    title: 'Objet JSON trop grand',
    detail:
      'Un objet du contenu envoyé a plus de {limit} champs (ligne {line}, colonne {column}) ; rien n’a été écrit. Retirez les champs de trop.',
  },
  'json-too-many-values': {
    title: 'JSON trop grand',
    detail:
      'Le contenu envoyé a plus de {limit} valeurs (ligne {line}, colonne {column}) ; rien n’a été écrit. Envoyez-le en plusieurs fois.',
  },
  'json-duplicate-key': {
    title: 'Champ donné deux fois',
    detail:
      'Un objet du contenu envoyé a deux fois le champ « {key} » (ligne {line}, colonne {column}) ; rien n’a été écrit. Gardez-en un seul : rien ne dit lequel des deux vaut.',
  },
  'unreadable-body': {
    title: 'Contenu illisible',
    detail: 'Le contenu envoyé n’a pas pu être lu ({reason}) ; rien n’a été écrit.',
  },
  'too-large': {
    title: 'Contenu trop grand',
    detail: 'Le contenu dépasse {limit} Mo ; rien n’a été écrit.',
  },
  'unsupported-media-type': {
    title: 'Type de contenu non admis',
    detail: 'Envoyez le contenu en JSON, avec l’en-tête Content-Type: application/json.',
  },
  'not-found': {
    title: 'Adresse inconnue',
    detail: 'Il n’y a rien à l’adresse {path} : voyez la liste des adresses sous /api/docs.',
  },
  'method-not-allowed': {
    title: 'Méthode non admise',
    detail: 'L’adresse {path} n’admet pas {method} : elle admet {allowed}.',
  },
  'cross-site': {
    title: 'Demande venue d’un autre site',
    detail:
      'Une écriture ne peut venir que des pages de cette application ou d’un programme ; rien n’a été écrit.',
  },
  'host-refused': {
    title: 'Nom de machine refusé',
    detail: 'Cette adresse ne répond qu’aux noms localhost et 127.0.0.1, pas à « {host} ».',
  },
} satisfies Record<string, ErrorWords>;
