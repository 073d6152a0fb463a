import { frenchNumber as number, frenchCount as s } from '../../messages/count.ts';
import { dashboardMeasures } from '../../messages/fr/dashboard-measures.ts';
import type { LifeState } from '../../model/finding-life.ts';
import type { ShownFigure } from '../../secrecy/figure-results.ts';

/** Words of the steps of a story, in French. */
export const stepTexts = {
  brief: {
    day: (day: string) => `Lu au ${day}`,
    fictional: (name: string) => `${name} (réseau fictif)`,
    audience: (name: string) => `Public : ${name}`,
    /** Numbers of people of a whole calendar year, and of any other period. */
    year: (year: string) => `Flux de ${year}`,
  },
  audience: {
    nothingKnown: 'un public dont rien n’est connu',
    years: (n: number) => `${n}\u00a0ans`,
    woman: 'femme',
    man: 'homme',
    loneParent: 'parent seul',
    car: 'avec voiture',
    noCar: 'sans voiture',
    childcare: 'avec enfant à garder',
    readsNothing: 'ne lit dans aucune langue',
    level: (dimension: string, level: string) =>
      `${dimension.charAt(0).toLowerCase()}${dimension.slice(1)} ${level}`,
    rights: (n: number) => `${n}\u00a0mois de droits`,
  },
  text: {
    empty: 'Cette étape est vide : son texte reste à écrire.',
    shown: (shown: number, all: number) => `${shown} lignes sur ${all} : la suite ne tient pas sur la vue`,
    picture: (alt: string) => `Image : ${alt}`,
  },
  places: (n: number, isEstimated: boolean) =>
    `${isEstimated ? '≈ ' : ''}${s(n, 'place par an', 'places par an')}`,
  /** The outlets that places would gain, by name. `more` is how many are not named. */
  gains: (n: number, names: string, more: number) =>
    `${n < 2 ? 'mènerait' : 'mèneraient'} aussi à : ${names}${more > 0 ? ` + ${s(more, 'autre', 'autres')}` : ''}`,
  gaps: {
    lead: 'Les couples d’opérateurs à rapprocher, le plus utile d’abord',
    none: 'Aucun chaînon manquant avec ces choix, à cette date.',
    shown: (shown: number, all: number) =>
      shown === 1 ? `le premier sur ${number(all)}` : `les ${number(shown)} premiers sur ${number(all)}`,
    certainty: { certain: 'constat certain', possible: 'à vérifier' },
    due: (day: string) => `pour le ${day}`,
    states: {
      TO_CONFIRM: 'à confirmer',
      CONFIRMED: 'confirmé',
      IN_PROGRESS: 'en cours',
      SOLVED: 'résolu',
      REJECTED: 'écarté',
    } satisfies Record<LifeState, string>,
  },
  plan: {
    lead: (n: number, bassin: string | undefined) =>
      `${s(n, 'accord à signer', 'accords à signer')}${bassin === undefined ? '' : `, ${bassin}`}.`,
    together: (effect: string) => `Ensemble\u00a0: ${effect}.`,
    once: 'Une place qui gagne par deux accords ne compte qu’une fois.',
    /** What the first missing bridges of the list would bring, as many as there are agreements, where the plan is not these. */
    instead: (n: number, effect: string) =>
      n < 2
        ? `Le premier chaînon manquant de la liste, à sa place : ${effect}.`
        : `Les ${number(n)} premiers chaînons manquants de la liste, à leur place : ${effect}.`,
    alone: (effect: string) => `À lui seul : ${effect}`,
    more: (effect: string) => `En plus : ${effect}`,
    /** `before` are the numbers of the agreements that it needs. */
    thanksTo: (before: readonly number[], effect: string) =>
      before.length === 1
        ? `Grâce à l’accord ${before[0]} : ${effect}`
        : `Grâce aux accords ${before.slice(0, -1).join(', ')} et ${before.at(-1)} : ${effect}`,
    none: (bassin: string | undefined) =>
      bassin === undefined
        ? 'Aucun accord à proposer à cette date.'
        : `Aucun accord à proposer à cette date, ${bassin}.`,
    shown: (shown: number, all: number) => `${number(shown)} accords sur ${number(all)}`,
    passerelles: (best: string, more: number) =>
      `${best} + ${s(more, 'autre passerelle', 'autres passerelles')}`,
  },
  pathways: {
    notAsked: 'Cette étape n’a pas de départ et de but : choisissez-les, puis gardez-la de nouveau.',
    none: 'Aucun parcours n’est trouvé, à cette date.',
    shown: (shown: number, all: number) => `${number(shown)} étapes sur ${number(all)}`,
    months: (n: number, isComplete: boolean) =>
      isComplete ? `${n}\u00a0mois en tout` : `au moins ${n}\u00a0mois en tout`,
    rank: (rank: number, of: number) => `parcours ${rank} sur ${of}`,
    toCheck: (n: number) => (n === 0 ? 'rien à vérifier' : s(n, 'point à vérifier', 'points à vérifier')),
    /** All that is to be checked or asked for on the way; of it, what nobody knows of an audience. */
    toAsk: (n: number, unknown: number | undefined) =>
      `${n === 0 ? 'rien de connu à vérifier' : s(n, 'point à vérifier ou à demander', 'points à vérifier ou à demander')}${unknown === undefined || n === 0 ? '' : unknown === 0 ? ', aucune condition inconnue' : `, dont ${s(unknown, 'condition inconnue', 'conditions inconnues')}`}`,
    asked: (what: readonly string[], more: number) =>
      `à vérifier\u00a0: ${what.join('\u00a0; ')}${more > 0 ? ` + ${more}` : ''}`,
    askedOne: (what: string) => `À vérifier\u00a0: ${what}`,
    /** Why an audience that is described more closely may have fewer points. */
    described:
      'Ce qui est dit du public n’est plus à vérifier\u00a0: mieux il est décrit, moins il reste de conditions inconnues. Ce qu’il faut prévoir pour lui (garde d’enfants, trajet, horaires) s’y ajoute.',
    notDescribed:
      'Le public n’est pas décrit\u00a0: l’âge, le statut et le public admis ne sont pas vérifiés, ni la garde d’enfants et le trajet.',
    wait: (n: number | null) =>
      n === null ? 'attente non connue' : n === 0 ? 'sans attente' : `attente ${n}\u00a0mois`,
    lasts: (n: number | null) => (n === null ? 'durée non connue' : `dure ${n}\u00a0mois`),
    /** The time of a step where there is little room: what is not said is not known, or no wait. */
    inShort: (wait: number | null, duration: number | null) =>
      [
        ...(wait === null || wait === 0 ? [] : [`attente ${wait}\u00a0mois`]),
        duration === null ? 'durée non connue' : `${duration}\u00a0mois`,
      ].join(' · '),
    outlet: (name: string) => `Débouché\u00a0: ${name}`,
    legend: { wait: 'attente', training: 'formation', outlet: 'débouché' },
  },
  decisions: {
    of: (name: string, day: string) =>
      `Points de «\u00a0${name}\u00a0» (${day}), et ce qui reste ouvert d’avant.`,
    none: 'Aucune décision d’une réunion précédente n’est notée.',
    shown: (shown: number, all: number) => `${number(shown)} points sur ${number(all)}`,
    colon: '\u00a0: ',
  },
  changes: {
    days: (first: string, second: string) => `Du ${first} au ${second}`,
    lead: (days: string, added: number, gone: number, changed: number) =>
      `${days}\u00a0: ${s(added, 'apparition', 'apparitions')}, ${s(gone, 'fin ou retrait', 'fins ou retraits')}, ${s(changed, 'changement', 'changements')}`,
    none: (days: string) => `${days}, rien ne diffère.`,
    shown: (shown: number, all: number) => `${number(shown)} lignes sur ${number(all)}`,
    title: (list: string, n: number, what: 'ADDED' | 'REMOVED' | 'CHANGED') =>
      `${list}\u00a0: ${
        {
          ADDED: s(n, 'apparition', 'apparitions'),
          REMOVED: s(n, 'fin ou retrait', 'fins ou retraits'),
          CHANGED: s(n, 'changement', 'changements'),
        }[what]
      }`,
    more: (n: number) => s(n, 'autre', 'autres'),
    and: ' et ',
    undated: 'Ce qui n’a pas de premier jour compte comme présent aux deux dates.',
    recorded:
      'La comparaison avec le réseau tel qu’enregistré se fait à l’écran\u00a0: ici, ce qui est connu aujourd’hui est lu aux deux dates.',
  },
  dashboard: {
    lead: (day: string, before: string) =>
      `${day}\u00a0; avant\u00a0: ${before}\u00a0; (=)\u00a0: sans changement`,
    whole: 'Tout le réseau',
    people: (year: string) => `Personnes orientées en ${year}`,
    measures: dashboardMeasures,
    against: (now: number, before: number | null) =>
      before === null
        ? number(now)
        : now === before
          ? `${number(now)} (=)`
          : `${number(now)}, avant ${number(before)}`,
    figure: (now: ShownFigure | null, before: ShownFigure | null) =>
      `${figure(now)}, avant ${figure(before)}`,
    shown: (columns: number, allColumns: number, rows: number, allRows: number) =>
      [
        ...(columns < allColumns ? [`${columns} colonnes sur ${allColumns}`] : []),
        ...(rows < allRows ? [`${rows} lignes sur ${allRows}`] : []),
      ].join(', '),
    belongs:
      'Une passerelle, une convention, une action ou un constat compte dans chaque territoire qu’il touche\u00a0: les colonnes ne s’additionnent pas.',
    published: 'Les personnes sont les chiffres publiés de la dernière année finie et de celle d’avant.',
    withoutPeople: 'Les nombres de personnes se montrent à l’écran seulement.',
  },
  scenarios: {
    asIs: 'Réseau actuel',
    none: 'Cette étape ne compare aucun scénario\u00a0: cochez-en, puis gardez-la de nouveau.',
    refused: (name: string) =>
      `«\u00a0${name}\u00a0» ne s’applique plus à ce réseau\u00a0: il n’est pas comparé.`,
    measures: {
      gains: 'Places par an qui gagnent un débouché',
      loses: 'Places par an qui en perdent un',
      startsServed: 'Entrées d’où un débouché est atteint',
      startOutletPairs: 'Paires (entrée, débouché) reliées',
      medianMonths: 'Mois jusqu’au débouché le plus proche (médiane)',
      findings: 'Constats',
    },
    against: (value: number, more: number) =>
      more === 0
        ? number(Math.round(value))
        : `${number(Math.round(value))} (${more > 0 ? '+' : '−'}${number(Math.abs(Math.round(more)))})`,
    placesOf: (isAsIs: boolean, places: number) => (isAsIs ? '—' : number(Math.round(places))),
    months: (n: number | null) => (n === null ? '—' : number(Math.round(n))),
  },
  /** What is opened large on the stage. */
  details: {
    operator: (operator: string, stage: string) => `${operator} · ${stage}`,
    where: (communes: readonly string[]) => `À ${communes.join(', ')}`,
    places: (n: number | undefined) =>
      n === undefined ? 'places non connues' : s(n, 'place par an', 'places par an'),
    direct: 'accès direct',
    ways: (out: number, into: number) =>
      `${s(out, 'passerelle en part', 'passerelles en partent')}, ${s(into, 'y mène', 'y mènent')}.`,
    filieres: (names: readonly string[]) =>
      names.length === 0
        ? 'Aucune filière connue.'
        : `${s(names.length, 'filière', 'filières')}\u00a0: ${names.slice(0, 4).join(', ')}${names.length > 4 ? '…' : '.'}`,
    outlet: 'Débouché\u00a0: famille de métiers au bout du parcours.',
    more: (n: number) => `+ ${s(n, 'autre', 'autres')}`,
    ask: (operator: string, known: readonly string[]) =>
      known.length === 0
        ? `À demander à\u00a0: ${operator} (coordonnées non connues).`
        : `À demander à\u00a0: ${operator}, ${known.join(', ')}.`,
  },
  referrals: {
    kinds: {
      ORIENTATION: 'Personnes orientées',
      REORIENTATION: 'Personnes réorientées',
      INTRODUCTION: 'Personnes mises en contact',
    },
    quarter: (quarter: number, year: string) => `trimestre ${quarter} de ${year}`,
    lead: (kind: string, period: string) => `${kind}, ${period}\u00a0: de qui vers qui, et combien`,
    brief: (kind: string, period: string) => `${kind}, ${period} (chiffres publiés)`,
    published: (period: string, masked: number, of: number) =>
      `Chiffres publiés de ${period}\u00a0: ${number(masked)} sur ${number(of)} sont masqués, car ils compteraient trop peu de personnes.`,
    notHere: 'Les chiffres publiés de cette étape se montrent à l’écran\u00a0: un fichier ne les a pas.',
    none: (period: string) => `Aucun chiffre n’est publié pour ${period}.`,
    shown: (shown: number, all: number, masked: number) =>
      `${number(shown)} flux sur ${number(all)}, les plus grands d’abord${masked === 0 ? '' : ` (${s(masked, 'masqué', 'masqués')})`}`,
    operator: 'opérateur, sans sa filière',
    masked: 'masqué',
    maskedAtLeast: (least: number) => `masqué, au moins ${number(least)}`,
    people: (n: number) => s(n, 'personne', 'personnes'),
    flow: (from: string, to: string, people: string) => `${from} → ${to}\u00a0: ${people}`,
    legend: { people: 'personnes', back: 'retour à une étape d’avant', masked: 'nombre masqué' },
  },
};

const figure = (shown: ShownFigure | null): string =>
  shown === null ? '—' : 'value' in shown ? number(shown.value) : `masqué, ${number(shown.atLeast)} ou plus`;

export type StepTexts = typeof stepTexts;
