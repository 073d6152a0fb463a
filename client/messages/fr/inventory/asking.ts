import type { PlacesEstimate } from '../../../../domain/analysis/results.ts';
import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';
import { concerned } from '../../../../domain/messages/fr/concerned.ts';

/** Texts about whom to ask first, and of the notice that an inventory is young, in French. */
export const asking = {
  tab: 'Qui interroger',
  intro: (day: string) =>
    `Lu au ${day}. Un constat est réglé quand plus rien ne manque pour qu’il soit certain, ou pour qu’il disparaisse.`,
  introUnranked: (day: string) => `Les opérateurs dont rien n’est encore connu, lu au ${day}.`,
  /** Why the list is in this order. `ranked` says what the operators with known filières are ranked by. */
  order: (hasSilent: boolean, ranked: 'PLACES' | 'FILIERES' | undefined): string => {
    const by =
      ranked === undefined
        ? ''
        : ranked === 'PLACES'
          ? 'ceux dont la réponse concerne le plus de places par an'
          : 'ceux dont la réponse concerne le plus de filières, car leurs places ne sont pas connues';
    if (!hasSilent) return `Dans l’ordre : ${by}.`;
    return `D’abord ceux dont on ne sait pas ce qu’ils proposent ; rien ne permet encore de les classer : commencez par ceux qui ont le plus d’implantations, puis par nom.${by === '' ? '' : ` Ensuite ${by}.`}`;
  },
  count: (n: number) => `${s(n, 'opérateur', 'opérateurs')} à interroger`,
  countOf: (n: number, all: number) =>
    `${s(n, 'opérateur', 'opérateurs')} à interroger, sur ${number(all)} sans filtre`,
  definitions: 'Comment l’ordre est fait',
  defined: [
    [
      'Constats réglés',
      'Impasses, chemins sans débouché, filières inaccessibles, passerelles manquantes (comptées par couple d’opérateurs) et passages latents qui ne sont que possibles, et dont cet opérateur seul détient ce qui manque : ses liens, lesquelles de ses filières admettent directement, et si ce qui est présumé d’elles est juste.',
    ],
    [
      'Places',
      'Places par an des filières de ces constats, chacune une fois, sans l’accueil. Inconnues (≈) : la médiane basse des filières de l’étape qui disent les leurs, et 1 par filière si aucune ne les dit.',
    ],
    [
      'Ordre',
      'D’abord ceux dont on ne sait pas ce qu’ils proposent, ceux qui ont le plus d’implantations en tête, puis par nom. Ensuite le plus de places par an, comme pour les chaînons manquants et les accords, puis le plus de constats réglés, puis le plus de filières dont une règle attend un niveau. L’accueil et les chaînons manquants suivent le même ordre. Les constats rejetés ne comptent pas.',
    ],
  ] as readonly (readonly [string, string])[],
  none: 'Personne à interroger : aucune règle n’attend de liens ni de niveaux.',
  noneHere: 'Personne à interroger avec ces filtres.',
  /** `onlyFilieres`: no place is known, so the places only count filières. */
  settles: (findings: number, places: number, estimate: PlacesEstimate | null, onlyFilieres: boolean) =>
    `${onlyFilieres ? s(places, 'filière', 'filières') : concerned.places(places, estimate)} : sa réponse complète règle ${s(findings, 'constat', 'constats')}`,
  settlesNothing: 'Ne règle rien à lui seul : d’autres doivent répondre aussi.',
  levels: (n: number) => `${s(n, 'filière attend', 'filières attendent')} un niveau`,
  bySource: (byLinks: number, byMore: number) =>
    `${number(byLinks)} par ses liens seuls, ${number(byMore)} en disant aussi lesquelles de ses filières admettent directement et si ce qui est présumé d’elles est juste`,
  settled: 'Ce que sa réponse règle',
  linksFor: (rules: string) => `Règles qui attendent ses liens : ${rules}.`,
  links: 'Ses passerelles et débouchés connus',
  trade: 'débouché',
  noLink: 'Aucune passerelle n’est écrite, ni d’ici ni vers ici, et aucun débouché.',
  reviewedOn: (day: string, left: string) =>
    `Déjà passé en revue avec lui le ${day}${left === '' ? '' : ` ; reste à demander : ${left}`}.`,
  reviewedShort: (day: string) => `déjà passé en revue le ${day}`,
  leftAccess: (n: number) =>
    n < 2
      ? 'si sa filière admet directement'
      : `lesquelles de ses ${number(n)} filières admettent directement`,
  leftLevels: (n: number) => `les niveaux de ${s(n, 'filière', 'filières')}`,
  recordAccess: 'Noter que personne n’y est admis directement',
  done: (n: number) => `${s(n, 'autre déjà passé', 'autres déjà passés')} en revue : en fin de liste.`,
  reviewed:
    'Passé en revue avec eux aujourd’hui : ni passerelle, ni débouché (métier auquel la filière prépare) que ceux-ci',
  reviewedWhom: (name: string) =>
    `Passé en revue avec eux aujourd’hui : ni passerelle, ni débouché (métier auquel la filière prépare) que ceux-ci (${name})`,
  noOtherAccess: (n: number) =>
    n < 2
      ? 'Et sa filière qui ne le dit pas n’admet personne directement'
      : `Et ses ${number(n)} filières qui ne le disent pas n’admettent personne directement`,
  said: (name: string, day: string) => `${name} : liens passés en revue le ${day}.`,
  saidLater: (name: string, day: string, at: string) =>
    `${name} : liens passés en revue le ${day}. Cette page est lue au ${at} : rien n’y change avant ce jour-là.`,
  message: (name: string, day: string) => `Liens de ${name} passés en revue le ${day}`,
  who: 'Vous',
  missingLink:
    'Un lien manque ? Ajoutez-le d’abord : une passerelle dans sa table, un métier dans celle des préparations.',
  addLink: 'Ajouter une passerelle',
  silent: {
    title: (n: number) =>
      n < 2
        ? `${number(n)} opérateur dont on ne sait pas ce qu’il propose`
        : `${number(n)} opérateurs dont on ne sait pas ce qu’ils proposent`,
    help: 'Aucune filière n’est écrite pour eux. Envoyez-leur leur fiche : elle revient par l’import. Rien ne permet encore de les classer : ceux qui ont le plus d’implantations d’abord, puis par nom.',
    sites: (n: number) => s(n, 'implantation', 'implantations'),
    reviewed: 'déjà passé en revue',
    filtered: (shown: number, all: number) =>
      `${number(shown)} sur ${number(all)} avec ces filtres. Un opérateur compte dans chaque bassin où il a une implantation.`,
    noPlace: 'commune inconnue',
    contact: 'Comment les joindre',
    noContact: 'Ni courriel, ni téléphone, ni page n’est écrit pour l’organisation.',
    add: 'Ajouter une filière',
    addWhy: 'Vous savez ce qu’il propose ?',
  },
  young: {
    title: (operators: number, passerelles: number) =>
      `Votre inventaire est jeune : ${s(operators, 'opérateur', 'opérateurs')}, ${s(passerelles, 'passerelle', 'passerelles')}.`,
    filieres: (without: number, all: number): string =>
      without === all
        ? 'Personne n’a dit ce qu’ils proposent : aucune filière n’est écrite.'
        : `Personne n’a dit ce que proposent ${number(without)} d’entre eux : ils n’ont aucune filière écrite. Ce qui semble manquer existe peut-être chez eux.`,
    nextOffer: 'Demandez d’abord ce que chacun propose :',
    links: (without: number, all: number): string =>
      without === all
        ? 'Personne n’a dit leurs liens. Rien de ce qui dépend des passerelles n’est certain.'
        : `Personne n’a dit les liens de ${number(without)} d’entre eux. Rien de ce qui dépend de leurs passerelles n’est certain.`,
    nothingCertain: 'Rien de ce qui dépend de leurs passerelles n’est certain.',
    levels: (without: number, all: number, presumed: number): string => {
      const missing =
        without !== all
          ? `Aucun niveau n’est ${presumed > 0 ? 'confirmé' : 'écrit'} chez ${number(without)} opérateurs sur ${number(all)}`
          : `Aucun niveau n’est ${presumed > 0 ? 'confirmé' : 'écrit'}, ni à l’entrée ni à la sortie`;
      const only =
        presumed > 0 ? ` (la sortie n’est que présumée pour ${s(presumed, 'filière', 'filières')})` : '';
      return `${missing}${only} : une passerelle qui semble manquer peut être impraticable.`;
    },
    next: (hasPlaces: boolean): string =>
      `Commencez par ceux dont la réponse concerne le plus de ${hasPlaces ? 'places' : 'filières'} :`,
    go: 'qui interroger d’abord',
  },
};
export type AskingWords = typeof asking;
