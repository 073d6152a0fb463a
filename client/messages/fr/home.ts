import { frenchNumber, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the home page, in French. */
export const home = {
  intro: (day: string) => `Ce qui compte et ce qu’il y a à faire, au ${day}.`,
  sections: 'Aller à',
  chooser: {
    label: 'Mon bassin ou mon organisation',
    whole: 'Tout le réseau',
    bassins: 'Bassins',
    operators: 'Opérateurs',
    none: 'Aucun bassin ni opérateur de ce nom.',
    help: 'Choisi une fois, gardé dans ce navigateur.',
  },
  gone: {
    title: (name: string) => `« ${name} » n’est plus dans ce réseau.`,
    text: 'Elle a été fusionnée avec une autre, ou retirée. L’accueil montre tout le réseau : choisissez à nouveau.',
    instead: (name: string) => `Choisir « ${name} », qui porte aussi ce nom`,
    history: 'Voir ce qui lui est arrivé',
    whole: 'Garder tout le réseau',
  },
  inactive: (name: string) => `${name} n’est pas en activité à cette date.`,
  bridges: {
    title: 'Les chaînons manquants qui comptent le plus',
    short: 'chaînons',
    all: (certain: number, count: number) =>
      `Tous les couples d’opérateurs : ${frenchNumber(count)}, dont ${s(certain, 'certain', 'certains')}`,
    places: (n: number, estimated: boolean) =>
      `${estimated ? '≈ ' : ''}${s(n, 'place par an concernée', 'places par an concernées')}`,
    outlets: (n: number): string => (n < 2 ? 'Débouché gagné' : 'Débouchés gagnés'),
    noOutlets: 'Aucun débouché de plus',
    more: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    monthsNew: (months: number) => `Un emploi en ${months} mois ; aujourd’hui, aucun chemin`,
    monthsSaved: (months: number, now: number) =>
      `Un emploi en ${months} mois au lieu de ${now} : ${now - months} de moins`,
    monthsSame: (months: number) => `Un emploi en ${months} mois, comme aujourd’hui`,
    monthsNone: 'Pas encore de chemin jusqu’à un emploi',
    presumed: 'repose sur des valeurs présumées, à confirmer',
    possible: 'sous réserve d’informations qui manquent',
    passerelles: (n: number) => s(n, 'passerelle à ouvrir', 'passerelles à ouvrir'),
    none: 'Aucun chaînon manquant ici, à cette date.',
    noneYet: 'Aucun ne peut encore être jugé : les liens des opérateurs ne sont pas documentés.',
  },
  asking: {
    title: 'À interroger d’abord',
    why: 'Leur réponse réglerait le plus de questions ouvertes.',
    settles: (n: number) => s(n, 'constat serait réglé', 'constats seraient réglés'),
    offer: 'on ne sait pas ce qu’il propose',
    all: 'Qui interroger',
  },
  expiring: {
    title: (day: string) => `Expire d’ici le ${day}`,
    short: 'expirent',
    lists: {
      operators: 'agrément de l’opérateur',
      filieres: 'filière',
      agreements: 'convention',
      passerelles: 'passerelle',
      sites: 'implantation',
      mitigations: 'mesure',
    },
    none: 'Rien n’expire dans les 90 jours.',
    passerelles: (n: number) => s(n, 'passerelle en dépend', 'passerelles en dépendent'),
    more: (n: number) => `et ${s(n, 'autre', 'autres')}, plus tard`,
  },
  toVerify: {
    title: 'À vérifier d’abord',
    short: 'à vérifier',
    all: (operators: number, filieres: number) =>
      `${s(operators, 'opérateur', 'opérateurs')}, ${s(filieres, 'filière', 'filières')}`,
    none: 'Tout est frais et complet.',
    filieres: (n: number) => s(n, 'filière', 'filières'),
    own: 'ses propres données',
    never: 'jamais vérifiées',
    since: (day: string) => `vérifiées le ${day} pour la plus ancienne`,
    places: (n: number, estimated: boolean) => `${estimated ? '≈ ' : ''}${s(n, 'place', 'places')}`,
  },
  followUps: {
    title: 'Suivis',
    short: 'suivis',
    overdue: (n: number) => `${n} en retard`,
    all: 'Tous les suivis',
    none: 'Aucun suivi ouvert. Un chaînon manquant a un bouton « Changer le suivi » : qui s’en charge, pour quand, pourquoi.',
    noCarrier: 'personne encore',
    noDay: 'sans échéance',
    more: (n: number) => `et ${s(n, 'autre', 'autres')}`,
  },
  changes: {
    since: (day: string) => `Depuis votre visite du ${day}`,
    first: 'Depuis un mois',
    firstHelp: 'Première visite dans ce navigateur : la prochaine comptera à partir d’aujourd’hui.',
    short: 'nouveautés',
    none: 'Rien n’a changé.',
    row: (kind: string, writes: number, elements: number) =>
      `${kind}${writes > 1 ? ` × ${writes}` : ''} : ${s(elements, 'élément', 'éléments')}`,
    last: (author: string, when: string) => `${author}, ${when}`,
    more: 'Seules les dernières écritures sont comptées.',
    seen: 'J’ai vu',
    all: 'Historique',
  },
};
export type HomeWords = typeof home;
