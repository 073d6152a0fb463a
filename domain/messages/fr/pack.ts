import { frenchCount, frenchNumber } from '../count.ts';

const number = frenchNumber;
const s = frenchCount;

/** Words of the annex of a bassin's pack, in French. */
export const pack = {
  title: (bassin: string) => `Annexe du dossier : ${bassin}`,
  /** How the name of the archive begins. */
  file: 'dossier',
  /** Names of the files in it. */
  files: {
    PDF: 'diapositives.pdf',
    PPTX: 'diapositives.pptx',
    ANNEX: 'annexe.xlsx',
    CARRIED: 'reunion.html',
  },
  source: (network: string, revision: number, on: string) =>
    `Inventaire « ${network} », révision ${number(revision)}, tel qu’il est le ${on}`,
  since: (from: string, to: string) => `Ce qui a changé : du ${from} au ${to}, d’après les dates de validité`,
  sinceMeeting: (name: string, from: string, to: string) =>
    `Ce qui a changé depuis « ${name} » : du ${from} au ${to}, d’après les dates de validité`,
  fictional: 'Ce réseau est inventé : rien de ce qui suit n’existe.',
  nothing: '–',
  gaps: {
    title: 'Chaînons manquants',
    table: (count: number) =>
      `Chaînons manquants : ${count < 2 ? 'le premier' : `les ${number(count)} premiers`}`,
    rank: 'Rang',
    operators: 'Opérateurs, ou sorte de constat',
    best: 'Passerelle qui ouvrirait le plus, ou éléments',
    worth: 'Pour qui',
    certainty: 'Certitude',
    evidence: 'Sur quoi cela repose',
    followUp: 'Où en est-on',
    level: (dimension: string, state: string, need: string) =>
      `${dimension} : ${need} demandé, ${state} acquis`,
    unknown: 'non documenté',
    more: (count: number) => `… et ${number(count)} de plus`,
    note: 'Le rang est celui de la liste des chaînons manquants. Les places sont celles des filières qui gagneraient un débouché. Les constats sans rang sont d’une autre sorte : leur règle vient d’abord, puis ce sur quoi ils reposent.',
  },
  plan: {
    title: 'Accords à signer',
    table: (count: number) =>
      `${s(count, 'accord à signer', 'accords à signer')}, où une filière du bassin est dans chacun, choisis pour ouvrir le plus ensemble`,
    rank: 'Ordre',
    operators: 'Entre quels opérateurs',
    passerelles: 'Passerelles',
    added: 'Ce qu’il ajoute',
    certainty: 'Certitude',
    inBassin: 'Touche le bassin',
    yes: 'oui',
    no: 'non',
    together: 'Ensemble',
  },
  changes: {
    title: 'Ce qui a changé',
    table: (from: string, to: string) => `Ce qui a changé dans le bassin du ${from} au ${to}`,
    list: 'Quoi',
    name: 'Nom',
    what: 'Changement',
    kinds: { ADDED: 'ajouté', REMOVED: 'retiré', CHANGED: 'modifié' },
    note: 'D’après les dates de validité des éléments. Les relevés d’orientations ne sont pas comparés.',
  },
  decisions: {
    title: 'Décisions ouvertes',
    table: 'Décisions ouvertes, les échues d’abord',
    due: 'Pour le',
    state: 'Où en est-on',
    point: 'Point',
    about: 'De quoi il s’agit',
    meeting: 'Réunion',
    held: 'Tenue le',
    decision: 'Décision',
    who: 'Qui s’en charge',
  },
  followUps: {
    title: 'Suivis de constats',
    table: 'Suivis de constats encore ouverts, les échus d’abord',
    about: 'Constat',
    reason: 'Pourquoi',
    overdue: (state: string) => `${state}, en retard`,
  },
  filieres: {
    title: 'Filières',
    table: 'Filières du bassin',
    name: 'Filière',
    operator: 'Opérateur',
    stage: 'Étape',
    sector: 'Secteur',
    places: 'Places par an',
    verified: 'Vérifiée le',
  },
  operators: {
    title: 'Opérateurs',
    table: 'Opérateurs du bassin',
    name: 'Opérateur',
    acronym: 'Sigle',
    type: 'Type',
    filieres: 'Filières dans le bassin',
    passerelles: 'Passerelles en vigueur',
    verified: 'Vérifié le',
  },
  agreements: {
    title: 'Conventions',
    table: 'Conventions des opérateurs du bassin',
    name: 'Convention',
    parties: 'Parties',
    state: 'État',
    phase: 'Phase',
    signedOn: 'Signée le',
    until: 'Jusqu’au',
    passerelles: 'Passerelles actives',
  },
};

export type PackWords = typeof pack;
