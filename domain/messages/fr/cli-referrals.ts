import type { Bridge } from '../../referrals/results.ts';

/** Words of the command `referrals`. */
export const referrals = {
  heading: 'Déclaré et observé en {year} : {kind}',
  none: 'Aucun chiffre n’est publié.',
  passerelle: 'Passerelle',
  share: 'Part entrée',
  shareOf: '{percent} %',
  bridges: {
    DECLARED: 'déclarée',
    NONE: 'aucune',
    UNSURE: 'peut-être',
    NO_SENDER: '–',
  } satisfies Readonly<Record<Bridge, string>>,
  onDeclared: 'Passées par une passerelle déclarée : {least} à {most} personnes sur {of}.',
  atLeast: 'Passées par une passerelle déclarée : au moins {least} personnes ; le total est masqué.',
  ofShown: 'Parmi les nombres montrés : {part} sur {of}.',
  carried:
    'Passerelles en vigueur : {all} ; {somebody} ont porté quelqu’un, {nobody} personne, {unsure} peut-être, {notReported} non relevées.',
};

export type ReferralCliWords = typeof referrals;
