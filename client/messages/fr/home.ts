import { frenchNumber, frenchCount as s } from '../../../domain/messages/count.ts';

/** Texts of the home page, in French. */
export const home = {
  intro: (day: string) => `Ce qui compte et ce qu’il y a à faire, au ${day}.`,
  otherDay: (day: string, today: string) =>
    `Les chaînons sont lus au ${day} ; ce qui expire et les suivis, à aujourd’hui, ${today}.`,
  proposals: (n: number) => s(n, 'proposition de partenaire attend', 'propositions de partenaires attendent'),
  readToday: 'Lire à aujourd’hui',
  someone: 'J’ai quelqu’un devant moi',
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
    forEveryone: 'Cette page compte pour tout le monde, pas pour le public choisi.',
    title: 'Les chaînons manquants qui comptent le plus',
    short: 'chaînons',
    places: (n: number, estimated: boolean) =>
      `${estimated ? '≈ ' : ''}${s(n, 'place par an concernée', 'places par an concernées')}`,
    outlets: (n: number): string => (n < 2 ? 'Débouché gagné' : 'Débouchés gagnés'),
    noOutlets: 'Aucun débouché de plus',
    more: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    upstream:
      'Places concernées : celles des formations en amont qui gagnent un débouché, comptées pour chaque chaînon ouvert seul.',
    crossing: (n: number, filiere: string) =>
      `Au plus ${frenchNumber(n)} par an par la passerelle elle-même (places : ${filiere}).`,
    crossingUnknown: (filiere: string) =>
      `On ne sait pas combien par an par la passerelle elle-même (places non dites : ${filiere}).`,
    rank: (n: number) => (n === 1 ? 'le 1er' : `le ${n}e`),
    share: (places: number, rank: string) => `${frenchNumber(places)} déjà dans ${rank}`,
    shared: (shares: string) => `Des places concernées, ${shares}.`,
    skipped: (n: number) =>
      `${n < 2 ? 'Non montré, car il n’ajoute' : `Non montrés (${frenchNumber(n)}), car ils n’ajoutent`} rien à ceux-ci :`,
    variant: (n: number) => (n === 1 ? 'variante du 1er' : `variante du ${n}e`),
    samePlaces: (places: number, estimated: boolean, outlets: string) =>
      `${estimated ? '≈ ' : ''}${s(places, 'place', 'places')} qui y ${places < 2 ? 'gagne' : 'gagnent'} déjà ${outlets}`,
    months: (outlet: string, months: number) => `${outlet} en ${months} mois`,
    against: (months: number) => `contre ${months}`,
    nothingNew: 'aucun débouché de plus ni chemin plus court',
    skippedRest: (n: number) => `et ${s(n, 'autre', 'autres')}`,
    wholeList: 'Voir toute la liste',
    noneAdds: 'Aucun n’ouvre de débouché ni ne raccourcit un chemin.',
    together: (bridges: number, places: number, estimated: boolean, outlets: string) =>
      `Ensemble, ces ${bridges} chaînons concernent ${estimated ? '≈ ' : ''}${s(places, 'place par an', 'places par an')}, chacune comptée une fois${outlets === '' ? '' : ` (${outlets})`}.`,
    differsFromPlan: 'Pour autant d’accords à signer, un autre choix peut apporter plus ensemble.',
    toPlan: 'Accords à négocier',
    monthsFrom: (outlet: string, months: number, filiere: string) =>
      `${outlet} en ${months} mois depuis ${filiere}`,
    monthsStart: (name: string, n: number, of: number) =>
      `Mois comptés depuis le début de « ${name} » (${s(n, 'place', 'places')} par an, sur ${frenchNumber(of)} concernées). Qui vient de plus haut y ajoute les mois d’avant.`,
    nearestSame: (outlet: string, months: number) =>
      `emploi le plus proche : ${outlet}, ${months} mois (inchangé)`,
    nearestNew: (outlet: string, months: number) => `emploi le plus proche : ${outlet} en ${months} mois`,
    nearestFrom: (filiere: string) => `Emploi le plus proche depuis ${filiere} :`,
    first: (months: number, filiere: string) => `${months} mois de ${filiere}, puis`,
    onward: (months: number, filiere: string, outlet: string) => `${months} mois de ${filiere} à ${outlet}`,
    monthsNew: (outlet: string, months: number) => `${outlet} en ${months} mois par cette passerelle`,
    noWayNow: 'aujourd’hui, aucun chemin',
    noWayOn: (day: string) => `au ${day}, aucun chemin`,
    monthsNow: (outlet: string, months: number) => `au lieu de ${outlet} en ${months} mois`,
    monthsSame: (outlet: string, months: number) => `${outlet}, ${months} mois (inchangé)`,
    through: 'par cette passerelle :',
    monthsThrough: (outlet: string, months: number) => `${outlet} en ${months} mois`,
    monthsNone: 'Pas encore de chemin jusqu’à un emploi',
    presumed: 'repose sur des valeurs présumées, à confirmer',
    possible: 'des informations manquent pour en être sûr',
    enough: (n: number, all: number) =>
      n === 1
        ? 'cette passerelle suffit pour ces places'
        : `${frenchNumber(n)} passerelles suffisent pour ces places${all > n ? `, sur ${frenchNumber(all)}` : ''}`,
    none: 'Aucun chaînon manquant ici, à cette date.',
    noneYet: 'Aucun ne peut encore être jugé : les liens des opérateurs ne sont pas documentés.',
  },
  asking: {
    title: 'À interroger d’abord',
    offer: 'on ne sait pas ce qu’il propose',
    none: 'Tous ceux qui restent ont été passés en revue depuis moins d’un an.',
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
    lapsed: (n: number) => `${s(n, 'échu', 'échus')} que rien ne remplace`,
    ended: (day: string) => `échue le ${day}`,
    moreLapsed: (n: number) => `et ${s(n, 'autre', 'autres')}, avant`,
    passerelles: (n: number) => s(n, 'passerelle en dépend', 'passerelles en dépendent'),
    more: (n: number) => `et ${s(n, 'autre', 'autres')}, plus tard`,
  },
  toVerify: {
    title: 'À vérifier d’abord',
    short: 'à vérifier',
    all: (operators: number, filieres: number) =>
      `${s(operators, 'opérateur', 'opérateurs')}, ${s(filieres, 'filière', 'filières')}`,
    order: 'Places par an, accueil compris ; données anciennes ou incomplètes d’abord.',
    /** The same where no place is known: then a filière counts as one. */
    orderByFilieres:
      'Aucune place n’est connue : par nombre de filières, d’autant plus que les données sont anciennes ou incomplètes.',
    orderByOwn: 'Aucune filière n’est connue : les fiches les plus anciennes et les moins complètes d’abord.',
    none: 'Tout est frais et complet.',
    filieres: (n: number) => s(n, 'filière', 'filières'),
    own: 'ses propres données',
    never: 'jamais vérifiées',
    since: (day: string) => `vérifiées le ${day} pour la plus ancienne`,
    places: (n: number, estimated: boolean) =>
      `${estimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')}`,
  },
  followUps: {
    title: 'Suivis',
    short: 'suivis',
    overdue: (n: number) => `${n} en retard`,
    all: 'Tous les suivis',
    fewer: 'Fermer la liste',
    columns: {
      finding: 'Constat',
      state: 'État',
      carrier: 'Qui',
      due: 'Pour quand',
      reason: 'Pourquoi',
    },
    cut: (n: number, count: number) => `Les ${n} premiers suivis sur ${frenchNumber(count)}.`,
    none: 'Aucun suivi ouvert. Un chaînon manquant a un bouton « Changer le suivi » : qui s’en charge, pour quand, pourquoi.',
    project: 'passerelle en projet',
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
