import { frenchNumber as number, frenchCount as s } from '../../../domain/messages/count.ts';
import type { Bridge, Carried } from '../../../domain/referrals/results.ts';

const people = (count: number): string => s(count, 'personne', 'personnes');
const range = (least: number, most: number): string =>
  least === most ? number(least) : `${number(least)} à ${number(most)}`;
/** A number of people to begin a line with, of which it may only be known that it is so large at least. */
const manyPeople = (count: number, isLeast: boolean): string =>
  isLeast ? `${people(count)} au moins` : people(count);

/** Texts of the screen of referrals, in French. */
export const referrals = {
  nav: 'Orientations',
  intro:
    'Qui envoie combien de personnes vers qui, ce qu’elles deviennent, et si une passerelle déclarée les y mène. Chiffres publiés seulement.',
  axis: 'Dessin',
  period: 'Période',
  wholeYear: 'Toute l’année',
  laterYears: (shown: string, later: string) => `Ouvert sur ${shown}. Il y a aussi des chiffres de ${later}.`,
  seeYear: (year: string) => `Voir ${year}`,
  otherYears: 'Autres années :',
  enter: (quarter: string) => `Encoder les orientations de ${quarter}`,
  quarterNotDrawn: (axis: string, quarter: string, year: string) =>
    `${axis}, les chiffres ne sont publiés que par année : ce dessin est celui de toute l’année ${year}, pas de ${quarter}.`,
  quarterByStages: (quarter: string) => `Voir ${quarter} par étapes`,
  quarterRows: (quarter: string) => `Lire un par un les relevés de ${quarter}`,
  brief: {
    title: (year: string) => `L’année ${year} en bref`,
    people: manyPeople,
    sent: 'orientées, ou venues d’elles-mêmes.',
    nobody: 'Aucun nombre',
    largest: (from: string, to: string, count: string) =>
      `Le plus grand passage : de « ${from} » à « ${to} », ${count}.`,
    lost: (refused: string, abandoned: string) => `${refused} refusées, ${abandoned} parties tôt`,
    atLeast: (count: string) => `au moins ${count}`,
    mostLost: (place: string | undefined) =>
      place === undefined
        ? 'Là où les suites sont relevées. Aucun passage ne montre combien.'
        : `Là où les suites sont relevées. Le plus : ${place}.`,
    unknown: 'Suites non relevées',
    unknownHelp: 'Aucun relevé publié ne dit ce que les personnes sont devenues.',
    titles: {
      sent: (year: string) => `Envoyées en ${year}`,
      lost: (year: string) => `Perdues en ${year}`,
      declared: (year: string) => `Par une passerelle déclarée en ${year}`,
    },
  },
  heading: (kind: string, period: string, axis: string) => `${kind} de ${period}, ${axis}`,
  quarterOf: (quarter: string, year: string) => `${quarter} ${year}`,
  drawing: 'Dessin des orientations',
  ribbon: (from: string, to: string, count: string, isReturn: boolean) =>
    `${from} → ${to} : ${count}${isReturn ? ' (retour)' : ''}`,
  maskedAtLeast: (least: number) => `masqué, au moins ${number(least)}`,
  leastOnly: (least: number) => `≥ ${number(least)}`,
  told: (shown: number, pairs: number, hasMasked: boolean) =>
    `${manyPeople(shown, hasMasked)}, ${s(pairs, 'flux dessiné', 'flux dessinés')}.`,
  largest: (from: string, to: string, count: string) =>
    `Le plus gros flux montré va de « ${from} » à « ${to} » : ${count}.`,
  returns: (count: number, least: number, hasMasked: boolean) =>
    `${s(count, 'flux revient', 'flux reviennent')} vers une étape antérieure : ${manyPeople(least, hasMasked)}.`,
  maskedPairs: (count: number) =>
    count === 1
      ? '1 chiffre masqué : son ruban est hachuré, d’une largeur qui ne dit rien ; « ≥ » dit combien au moins.'
      : `${number(count)} chiffres masqués : leurs rubans sont hachurés, d’une largeur qui ne dit rien ; « ≥ » dit combien au moins.`,
  notDrawn: (count: number) =>
    `${s(count, 'flux de plus est', 'flux de plus sont')} dans le tableau seulement.`,
  zeros: (count: number) => `${s(count, 'flux', 'flux')} où personne n’a été envoyé : dans le tableau.`,
  legend: {
    on: 'vers une étape suivante ; la largeur est le nombre de personnes',
    onward:
      'la largeur est le nombre de personnes ; une flèche vers la gauche ne dit pas un retour : ce qui est offert est à plusieurs étapes',
    back: 'retour vers une étape antérieure',
    turn: 'à la même étape',
    masked: 'masqué : une personne au moins, ou autant qu’écrit ; largeur fixe',
  },
  none: (kind: string, period: string) => `Aucune donnée (${kind}) n’est publiée pour ${period}.`,
  noneHelp:
    'Les nombres s’encodent dans l’inventaire, « Encoder les chiffres ». Une autre année ou une autre sorte en a peut-être.',
  operatorsOnly: (count: number, isLeast: boolean) =>
    `${manyPeople(count, isLeast)}, dans des relevés qui nomment deux opérateurs sans dire les filières : ils n’ont donc pas d’étape. Par opérateurs, le dessin montre qui envoie à qui.`,
  byOperators: 'Voir par opérateurs',
  byOperatorsOfYear: (year: string) => `Voir par opérateurs, toute l’année ${year}`,
  onlyMasked:
    'Tous les chiffres sont masqués : le dessin montre qui envoie à qui, et combien de personnes au moins.',
  saysMore: {
    STAGES: 'Voir par étapes',
    YEAR: 'Voir toute l’année',
  },
  otherYear: 'Une autre année en dit peut-être plus.',
  onlyLoop: {
    STAGES: 'Personne ne change d’étape : chaque relevé de cette période part d’une étape et y revient.',
    TYPES: 'Personne ne change de type d’opérateur dans les relevés de cette période.',
    OPERATORS: 'Personne ne change d’opérateur dans les relevés de cette période.',
  },
  toFigures: 'Ces chiffres dans le tableau de tous les chiffres publiés',
  table: 'Le même en tableau',
  started: 'De l’envoi à l’entrée : où l’on se perd',
  lost: {
    most: 'Les plus grandes pertes :',
    onWay: (from: string, to: string, lost: string, of: number | undefined) =>
      `de « ${from} » à « ${to} », ${lost}${of === undefined ? '' : ` sur ${number(of)}`}`,
    refused: (count: number) => s(count, 'refusée', 'refusées'),
    abandoned: (count: number) => s(count, 'partie tôt', 'parties tôt'),
    and: ' et ',
    masked: 'Aucune perte n’est montrée : celles qui sont relevées sont masquées, ou nulles.',
    unknown:
      'Aucun relevé publié ne dit ce que les personnes sont devenues. Les quatre suites s’encodent avec le nombre.',
  },
  startedIntro:
    'Une ligne par origine et destination dont les suites sont publiées, les plus grandes pertes d’abord. « Part entrée » n’est en pour cent qu’à partir de 20 personnes.',
  withoutOutcomes: 'Sans suites publiées',
  disagreement: (sender: number, receiver: number) =>
    `envoyeur : ${number(sender)}, receveur : ${number(receiver)}`,
  answered: {
    operators: (year: string, count: number) =>
      `${s(count, 'opérateur a répondu', 'opérateurs ont répondu')} pour ${year}.`,
    nothing: (names: string) => `Seulement « rien à signaler » : ${names}.`,
    and: ' ; ',
    pair: (from: string, to: string, said: string) => `de « ${from} » à « ${to} » (${said})`,
    differing: (count: number, pairs: string, hasMore: boolean) =>
      `${s(count, 'relevé où envoyeur et receveur disent', 'relevés où envoyeur et receveur disent')} deux nombres montrés : ${pairs}${hasMore ? '…' : '.'}`,
  },
  disagree:
    'Où l’envoyeur et le receveur disent deux nombres des mêmes personnes, celui de l’envoyeur compte. Les suites, elles, sont de qui les donne.',
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
  percent: (percent: number) => `${number(percent)} %`,
  shareOf: (part: number, of: number) => `${number(part)} sur ${number(of)}`,
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
  onDeclared: {
    between: (least: number, most: number) => {
      if (most === 100) return least === 0 ? `entre 0 et 100 %` : `au moins ${number(least)} %`;
      return least === 0 ? `au plus ${number(most)} %` : `de ${number(least)} à ${number(most)} % au plus`;
    },
    atLeast: (count: number) => `au moins ${number(count)}`,
    unknown: 'On ne sait pas',
    nobody: 'Personne',
    said: (least: number, most: number, of: number) =>
      `${range(least, most)} des ${number(of)} personnes envoyées sont passées par une passerelle déclarée.`,
    saidOfFew: (least: number, most: number, of: number) =>
      `${range(least, most)} personnes sur ${number(of)} sont passées par une passerelle déclarée. Aucun pourcentage : elles sont moins de 20.`,
    saidOfShown: (part: number, of: number) =>
      `${number(part)} des ${number(of)} personnes dont le nombre est montré sont passées par une passerelle déclarée.`,
    withMasked: (least: number) =>
      `Avec les nombres masqués, ${number(least)} au moins y sont passées ; le total étant masqué, leur part de toutes les personnes n’est pas connue.`,
    saidAtLeast:
      'personnes sont passées par une passerelle déclarée. Leur part n’est pas connue : le total est masqué.',
    noneKnown: 'Aucun nombre n’est publié pour les deux bouts d’une passerelle déclarée.',
    nobodySent: 'Personne n’a été envoyé par un opérateur connu.',
    unsure: (count: number, isLeast: boolean) =>
      `${manyPeople(count, isLeast)} dans des relevés qui ne nomment que l’opérateur : une de ses filières a une passerelle, on ne sait pas si elles l’ont prise.`,
    someMasked: 'L’écart vient de nombres masqués.',
    someUnsure: 'L’écart vient de relevés qui ne nomment que l’opérateur.',
    someMaskedOrUnsure: 'L’écart vient de nombres masqués, et de relevés qui ne nomment que l’opérateur.',
  },
  carry: (count: number, all: number) =>
    `${number(count)} ${count < 2 ? 'passerelle déclarée' : 'passerelles déclarées'} sur ${number(all)} ${count < 2 ? 'a porté' : 'ont porté'} quelqu’un.`,
  carryBetween: (least: number, most: number, all: number) =>
    `Donc de ${range(least, most)} passerelles sur ${number(all)}, selon ce qui n’est pas relevé.`,
  someOf: (count: number, all: number) => `${number(count)} sur ${number(all)}`,
  others: (nobody: number, unsure: number, notReported: number) =>
    `${number(nobody)} n’${nobody < 2 ? 'a' : 'ont'} porté personne, ${number(unsure)} peut-être, et de ${number(notReported)} rien n’est relevé.`,
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
