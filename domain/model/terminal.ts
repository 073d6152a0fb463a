import type { Filiere } from './entities.ts';

/** Whether pathways may end at a filière: it belongs to coaching or is declared as a final step. */
export const isTerminal = ({ stage, terminal }: Pick<Filiere, 'stage' | 'terminal'>): boolean =>
  stage === 'COACHING' || terminal === true;
