import { mapWords } from '../../domain/map/words/fr.ts';
import { frenchNumber as number, frenchCount as s, signed } from '../../domain/messages/count.ts';
import { concerned } from '../../domain/messages/fr/concerned.ts';
import { offer } from '../../domain/messages/fr/operator-sheet.ts';
import { phrases } from '../../domain/messages/fr/phrases.ts';
import { mapStepTexts } from '../../domain/slides/map/fr.ts';
import { actions } from './fr/actions.ts';
import { agreements } from './fr/agreements.ts';
import { app } from './fr/app.ts';
import { audience } from './fr/audience.ts';
import { carried } from './fr/carried.ts';
import { dashboard } from './fr/dashboard.ts';
import { detail } from './fr/detail.ts';
import { figures } from './fr/figures.ts';
import { access } from './fr/findings/access.ts';
import { analysis } from './fr/findings/analysis.ts';
import { life } from './fr/findings/follow-up.ts';
import { gain } from './fr/findings/gain.ts';
import { next } from './fr/findings/next.ts';
import { astray } from './fr/findings/not-listed.ts';
import { plan } from './fr/findings/plan.ts';
import { rows } from './fr/findings/rows.ts';
import { synergies } from './fr/findings/synergies.ts';
import { way } from './fr/findings/way.ts';
import { firstUse } from './fr/first-use.ts';
import { help } from './fr/help.ts';
import { home } from './fr/home.ts';
import { asking } from './fr/inventory/asking.ts';
import { coverage } from './fr/inventory/coverage.ts';
import { duplicates } from './fr/inventory/duplicates.ts';
import { entry } from './fr/inventory/entry.ts';
import { entryPartners } from './fr/inventory/entry-partners.ts';
import { exporting } from './fr/inventory/export.ts';
import { freshness } from './fr/inventory/freshness.ts';
import { history } from './fr/inventory/history.ts';
import { importing } from './fr/inventory/import.ts';
import { inventory } from './fr/inventory/inventory.ts';
import { partnerSheets } from './fr/inventory/partner-sheets.ts';
import { layout } from './fr/layout.ts';
import { look } from './fr/look.ts';
import { meetings } from './fr/meetings.ts';
import { operator } from './fr/operator.ts';
import { finding, palette } from './fr/palette.ts';
import { picture } from './fr/picture.ts';
import { questions } from './fr/questions.ts';
import { referrals } from './fr/referrals.ts';
import { report } from './fr/report.ts';
import { silent } from './fr/silent.ts';
import { slides } from './fr/slides.ts';
import { state } from './fr/state.ts';
import { tip } from './fr/tip.ts';
import { savedViews } from './fr/views.ts';
import { scenarios, whatIf } from './fr/whatif.ts';

/** All texts of the page in French, except the terms of the domain. */
export const messages = {
  said: mapWords.said,
  list: mapWords.list,
  colon: phrases.colon,
  number,
  signed: signed(number),
  app,
  access,
  actions,
  agreements,
  meetings,
  report,
  inventory,
  entry,
  entryPartners,
  partnerSheets,
  importing,
  duplicates,
  figures,
  referrals,
  firstUse,
  asking,
  home,
  freshness,
  coverage,
  help,
  state,
  carried,
  dashboard,
  detail,
  layout,
  history,
  exporting,
  phrases,
  audience,
  concerned,
  astray,
  finding,
  gain,
  life,
  look,
  silent,
  tip,
  next,
  operator,
  palette,
  picture,
  plan,
  rows,
  questions,
  scenarios,
  savedViews,
  slides,
  synergies,
  way,
  whatIf,
  wait: { loading: 'Chargement…', map: 'La carte se dessine…' },
  leaving: {
    title: 'Quitter cette page ?',
    stay: 'Rester',
    go: 'Quitter sans enregistrer',
  },
  connection: {
    offline: 'Le serveur ne répond pas.',
    database: 'La base de données ne répond pas.',
    retrying: 'La page réessaie seule et reprend dès qu’il revient ; rien de ce qui est affiché n’est perdu.',
  },
  problem: {
    title: 'Cette page n’a pas pu être chargée',
    unreadable:
      'La réponse du serveur n’a pas la forme attendue. Rechargez la page : elle est peut-être plus ancienne que le serveur.',
    refused: 'Cette question ne peut pas être posée',
    startAgain: 'Reprendre cet écran sans ces choix',
    retry: 'Réessayer',
    notFoundTitle: 'Adresse inconnue',
    notFound: 'Cette adresse ne mène à aucun écran.',
    home: 'Aller à l’accueil',
    crash: 'Quelque chose s’est mal passé dans la page.',
    reload: 'Recharger la page',
  },
  empty: {
    date: (day: string) => `Aucune filière n’est active au ${day}.`,
    noFiliere: 'Ce réseau n’a encore aucune filière : il n’y a rien à dessiner ni à analyser.',
    noFiliereHelp: 'Ajoutez des filières au fichier du réseau, puis importez-le à nouveau.',
    dateHelp: 'Choisissez une autre date en haut de la page.',
    filtered: 'Aucune filière ne répond aux filtres.',
    clearFilters: 'Retirer les filtres',
  },
  count: {
    shown: (shown: number, all: number) => `${number(shown)} sur ${number(all)} affichés`,
    filieres: (shown: number, all: number) => `${number(shown)} sur ${s(all, 'filière', 'filières')}`,
    passerelles: (shown: number, all: number) =>
      `${number(shown)} sur ${s(all, 'passerelle', 'passerelles')}`,
    missing: (shown: number) => s(shown, 'chaînon manquant tracé', 'chaînons manquants tracés'),
    missingWaits:
      'aucune ligne de passerelles manquantes n’est encore utile : elles attendent les passerelles et débouchés que personne n’a documentés',
    filieresOf: (n: number) => s(n, 'filière', 'filières'),
    steps: (n: number) => s(n, 'passerelle', 'passerelles'),
  },
  explorer: {
    ...mapWords.explorer,
    title: 'Carte du réseau',
    view: 'Présentation',
    map: 'Carte',
    list: 'Liste',
    flows: 'Flux',
    preps: 'Débouchés préparés',
    fewerMissing: 'Montrer moins de passerelles manquantes',
    fewer: 'moins',
    more: 'plus',
    moreMissing: 'Montrer plus de passerelles manquantes',
    filters: 'Filtres',
    filtersActive: (n: number) => `Filtres (${n})`,
    clear: 'Retirer les filtres',
    gapKind: 'Constats montrés sur la carte',
    any: 'Tout',
    search: 'Chercher (touche /)',
    searchLabel: 'Chercher un opérateur, une filière, une passerelle, une commune, un débouché',
    nothingFound: 'Rien ne correspond.',
    zoomIn: 'Agrandir',
    zoomOut: 'Réduire',
    fit: 'Tout voir',
    mapLabel: 'Carte du réseau, en colonnes de l’accueil à l’emploi',
    mapHelp:
      'Flèches droite et gauche : suivre une passerelle ; avec Majuscule : colonne voisine. Haut et bas : dans la colonne. Entrée : ouvrir la fiche, ou une boîte qui en compte plusieurs ; Retour arrière : la refermer. Échap : fermer. Plus et moins : zoom ; zéro : tout voir. La présentation « Liste » contient la même chose que la carte.',
    said: (name: string, operator: string, stage: string, out: number, into: number) =>
      `${name}${operator === '' ? '' : `, ${operator}`}, ${stage}, ${s(out, 'passage sortant', 'passages sortants')}, ${s(into, 'entrant', 'entrants')}`,
    saidBy: (edge: string) => `par ${edge} : `,
    since: {
      ...mapWords.explorer.since,
      counts: (came: number, changed: number, went: number) =>
        `Sur la carte : ${came} ${came < 2 ? 'venu' : 'venus'}, ${changed} ${changed < 2 ? 'changé' : 'changés'}, ${went} ${went < 2 ? 'parti' : 'partis'}.`,
      /** What differs without being drawn, from `besideCount`. */
      beside: (parts: string) => `Hors carte : ${parts}.`,
      operatorsChanged: (n: number) => `${s(n, 'opérateur', 'opérateurs')} dont le type ou la fiche a changé`,
      besideCount: {
        operatorTypes: (n: number) => `${n} ${n < 2 ? 'type renommé' : 'types renommés'}`,
        sites: (n: number) => `${n} ${n < 2 ? 'implantation' : 'implantations'}`,
        agreements: (n: number) => `${n} ${n < 2 ? 'convention' : 'conventions'}`,
        obstacles: (n: number) => `${n} ${n < 2 ? 'obstacle' : 'obstacles'}`,
        mitigations: (n: number) => `${n} ${n < 2 ? 'aménagement' : 'aménagements'}`,
        actions: (n: number) => `${n} ${n < 2 ? 'action' : 'actions'}`,
      },
      stop: 'Ne plus comparer',
      list: 'Toutes les différences, en liste',
      tags: { ADDED: 'venu depuis', CLOSED: 'parti depuis', CHANGED: 'changé depuis' },
    },
    showing: (name: string) => `Affiché sur la carte : ${name}`,
    nothingToShow:
      'Ce que le lien devait montrer sur la carte n’est pas dans le réseau à cette date et pour ce public.',
    stopShowing: 'Ne plus montrer',
  },
  legend: {
    ...mapWords.legend,
    title: 'Légende',
    show: 'Légende',
  },
  twin: {
    title: 'Le réseau en liste',
    intro: 'Par étape, opérateur et filière : le même contenu que la carte.',
    from: 'Vient de',
    to: 'Mène à',
    none: 'aucune passerelle',
    prep: 'prépare à',
    prepPresumed: 'prépare à ; étape finale présumée',
    outlets: 'Débouchés',
    preparedBy: 'Préparé par',
    withoutFiliere: 'Opérateurs sans filière',
    withoutOffer: 'Organismes qui n’offrent pas de filière',
    missing: 'Passerelles manquantes les plus utiles',
    missingLink: (from: string, to: string) => `${from} → ${to}`,
  },
  panel: {
    ...offer,
    edit: 'Modifier',
    history: 'Historique',
    label: 'Fiche',
    close: 'Fermer la fiche',
    operator: 'Opérateur',
    type: 'Type',
    stage: 'Étape',
    sector: 'Secteur',
    bassins: 'Bassins',
    exit: 'À la sortie',
    noExit: 'Rien n’est documenté sur la sortie.',
    notAimed: 'non visé',
    certificate: 'Certificat',
    terminal: 'Étape finale',
    intake: 'Places par an',
    unknown: 'non documenté',
    schedule: 'Horaire',
    hours: (n: number) => `${n} h par semaine`,
    startTime: (time: string) => `début à ${time}`,
    cost: 'Coût',
    euros: (n: number) => `${n} €`,
    source: 'Source',
    sourceNotSaid: 'non dite',
    observed: 'Observé le',
    confidence: 'Confiance',
    validity: 'Validité',
    since: (day: string) => `depuis le ${day}`,
    until: (day: string) => `jusqu’au ${day}`,
    between: (from: string, to: string) => `du ${from} au ${to}`,
    note: 'Note',
    findingsCut: (kinds: string) =>
      `Il peut y en avoir d’autres : la carte ne lit que les premiers de ces natures (${kinds}). Les chaînons manquants les listent tous.`,
    obstacles: 'Obstacles',
    filieres: 'Filières',
    aliases: 'Aussi appelé',
    hoursInAll: (n: number) => `${n} h`,
    hoursWithoutMonths: (n: number) => `${n} h ; mois inconnus : heures par semaine non dites`,
    liftedBy: (names: string) => `levé par : ${names}`,
    kind: 'Nature',
    formality: 'Formalité',
    state: 'État à la date',
    lapsedAgreement: 'accord expiré',
    lapsedFormality: (formality: string, day: string) => `${formality}, échue le ${day}`,
    lapsedState: 'active par ses propres dates, sur une convention échue : à renouveler avant d’y compter',
    agreement: 'Accord',
    restsOn: 'Repose sur',
    facilitation: 'Facilitation',
    waives: mapStepTexts.waives,
    suspended: 'Suspension',
    levels: 'Test des niveaux',
    flow: (from: string, to: string) => `Personnes orientées du ${from} au ${to}, par tranche`,
    noFlow: 'non relevé',
    flowsIn: 'Flux entrants',
    flowsOut: 'Flux sortants',
    gone: 'Cet élément n’est pas dans le réseau à cette date.',
    openGap: 'Voir le constat',
    pathwaysFrom: 'Parcours depuis cette filière',
    pathwaysTo: 'Parcours jusqu’ici',
  },
  ...analysis,
  sectors: mapWords.sectors,
};

export type Messages = typeof messages;
