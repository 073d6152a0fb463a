import type { DecisionState, SettledBy } from '../../meetings/results.ts';
import type { LifeState } from '../../model/finding-life.ts';
import type { Decision } from '../../model/meeting.ts';

/** Words of meetings and their decisions, on the page, in the minutes and on the command line. */
export const meetings = {
  decision: {
    ACCEPTED: 'acceptée',
    REFUSED: 'refusée',
    POSTPONED: 'reportée',
  } satisfies Readonly<Record<Decision, string>>,
  undecided: 'à décider',
  state: {
    OVERDUE: 'en retard',
    TO_DECIDE: 'à décider',
    OPEN: 'en cours',
    SETTLED: 'réglée',
  } satisfies Readonly<Record<DecisionState, string>>,
  settledBy: {
    SAID: 'réglée',
    REFUSED: 'refusée',
    TAKEN_UP: 'reprise à une réunion suivante',
    FINDING_GONE: 'le chaînon manquant n’est plus relevé',
    FOLLOW_UP: 'le suivi du constat est clos',
  } satisfies Readonly<Record<SettledBy, string>>,
  followUp: {
    TO_CONFIRM: 'à confirmer',
    CONFIRMED: 'confirmé',
    IN_PROGRESS: 'en cours',
    SOLVED: 'résolu',
    REJECTED: 'écarté',
  } satisfies Readonly<Record<LifeState, string>>,
  settledOn: (on: string) => `réglée le ${on}`,
  overdueSince: (on: string) => `en retard : c’était pour le ${on}`,
  dueOn: (on: string) => `en cours, pour le ${on}`,
  backOn: (on: string) => `reportée, à reprendre le ${on}`,
  followedUp: (state: string, author: string, on: string) => `suivi : ${state}, par ${author}, le ${on}`,
  planned: (name: string) => `passerelle en projet : ${name}`,
  about: {
    finding: 'Constat',
    agreement: 'Convention',
    passerelle: 'Passerelle',
    scenario: 'Scénario',
    free: 'Point libre',
  },
  minutes: {
    title: (name: string) => `Procès-verbal : ${name}`,
    heldOn: (on: string) => `Réunion du ${on}`,
    invitedBy: (name: string) => `À l’invitation de : ${name}`,
    place: (name: string) => `Lieu : ${name}`,
    bassins: (names: string) => `Bassins : ${names}`,
    source: (network: string, revision: string, on: string) =>
      `Inventaire « ${network} », révision ${revision}, lu le ${on}`,
    fictional: 'Ce réseau est inventé : rien de ce qui suit n’existe.',
    attendance: {
      title: 'Présents et excusés',
      present: 'Présents :',
      excused: 'Excusés :',
      nobody: 'Les présences ne sont pas notées.',
    },
    approval: {
      title: 'Procès-verbal de la réunion précédente',
      none: 'Aucune réunion précédente de la même instance n’est notée.',
      approved: (name: string, held: string, on: string) =>
        `Le procès-verbal de « ${name} » (${held}) a été approuvé le ${on}.`,
      pending: (name: string, held: string) =>
        `Le procès-verbal de « ${name} » (${held}) n’est pas encore approuvé.`,
    },
    earlier: {
      title: 'Suites des décisions précédentes',
      intro: (n: number, settled: number, overdue: number) =>
        `Points des réunions précédentes : ${n}, dont clos : ${settled}, en retard : ${overdue}.`,
      table: 'Ce que les décisions précédentes sont devenues',
    },
    since: {
      title: 'Ce qui a changé dans le réseau',
      table: (from: string, to: string) => `Entre le ${from} et le ${to}`,
      none: (from: string, to: string) => `Rien n’a changé entre le ${from} et le ${to}.`,
      columns: { list: 'Ce qui change', added: 'Ajoutés', changed: 'Modifiés', removed: 'Retirés' },
    },
    points: 'Points',
    pointTitle: (rank: number, name: string) => `${rank}. ${name}`,
    noPoints: 'L’ordre du jour est vide.',
    decisionIs: (decision: string) => `Décision : ${decision}`,
    undecided: 'Aucune décision n’est notée.',
    reasonIs: (reason: string) => `Motif : ${reason}`,
    decidedBy: (who: string) => `Décidé par : ${who}`,
    votes: (parts: string) => `Voix : ${parts}`,
    votesFor: (n: number) => `${n} pour`,
    votesAgainst: (n: number) => `${n} contre`,
    votesAbstained: (n: number) => (n < 2 ? `${n} abstention` : `${n} abstentions`),
    carriedBy: (who: string) => `Qui s’en charge : ${who}`,
    until: (on: string) => `Pour le : ${on}`,
    backOn: (on: string) => `À reprendre le : ${on}`,
    outcomeIs: (outcome: string) => `Suites : ${outcome}`,
    next: {
      title: 'Suites à donner',
      table: 'Qui fait quoi, et pour quand',
      none: 'Aucune suite à donner n’est notée.',
      meeting: (name: string, on: string) => `Prochaine réunion : « ${name} », le ${on}.`,
      noMeeting: 'La prochaine réunion n’est pas encore fixée.',
    },
    carried: {
      title: 'Fichier emporté',
      file: (name: string) => `Fichier : ${name}`,
      hash: (sha256: string) => `Empreinte SHA-256 : ${sha256}`,
      made: (on: string, revision: string) => `Fait le ${on}, de la révision ${revision} du réseau`,
      none: 'Aucun fichier emporté n’est noté.',
      check:
        'Pour savoir si un fichier est bien celui-là, comparez son empreinte : « passerelles verify FICHIER --hash EMPREINTE », ou sans Passerelles « certutil -hashfile FICHIER SHA256 » sous Windows et « sha256sum FICHIER » ailleurs.',
    },
    columns: {
      meeting: 'Réunion',
      point: 'Point',
      decision: 'Décision',
      who: 'Qui',
      due: 'Pour le',
      became: 'Ce qu’elle est devenue',
    },
    nothing: '–',
  },
};

export type MeetingWords = typeof meetings;
