import type { ReferralCliWords } from '../fr/cli-referrals.ts';

/** Words of the command `referrals`. */
export const referrals: ReferralCliWords = {
  heading: 'Declared and observed in {year}: {kind}',
  none: 'No figure is published.',
  passerelle: 'Passerelle',
  share: 'Share started',
  shareOf: '{percent}%',
  bridges: { DECLARED: 'declared', NONE: 'none', UNSURE: 'perhaps', NO_SENDER: '–' },
  onDeclared: 'Went over a declared passerelle: {least} to {most} of {of} people.',
  atLeast: 'Went over a declared passerelle: at least {least} people; the total is masked.',
  ofShown: 'Of the numbers shown: {part} of {of}.',
  carried:
    'Passerelles in force: {all}; {somebody} carried somebody, {nobody} nobody, {unsure} perhaps, {notReported} not reported.',
};
