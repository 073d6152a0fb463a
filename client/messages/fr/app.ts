import { mapWords } from '../../../domain/map/words/fr.ts';

/** Texts of the header and of the names of the main screens, in French. */
export const app = {
  name: 'Passerelles',
  skip: 'Aller au contenu',
  nav: 'Écrans',
  menu: 'Menu',
  home: 'Accueil',
  explorer: 'Carte',
  gaps: 'Chaînons manquants',
  pathways: 'Parcours',
  account: 'Mon compte',
  people: 'Comptes et accès',
  notOwn: 'Ni de vos bassins ni de vos opérateurs : la coordination peut le modifier.',
  notShared: 'Commun à tous les bassins : la coordination peut le modifier.',
  links: 'Liens donnés',
  proposals: 'Propositions de partenaires',
  at: 'À la date du',
  period: 'Flux du',
  periodTo: 'au',
  periodInverted: 'Le premier jour vient après le dernier.',
  language: 'Langue',
  languages: { fr: 'Français', en: 'English' },
  /** The tabs of each section. */
  sections: {
    gaps: 'Écrans des chaînons manquants',
    referrals: 'Pages des orientations',
    actions: 'Pages des actions, des conventions et du rapport',
    inventory: 'Pages de l’inventaire',
  },
  fictional: mapWords.app.fictional,
  reset: 'Revenir à la date de l’inventaire',
};
