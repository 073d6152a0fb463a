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
  'proposal-outdated': {
    title: 'Changé depuis la réponse',
    detail:
      '« {name} » a changé depuis que le partenaire l’a vu : sa confirmation ne vaut plus, et rien n’a été écrit. Refusez cette ligne, et demandez-lui de confirmer ce qui est dit maintenant.',
  },
  'proposal-decision': {
    title: 'Décision qui ne convient pas',
    detail:
      'La ligne {entry} ne prend pas la décision « {value} » : une remarque est lue ou refusée, une passerelle manquante est ajoutée, lue ou refusée, le reste est accepté ou refusé.',
  },
  'proposal-alone': {
    title: 'À décider seule',
    detail:
      'La ligne {entry} est une remarque ou une passerelle manquante : décidez-la seule, sans autre ligne, après l’avoir lue.',
  },
  'proposal-not-added': {
    title: 'Passerelle pas encore ajoutée',
    detail:
      'Le réseau n’a pas de passerelle « {name} » : ajoutez-la d’abord, puis dites qu’elle est ajoutée, ou refusez cette ligne.',
  },
  'proposal-missing-open': {
    title: 'Une passerelle manque encore',
    detail:
      'La passerelle « {name} », dite manquante le {day}, n’est ni ajoutée ni refusée : décidez-la d’abord, puis acceptez que toutes sont dites.',
  },
} satisfies Record<string, ErrorWords>;
