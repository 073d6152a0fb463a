import { mapWords } from '../../../domain/map/words/en.ts';
import type { Messages } from '../fr.ts';

/** Texts of the header and of the names of the main screens, in English. */
export const app: Messages['app'] = {
  name: 'Passerelles',
  skip: 'Skip to content',
  nav: 'Screens',
  menu: 'Menu',
  home: 'Home',
  explorer: 'Map',
  gaps: 'Missing bridges',
  pathways: 'Pathways',
  account: 'My account',
  people: 'Accounts and access',
  notOwn: 'Not of your bassins or operators: the coordination can change it.',
  notShared: 'Shared by all bassins: the coordination can change it.',
  links: 'Links given',
  proposals: 'Proposals of partners',
  at: 'As of',
  period: 'Flows from',
  periodTo: 'to',
  periodInverted: 'The first day comes after the last.',
  language: 'Language',
  languages: { fr: 'Français', en: 'English' },
  sections: {
    gaps: 'Screens of missing bridges',
    referrals: 'Referral pages',
    actions: 'Pages of actions, agreements and the report',
    inventory: 'Pages of the inventory',
  },
  fictional: mapWords.app.fictional,
  reset: 'Back to the day of the inventory',
};
