import type { RowsWords } from '../../fr/findings/rows.ts';

/** Texts of the reports behind a figure, in English. */
export const rows: RowsWords = {
  title: 'Which reports are counted?',
  without:
    'The figures of each report are not shown here: beside the band of their sum, they could give away a small one.',
  figure: {
    PEOPLE: 'People sent',
    ABANDONED: 'People who gave up on this passage',
    OUTCOMES: 'People whose outcomes are known',
    REORIENTED: 'People sent back to the first operator',
  },
  use: {
    COUNTED: 'counted',
    REPLACED: 'not counted: a finer report, or that of the sender, says the same',
    CUT: 'not counted: the period cuts it',
  },
  declaredBy: { SENDER: 'reported by the sender', RECEIVER: 'reported by the receiver' },
  period: (from, to) => `from ${from} to ${to}`,
  none: 'Nobody reported anything over this period.',
  silent: {
    SENDER: (name) => `The sender (${name}) reported nothing here.`,
    RECEIVER: (name) => `The receiver (${name}) reported nothing here.`,
  },
};
