import type { agreements as fr } from '../fr/cli-agreements.ts';

export const agreements: typeof fr = {
  command: 'lists the agreements, those to renew first',
  options: {
    agreementState: 'only these states: IN_FORCE, EXPIRING, LAPSED, UPCOMING, UNSIGNED',
    agreementPhase: 'only these phases: BEFORE, INTAKE, DURING, AFTER',
    confirmation: 'only these confirmations: ALL, SOME, STALE, NONE',
    party: 'only those of this operator',
    due: 'only those to renew',
  },
  output: {
    heading: 'Agreements on {at}: {count}, of which {due} to renew',
    none: 'No agreement.',
    columns: {
      agreement: 'Agreement',
      parties: 'Parties',
      state: 'State',
      until: 'Until',
      confirmation: 'Confirmation',
      passerelles: 'Passerelles in force',
    },
    due: '{state}, to renew',
  },
};
