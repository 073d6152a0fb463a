import type { Language } from '../messages/codes.ts';

/** French words of the story that is prepared for a bassin. */
const fr = {
  story: (bassin: string) => `${bassin} : de l’alpha à l’emploi`,
  earlier: {
    name: 'Décisions prises : où en est-on',
    said: 'Pour chaque décision : demander à qui s’en charge où elle en est, et noter le jour où elle est réglée.',
    agenda: 'ce que sont devenues les décisions d’avant',
  },
  why: {
    name: (bassin: string) => `${bassin} : de l’alpha à l’emploi`,
    /** `meeting` names the meeting and its day, where one is known. */
    text: (meeting: string | undefined, first: readonly string[]) =>
      `Une personne qui apprend à lire peut-elle aller jusqu’à un emploi ? Nous décidons aujourd’hui quels accords signer.\n\n${first.map((one) => `- ${one}\n`).join('')}- ce qui existe, et ce qui mène à un emploi\n- où l’on apprend à lire et à écrire\n- un parcours, étape par étape\n- les chaînons manquants\n- les accords proposés, à accepter ou non${meeting === undefined ? '' : `\n\n${meeting}`}`,
    meeting: (name: string, day: string) => `${name}, ${day}`,
    said: 'Dire ce que la réunion doit décider. Son nom et sa date s’ajoutent dans le texte de la vue.',
  },
  offer: {
    name: (bassin: string) => `Ce qui existe : ${bassin}`,
    note: (bassin: string) => `${bassin}. Une flèche est un passage d’une étape à une autre.`,
    said: 'Demander aux opérateurs présents de dire où ils sont sur la carte.',
  },
  literacy: {
    name: 'L’offre d’alphabétisation',
    note: 'Une case est une filière. Donnée en plusieurs lieux, elle n’y est qu’une fois.',
    said: 'Demander quelles communes n’ont rien, et pourquoi.',
    none: 'Aucune filière d’alphabétisation n’est connue dans ce bassin à cette date.\n\nOù va-t-on aujourd’hui pour apprendre à lire ?',
  },
  pathway: {
    name: 'Un parcours de l’alpha à l’emploi',
    from: (filiere: string, operator: string) =>
      `Le plus rapide depuis la plus grande filière d’alpha : ${filiere} (${operator}).`,
    fromStart:
      'Le plus rapide depuis un accueil : aucune filière d’alphabétisation n’est connue dans le bassin.',
    said: 'Nommer ce qui bloque : attente, niveau demandé, trajet, garde d’enfants.',
  },
  gaps: {
    name: 'Les chaînons manquants',
    note: 'Un chaînon manquant est une passerelle à créer entre deux opérateurs.',
    said: 'Demander aux opérateurs nommés si le constat est juste.',
  },
  plan: {
    name: 'Propositions : trois accords à signer',
    note: 'Un accord porte toutes les passerelles à créer entre deux opérateurs.',
    said: 'Pour chaque accord : accepté, refusé avec la raison, ou reporté ; qui le porte, et pour quand.',
  },
};

export type TemplateWords = typeof fr;

const en: TemplateWords = {
  story: (bassin) => `${bassin}: from literacy to a job`,
  earlier: {
    name: 'Decisions taken: how far are they',
    said: 'For each decision: ask whoever carries it on how far it is, and note the day on which it is settled.',
    agenda: 'what became of earlier decisions',
  },
  why: {
    name: (bassin) => `${bassin}: from literacy to a job`,
    text: (meeting, first) =>
      `Can somebody who learns to read get as far as a job? Today we decide which agreements to sign.\n\n${first.map((one) => `- ${one}\n`).join('')}- what exists, and what leads to a job\n- where people learn to read and write\n- a pathway, step by step\n- the missing bridges\n- the agreements proposed, to accept or not${meeting === undefined ? '' : `\n\n${meeting}`}`,
    meeting: (name, day) => `${name}, ${day}`,
    said: 'Say what the meeting has to decide. Its name and date can be added to the text of the slide.',
  },
  offer: {
    name: (bassin) => `What exists: ${bassin}`,
    note: (bassin) => `${bassin}. An arrow is a passage from one stage to another.`,
    said: 'Ask the operators who are present to say where they are on the map.',
  },
  literacy: {
    name: 'The literacy offer',
    note: 'A box is a filière. Given in several places, it is there only once.',
    said: 'Ask which communes have nothing, and why.',
    none: 'No literacy filière is known in this bassin on this day.\n\nWhere do people go today to learn to read?',
  },
  pathway: {
    name: 'A pathway from literacy to a job',
    from: (filiere, operator) => `The fastest from the largest literacy filière: ${filiere} (${operator}).`,
    fromStart: 'The fastest from a welcome: no literacy filière is known in the bassin.',
    said: 'Name what blocks: waiting, level asked for, travel, childcare.',
  },
  gaps: {
    name: 'The missing bridges',
    note: 'A missing bridge is a passerelle to create between two operators.',
    said: 'Ask the operators named whether the finding is right.',
  },
  plan: {
    name: 'Proposals: three agreements to sign',
    note: 'An agreement carries all passerelles to create between two operators.',
    said: 'For each agreement: accepted, refused with the reason, or postponed; who carries it, and by when.',
  },
};

/** Returns the words of the story that is prepared for a bassin, in a language. */
export const templateWords = (language: Language): TemplateWords => ({ fr, en })[language];
