import type { sheet as fr } from '../fr/cli-sheets.ts';

/** Words of the command `sheet`, which writes what is handed over on paper. */
export const sheet: typeof fr = {
  command: 'writes as PDF what is handed over on paper: the sheet of an operator, or a pathway',
  operator: 'the sheet of an operator: contacts, filières, passerelles, agreements, links to negotiate',
  pathway: 'one of the best pathways: whom to ring, what to say, each step and what is to check',
  arguments: { operator: 'id of an operator' },
  options: {
    out: 'PDF file to write',
    rank: 'rank of the pathway in the answer of “pathways” (1 by default)',
  },
  written: '“{title}” is written to {path}.',
};
