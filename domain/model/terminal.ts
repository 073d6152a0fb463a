import type { Filiere } from './entities.ts';

/** Whether pathways may end at a filière: it belongs to coaching or is declared as a final step. */
export const isTerminal = ({ stage, terminal }: Pick<Filiere, 'stage' | 'terminal'>): boolean =>
  stage === 'COACHING' || terminal === true;

/**
 * Whether it is only presumed that pathways may, or may not, end at a filière: a rule presumed its stage or its mark as
 * a final step, and nobody has confirmed it.
 */
export const isTerminalPresumed = ({
  terminal,
  presumed = [],
}: Pick<Filiere, 'terminal' | 'presumed'>): boolean =>
  presumed.includes(terminal === true ? 'terminal' : 'stage');
