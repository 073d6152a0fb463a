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
} satisfies Record<string, ErrorWords>;
