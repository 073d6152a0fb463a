import { frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the screen of links for those who have no account, in French. */
export const links = {
  intro:
    'Un lien s’ouvre sans compte, par qui en a l’adresse. Il en est de deux sortes : pour lire le réseau, ou pour qu’un partenaire réponde de ce qui le concerne. Personne n’y change le réseau.',
  kind: 'Sorte du lien',
  kinds: {
    READ: {
      name: 'Pour lire le réseau',
      means:
        'Il montre le réseau protégé tel qu’il est au moment où le lien est créé : la carte, les chaînons manquants, les parcours et, si vous voulez, une réunion. Ce qui change ensuite n’y paraît pas.',
    },
    ANSWER: {
      name: 'Pour qu’un partenaire réponde',
      means:
        'Il montre à un opérateur ce que le réseau dit de lui, et lui demande de le confirmer ou de le corriger. Ses réponses attendent dans les propositions, et rien ne change avant qu’on les accepte.',
    },
  },
  partner: {
    operator: 'Pour l’opérateur',
    operatorHelp: 'Donnez le lien à sa direction ou à la personne qui suit ses partenariats.',
    operatorNeeded: 'Choisissez l’opérateur qui répondra.',
    label: 'Noté dans la liste comme',
    labelHelp: 'Le nom de l’opérateur, si vous n’écrivez rien.',
  },
  toRead: 'pour lire le réseau',
  toAnswer: (operator: string) => `pour que réponde : ${operator}`,
  notAllowed: 'Donner un lien revient à la coordination et à l’administration du site.',
  add: {
    title: 'Nouveau lien',
    label: 'Pour qui ou pour quoi',
    labelHelp: 'Vous le retrouverez par ces mots dans la liste ; qui ouvre le lien ne les voit pas.',
    labelNeeded: 'Dites pour qui ou pour quoi est ce lien.',
    meeting: 'Commencer par la réunion',
    noMeeting: 'Aucune : le réseau seul',
    end: 'Dernier jour où il s’ouvre',
    endNeeded: 'Donnez un jour.',
    password: 'Mot de passe du lien, si vous en voulez un',
    passwordHelp:
      'De 12 à 128 caractères. Il sera demandé à chaque ouverture : donnez-le autrement que le lien.',
    go: 'Créer le lien',
    making: 'Le fichier du lien se prépare…',
  },
  made: {
    title: (label: string) => `Lien créé : ${label}`,
    label: 'Adresse à donner',
    help: (end: string) =>
      `Qui a cette adresse voit le réseau protégé, jusqu’au ${end}. Elle n’est montrée que cette fois : en cas de perte, coupez le lien et créez-en un autre.`,
    helpPartner: (end: string) =>
      `Qui a cette adresse voit ce que le réseau dit de cet opérateur et peut y répondre, jusqu’au ${end}. Elle n’est montrée que cette fois : en cas de perte, coupez le lien et créez-en un autre.`,
    reaches: {
      THIS_MACHINE:
        'Cette adresse ne s’ouvre que sur cette machine : personne d’autre ne l’atteint. Pour donner le réseau à quelqu’un, emportez plutôt le fichier de la réunion.',
      UNSURE:
        'Cette adresse est celle par laquelle vous avez ouvert le site : d’autres ne l’atteignent que s’ils ouvrent le site par la même. L’administration peut en dire une publique par le réglage PUBLIC_URL.',
    },
  },
  list: 'Les liens en cours',
  none: 'Aucun lien n’est donné.',
  columns: {
    label: 'Pour qui ou pour quoi',
    made: 'Créé',
    end: 'S’ouvre jusqu’au',
    opened: 'Ouvert',
    actions: 'Ce que l’on peut faire',
  },
  ofMeeting: (name: string) => `Commence par la réunion « ${name} »`,
  withPassword: 'avec mot de passe',
  madeBy: (day: string, by: string) => `le ${day}, ${by}`,
  over: (day: string) => `${day} : terminé`,
  times: (n: number, last: string | null) =>
    n === 0 ? 'jamais' : `${s(n, 'fois', 'fois')}${last === null ? '' : `, la dernière le ${last}`}`,
  revoke: 'Couper',
  revokeOf: (label: string) => `Couper le lien « ${label} »`,
  revokeAsk: (label: string) =>
    `Couper le lien « ${label} » ? Son adresse n’ouvre plus rien, pour personne, et ne peut pas être rétablie.`,
  revoked: (label: string) => `Le lien « ${label} » est coupé.`,
  embeds: (sites: string) => `Ces sites peuvent montrer un lien dans un cadre : ${sites}.`,
  thisMachine: 'Cette machine',
};
export type LinksWords = typeof links;
