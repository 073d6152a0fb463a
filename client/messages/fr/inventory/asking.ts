import type { PlacesEstimate } from '../../../../domain/analysis/results.ts';
import { frenchNumber as number, frenchCount as s } from '../../../../domain/messages/count.ts';
import { concerned } from '../../../../domain/messages/fr/concerned.ts';

/** Texts about whom to ask first, and of the notice that an inventory is young, in French. */
export const asking = {
  tab: 'Qui interroger',
  intro: (day: string) =>
    `Les opérateurs dont la réponse concerne le plus de places par an, lu au ${day}. Un constat est réglé quand plus rien ne manque pour qu’il soit certain, ou pour qu’il disparaisse.`,
  introUnranked: (day: string) =>
    `Les opérateurs dont rien n’est encore connu, lu au ${day}. Personne n’a dit leurs places : ils sont rangés par type, puis par commune, sans ordre d’importance.`,
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
      'Le plus de places par an d’abord, comme pour les chaînons manquants et les accords, puis le plus de constats réglés, puis le plus de filières dont une règle attend un niveau. Les constats rejetés ne comptent pas.',
    ],
  ] as readonly (readonly [string, string])[],
  none: 'Personne à interroger : aucune règle n’attend de liens ni de niveaux.',
  noneHere: 'Personne à interroger avec ces filtres.',
  settles: (findings: number, places: number, estimate: PlacesEstimate | null) =>
    `${concerned.places(places, estimate)} : 1 appel règle ${s(findings, 'constat', 'constats')}`,
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
    help: 'Aucune filière n’est écrite pour eux. Envoyez-leur leur fiche : elle revient par l’import. Ils sont rangés par type, puis par commune.',
    filtered: (shown: number, all: number) => `${number(shown)} sur ${number(all)} avec ces filtres.`,
    noPlace: 'commune inconnue',
    contact: 'Comment les joindre',
    noContact: 'Ni adresse ni téléphone n’est écrit.',
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
    levels: (without: number, all: number): string =>
      without === all
        ? 'Aucun niveau n’est écrit, ni à l’entrée ni à la sortie : une passerelle qui semble manquer peut être impraticable.'
        : `Aucun niveau n’est écrit chez ${number(without)} opérateurs sur ${number(all)} : une passerelle qui semble manquer peut être impraticable.`,
    next: 'Commencez par ceux dont un appel concerne le plus de places :',
    go: 'qui interroger d’abord',
  },
};
export type AskingWords = typeof asking;
