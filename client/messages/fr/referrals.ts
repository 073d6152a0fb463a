import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import type { Bridge, Carried } from '../../../domain/referrals/results.ts';

const people = (count: number): string => s(count, 'personne', 'personnes');
const between = (least: number, most: number): string =>
  least === most ? `${number(least)} %` : `entre ${number(least)} et ${number(most)} %`;

/** Texts of the screen of referrals, in French. */
export const referrals = {
  nav: 'Orientations',
  intro:
    'Qui envoie combien de personnes vers qui, ce qu’elles deviennent, et si une passerelle déclarée les y mène. Chiffres publiés seulement.',
  axis: 'Dessin',
  period: 'Période',
  wholeYear: 'Toute l’année',
  quartersOnly: 'Les trimestres ne sont publiés que par étapes.',
  heading: (kind: string, period: string, axis: string) => `${kind} de ${period}, ${axis}`,
  quarterOf: (quarter: string, year: string) => `${quarter} ${year}`,
  drawing: 'Dessin des orientations',
  ribbon: (from: string, to: string, count: string, isReturn: boolean) =>
    `${from} → ${to} : ${count}${isReturn ? ' (retour)' : ''}`,
  told: (shown: number, pairs: number, hasMasked: boolean) =>
    `${people(shown)}${hasMasked ? ' au moins' : ''}, ${s(pairs, 'flux dessiné', 'flux dessinés')}.`,
  largest: (from: string, to: string, count: string) =>
    `Le plus gros flux va de « ${from} » à « ${to} » : ${count}.`,
  returns: (count: number, least: number, hasMasked: boolean) =>
    `${s(count, 'flux revient', 'flux reviennent')} vers une étape antérieure : ${people(least)}${hasMasked ? ' au moins' : ''}.`,
  maskedPairs: (count: number) =>
    count === 1
      ? '1 chiffre masqué : son ruban est hachuré, d’une largeur qui ne dit rien.'
      : `${number(count)} chiffres masqués : leurs rubans sont hachurés, d’une largeur qui ne dit rien.`,
  notDrawn: (count: number) =>
    `${s(count, 'flux de plus est', 'flux de plus sont')} dans le tableau seulement.`,
  zeros: (count: number) => `${s(count, 'flux', 'flux')} où personne n’a été envoyé : dans le tableau.`,
  legend: {
    on: 'vers une étape suivante ; la largeur est le nombre de personnes',
    back: 'retour vers une étape antérieure',
    turn: 'à la même étape',
    masked: 'masqué : au moins une personne, largeur fixe',
  },
  none: (kind: string, period: string) => `Aucune donnée (${kind}) n’est publiée pour ${period}.`,
  noneHelp:
    'Les nombres s’encodent dans l’inventaire, « Encoder les chiffres ». Une autre année ou une autre sorte en a peut-être.',
  onlyMasked:
    'Tous les chiffres sont masqués : le dessin montre qui envoie à qui, mais pas combien. Une vue plus large (par étapes), une autre année ou l’année entière en dit plus.',
  onlyLoop:
    'Tout reste au même endroit : les relevés de cette période ne vont d’aucune étape, d’aucun type ou opérateur à un autre.',
  toFigures: 'Ces chiffres dans le tableau de tous les chiffres publiés',
  table: 'Le même en tableau',
  started: 'De l’envoi à l’entrée',
  startedIntro:
    'Une ligne par origine et destination dont un chiffre est publié. La part n’est dite que si les quatre suites sont montrées, sur 20 personnes au moins, et qu’aucune des deux parts ne fait de 1 à 4 personnes.',
  delays:
    'Aucun relevé ne dit combien de temps passe entre l’envoi et l’entrée : l’attente est celle que la filière annonce. « Parties tôt » est tout ce que l’on sait des ruptures.',
  columns: {
    bridge: 'Passerelle',
    sent: 'Envoyées',
    share: 'Part entrée',
    wait: 'Attente annoncée',
    rows: 'Relevés',
  },
  months: (months: number) => `${number(months)} mois`,
  shareOf: (part: number, of: number) => `${number(Math.round((100 * part) / of))} %`,
  shareTitle: (part: number, of: number) => `${number(part)} sur ${number(of)}`,
  seeRows: 'Voir',
  seeRowsOf: (from: string, to: string) => `Voir les relevés de ${from} vers ${to}`,
  bridges: {
    DECLARED: 'déclarée',
    NONE: 'aucune',
    UNSURE: 'peut-être',
    NO_SENDER: '–',
  } satisfies Readonly<Record<Bridge, string>>,
  bridgeTitles: {
    DECLARED: 'une passerelle en vigueur relie ces deux bouts',
    NONE: 'aucune passerelle en vigueur ne relie ces deux bouts',
    UNSURE: 'le relevé ne nomme que l’opérateur, et une de ses filières a une passerelle',
    NO_SENDER: 'venues d’elles-mêmes, ou d’une origine inconnue',
  } satisfies Readonly<Record<Bridge, string>>,
  declared: 'Déclaré et observé',
  declaredIntro: (year: string) =>
    `Ce que disent les passerelles en vigueur en ${year}, et par où les personnes sont passées. Les personnes venues d’elles-mêmes, ou d’une origine inconnue, n’y sont pas.`,
  onDeclared: (least: number, most: number) =>
    `${between(least, most)} des personnes envoyées sont passées par une passerelle déclarée.`,
  onDeclaredNumbers: (least: number, most: number | null, of: number | null) =>
    `${number(least)}${most === least ? '' : most === null ? ' au moins' : ` à ${number(most)}`}${of === null ? '' : ` sur ${number(of)}`} personnes.`,
  whyBetween: 'Entre deux : des chiffres sont masqués, ou un relevé ne nomme que l’opérateur.',
  noShare: 'Aucun pourcentage : moins de 20 personnes, une part de 1 à 4, ou un total masqué.',
  carry: (count: number, all: number) =>
    `${number(count)} ${count === 1 ? 'passerelle déclarée' : 'passerelles déclarées'} sur ${number(all)} ${count === 1 ? 'a porté' : 'ont porté'} quelqu’un.`,
  carryShare: between,
  carryBetween: (least: number, most: number) =>
    `Soit ${between(least, most)}, selon ce qui n’est pas relevé.`,
  someOf: (count: number, all: number) => `${number(count)} sur ${number(all)}`,
  others: (nobody: number, unsure: number, notReported: number) =>
    `${number(nobody)} n’${nobody === 1 ? 'a' : 'ont'} porté personne, ${number(unsure)} peut-être, et de ${number(notReported)} rien n’est relevé.`,
  noBridges: 'Aucune passerelle n’était en vigueur cette année-là.',
  carried: {
    SOMEBODY: 'quelqu’un y est passé',
    NOBODY: 'personne',
    UNSURE: 'peut-être',
    NOT_REPORTED: 'non relevé',
  } satisfies Readonly<Record<Carried, string>>,
  byTypes: 'Type par type',
  typeColumns: { declared: 'Passerelles', carrying: 'qui portent', observed: 'Personnes' },
  without: 'Observé sans passerelle',
  withoutNone: 'Personne n’a été envoyé là où aucune passerelle n’est en vigueur.',
  unused: 'Passerelles que personne n’a prises, ou dont rien n’est relevé',
  unusedNone: 'Chaque passerelle en vigueur a porté quelqu’un.',
  state: 'Ce qui est relevé',
};

export type ReferralsWords = typeof referrals;
