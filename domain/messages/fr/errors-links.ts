import type { ErrorWords } from './errors.ts';

/** Errors about links for those who have no account. */
export const linkErrors = {
  'link-end': {
    title: 'Fin du lien',
    detail:
      'Un lien s’ouvre aujourd’hui encore et finit dans les {days} jours : donnez un jour du {first} au {last}, et non le {given}.',
  },
  'link-many': {
    title: 'Trop de liens',
    detail: 'Il y a déjà {most} liens : coupez ceux qui ne servent plus, puis recommencez.',
  },
  'unknown-link': {
    title: 'Lien inconnu',
    detail: 'Il n’y a pas de lien « {value} », ou il est déjà coupé : relisez la liste des liens.',
  },
  'unknown-proposal': {
    title: 'Proposition inconnue',
    detail: 'Il n’y a pas de proposition « {value} » : relisez la liste des propositions.',
  },
  'proposal-decided': {
    title: 'Déjà décidé',
    detail:
      'La ligne {entry} de cette proposition est déjà acceptée ou refusée, ou n’existe pas : relisez la liste.',
  },
  'proposal-gone': {
    title: 'Élément disparu',
    detail:
      '« {name} » n’est plus dans le réseau, ou n’est plus à cet opérateur ; rien n’a été écrit. Refusez cette ligne, ou modifiez à la main ce qui l’a remplacé.',
  },
  'proposal-not-in-force': {
    title: 'Pas en vigueur ce jour-là',
    detail:
      '« {name} » n’était pas en vigueur le {day}, jour de la réponse : elle ne se confirme pas, et rien n’a été écrit. Refusez cette ligne, ou corrigez d’abord les dates de la convention.',
  },
} satisfies Record<string, ErrorWords>;
