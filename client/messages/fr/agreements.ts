import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import { agreements as common } from '../../../domain/messages/fr/agreements.ts';
import { operator as onPaper } from '../../../domain/messages/fr/operator-sheet.ts';

/** Texts of the screen of agreements, in French. */
export const agreements = {
  ...common,
  nav: 'Conventions',
  intro: (day: string) =>
    `Qui s’est accordé avec qui, sur quoi et jusqu’à quand, au ${day}. Celles à renouveler viennent d’abord.`,
  add: 'Ajouter une convention',
  rules: {
    title: 'Ce que ces mots veulent dire',
    defined: (days: number, months: number): readonly (readonly [string, string])[] => [
      [
        'À renouveler :',
        `elle expire dans les ${number(days)} jours, ou elle est échue et des passerelles en vigueur reposent encore dessus.`,
      ],
      [
        'Projet non signé :',
        'personne ne l’a signée, et elle n’a pas commencé. Une convention qui a commencé est en vigueur, même si le jour de sa signature n’est pas connu.',
      ],
      [
        'Confirmée :',
        `une partie l’a signée, ou a dit qu’elle tient, il y a moins de ${number(months)} mois. Au-delà, la confirmation est trop ancienne.`,
      ],
    ],
  },
  groups: {
    due: (n: number) => `À renouveler (${number(n)})`,
    UNSIGNED: (n: number) => `Projets non signés (${number(n)})`,
    IN_FORCE: (n: number) => `En vigueur (${number(n)})`,
    UPCOMING: (n: number) => `À venir (${number(n)})`,
    LAPSED: (n: number) => `Échues, sans passerelle en vigueur (${number(n)})`,
  },
  filters: {
    state: 'État',
    phase: 'Phase',
    confirmation: 'Confirmation',
    partner: 'Partie',
    all: 'Toutes',
    allStates: 'Tous',
    due: 'À renouveler seulement',
    clear: 'Retirer les filtres',
    unknown: 'Partie',
    shown: (n: number, total: number) =>
      n === total
        ? s(n, 'convention', 'conventions')
        : `${number(n)} sur ${s(total, 'convention', 'conventions')}`,
  },
  none: 'Aucune convention n’est notée.',
  noneFound: 'Aucune convention ne répond aux filtres.',
  hidden: 'La convention demandée ne répond pas aux filtres.',
  until: (day: string) => `jusqu’au ${day}`,
  ended: (day: string) => `échue le ${day}`,
  begins: (day: string) => `dès le ${day}`,
  open: 'sans échéance',
  someParties: (n: number, of: number) => `confirmée par ${s(n, 'partie', 'parties')} sur ${number(of)}`,
  passerelles: (n: number) =>
    n === 0 ? 'aucune passerelle en vigueur' : s(n, 'passerelle en vigueur', 'passerelles en vigueur'),
  facts: {
    object: 'Objet',
    kind: 'Nature',
    phase: 'Phase',
    signedOn: 'Signée le',
    documents: 'Pièces',
  },
  edit: 'Modifier la convention',
  noteAction: 'Noter une action',
  addPasserelle: 'Ajouter une passerelle',
  noPasserelle: 'Aucune passerelle ne repose sur elle, et aucune action ne la cite.',
  words: {
    title: 'Qui la confirme',
    party: 'Partie',
    last: 'Dernière parole',
    confirmed: (day: string) => `confirmée le ${day}`,
    signed: (day: string) => `signée le ${day}`,
    never: 'rien encore',
    stale: (months: number) => `plus de ${number(months)} mois`,
    day: 'Jour de la confirmation',
    confirm: 'Confirmer',
    confirmFor: (party: string) => `Confirmer pour ${party}`,
    remove: 'Retirer',
    removeFor: (party: string) => `Retirer la dernière confirmation de ${party}`,
    future: (day: string) =>
      `Le ${day} est encore à venir : une confirmation se note une fois dite. Corrigez la date.`,
    leave: 'Un jour de confirmation est tapé et n’est pas encore enregistré.',
    noDay: 'Dites quel jour la partie l’a confirmée.',
    change: (party: string, agreement: string) => `${party} confirme : ${agreement}`,
    removed: (party: string, agreement: string) => `Confirmation retirée, ${party} : ${agreement}`,
  },
  operator: {
    title: onPaper.agreements,
    all: 'Voir ses conventions',
  },
};

export type AgreementsWords = typeof agreements;
