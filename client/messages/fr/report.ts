import { frenchNumber as number } from '../../../domain/messages/count.ts';
import type { ReportFormat } from '../../../domain/report/report.ts';

/** Texts of the screen of the yearly report, in French. */
export const report = {
  nav: 'Rapport',
  intro:
    'Le rapport d’activités d’une année, prêt à lire : choisissez la période et le périmètre, corrigez les textes, prenez-le en fichier, émettez-le quand il est bon.',
  year: 'Période',
  otherPeriod: 'Entre deux jours…',
  from: 'Du',
  to: 'Au',
  perimeter: 'Périmètre',
  whole: 'Tout le réseau',
  regionales: 'Régionales',
  bassins: 'Bassins',
  contents: 'Sommaire',
  asFile: 'En fichier :',
  formats: {
    pdf: 'PDF',
    docx: 'Word',
    xlsx: 'Excel (annexe)',
    csv: 'CSV',
  } satisfies Readonly<Record<ReportFormat, string>>,
  making: 'Le fichier se fait…',
  stop: 'Arrêter',
  makingReport: 'Le rapport se fait…',
  makeReport: 'Faire le rapport',
  ready: (name: string) => `« ${name} » est dans vos téléchargements.`,
  kept: 'Rapport',
  notKept: 'Nouveau rapport',
  keptGone: 'Le rapport de cette adresse n’est plus gardé : voici celui de la période choisie.',
  name: 'Nom du rapport',
  nameNeeded: 'Donnez-lui un nom.',
  suggested: (period: string, perimeter: string) => `Rapport d’activités ${period} – ${perimeter}`,
  keep: 'Garder ce rapport',
  alreadyKept: (n: number) =>
    n < 2
      ? 'Un rapport de cette période et de ce périmètre est gardé, avec les textes de l’équipe.'
      : `${number(n)} rapports de cette période et de ce périmètre sont gardés, avec les textes de l’équipe.`,
  openKept: (name: string) => `Ouvrir « ${name} »`,
  keepHelp: 'Gardé, il retient vos textes et peut être émis. Corriger un texte le garde aussi.',
  edit: 'Corriger ce texte',
  editOwn: 'Reprendre votre texte',
  ownText: 'Votre texte',
  ownTextHelp:
    'Une ligne vide commence un paragraphe, une ligne qui commence par « - » est un point de liste. Ni nom de personne, ni nombre de personnes de 1 à 4.',
  tooLong: (length: number, limit: number) =>
    `Ce texte a ${number(length)} caractères ; ${number(limit)} au plus sont gardés. Raccourcissez-le ou partagez-le entre plusieurs parties.`,
  allTooLong: (length: number, limit: number) =>
    `Tous vos textes ont ensemble ${number(length)} caractères ; ${number(limit)} au plus sont gardés. Raccourcissez celui-ci ou un autre.`,
  keepText: 'Garder ce texte',
  cancel: 'Annuler',
  backToProgram: 'Revenir au texte du programme',
  programSays: 'Le programme dit aujourd’hui :',
  issues: 'Émissions du rapport',
  issue: 'Émettre le rapport',
  issueHelp:
    'Émettre fige ses fichiers tels qu’ils sont aujourd’hui : ils sont gardés avec le réseau et ne changent plus.',
  issuing: 'Les fichiers se font, puis sont gardés…',
  doneIssuing: 'Le rapport est émis.',
  again: (before: number) =>
    before < 2
      ? 'Ce rapport est déjà émis une fois : l’ancienne émission reste, une autre s’y ajoute.'
      : `Ce rapport est déjà émis ${number(before)} fois : ces émissions restent, une autre s’y ajoute.`,
  issueAgain: 'Émettre encore',
  first:
    'Les fichiers seront gardés tels quels et ne changeront plus ; une émission se retire, elle ne s’efface pas.',
  issueNow: 'Émettre maintenant',
  keepFirst: 'Un texte est commencé : gardez-le ou annulez-le avant d’émettre.',
  outdated: 'Le programme dit autre chose depuis que ce texte est écrit :',
  fewPeople:
    'Ce texte semble dire un nombre de 1 à 4 personnes, que le rapport ne donne nulle part : écrivez « quelques personnes ».',
  fewPeopleAsked:
    'Ces textes semblent dire un nombre de 1 à 4 personnes. Corrigez-les, ou confirmez que ce n’en est pas un :',
  fewPeopleIn: (section: string, words: string) =>
    `« ${section} » : « ${words} » n’est pas un nombre de personnes du public`,
  rename: 'Renommer ce rapport',
  renameNow: 'Garder ce nom',
  renamed: (name: string) => `Rapport renommé, avant : ${name}`,
  remove: 'Supprimer ce rapport',
  removed: (name: string) => `Rapport supprimé : ${name}`,
  allWithdrawn:
    'Un rapport émis ne se supprime pas. Aucune de ses émissions ne vaut plus : toutes sont retirées.',
  notRemoved: 'Un rapport émis ne se supprime pas : retirez l’émission qui ne vaut plus.',
  withdraw: 'Retirer cette émission',
  withdrawReason: 'Pourquoi elle ne vaut plus',
  withdrawHelp: 'Les fichiers restent tels quels ; la raison, le jour et votre nom se lisent à côté.',
  withdrawNow: 'Retirer',
  withdrawn: (day: string, by: string, reason: string) => `Retirée le ${day} par ${by} : ${reason}`,
  neverIssued: 'Il n’a pas encore été émis.',
  issued: (day: string, by: string, revision: number) =>
    `Émis le ${day} par ${by}, à la révision ${number(revision)} :`,
  frozen: 'Le rapport lui-même (JSON)',
  size: (kilobytes: number) => `${number(kilobytes)} ko,`,
  hash: (start: string) => `empreinte ${start}…`,
  leaving: 'Un texte du rapport est commencé et n’est pas gardé.',
};

export type ReportScreenWords = typeof report;
