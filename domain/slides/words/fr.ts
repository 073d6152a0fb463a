import { frenchNumber as number, frenchCount as s } from '../../messages/count.ts';
import type { LifeState } from '../../model/finding-life.ts';

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
  gaps: {
    lead: 'Les couples d’opérateurs à rapprocher, le plus utile d’abord',
    none: 'Aucun chaînon manquant avec ces choix, à cette date.',
    shown: (shown: number, all: number) => `${number(shown)} sur ${number(all)}`,
    certainty: { certain: 'certain', possible: 'à vérifier' },
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
    lead: (n: number, bassin: string | undefined, effect: string) =>
      `${s(n, 'accord à signer', 'accords à signer')}${bassin === undefined ? '' : `, ${bassin}`}. Ensemble : ${effect}`,
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
    wait: (n: number | null) =>
      n === null ? 'attente non connue' : n === 0 ? 'sans attente' : `attente ${n}\u00a0mois`,
    lasts: (n: number | null) => (n === null ? 'durée non connue' : `dure ${n}\u00a0mois`),
    span: (from: number, to: number) => `mois\u00a0${from}–${to}`,
    outlet: (name: string) => `Débouché : ${name}`,
    legend: { wait: 'attente', training: 'formation', outlet: 'débouché' },
  },
};

export type StepTexts = typeof stepTexts;
