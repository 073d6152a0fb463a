import type { LapsedWords } from './words.fr.ts';

export const en: LapsedWords = {
  title: 'Lapsed passerelle',
  rule: 'The last passerelle of this kind between the two filières has expired, its agreement has ended, or it has been suspended or late for more than 12 months, and nothing replaces it. Read on all passerelles except discoveries.',
  action: 'Renew the passerelle.',
  lapsed: (form, kind) => `Passerelle of kind “${kind}”: ${form}.`,
  form: {
    EXPIRED: 'expired',
    AGREEMENT_ENDED: 'agreement ended',
    SUSPENDED_LONG: 'suspended for more than 12 months',
    PLANNED_LATE: 'planned, more than 12 months late',
  },
  date: {
    EXPIRED: (day) => `Last day: ${day}.`,
    AGREEMENT_ENDED: (day) => `Last day of the agreement: ${day}.`,
    SUSPENDED_LONG: (day) => `Suspended since ${day}.`,
    PLANNED_LATE: (day) => `Planned for ${day}.`,
  },
  flowsGoOn: 'People still go that way.',
  flowsStopped: 'No record shows anyone going that way since.',
};
