import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { entryPartners as french } from '../../fr/inventory/entry-partners.ts';

/** Texts of the grid of partners by quarter, in English. */
export const entryPartners: typeof french = {
  show: 'Shown',
  all: 'All rows',
  partners: 'Partners by quarter',
  mine: 'My operator',
  chooseMine: 'Choose my operator',
  chooseHint: 'Choose your operator: the grid of its partners opens, one line a partner.',
  sayer: 'Whose numbers',
  sayers: { US: 'Our numbers', PARTNERS: 'Those of the partners', BOTH: 'Both' },
  kind: 'Kind',
  before: 'The year before too',
  partner: 'Partner',
  addPartner: 'Add a partner',
  help: 'Type a number, 0, or R for “nothing to report”; Enter saves and goes down, Tab saves and goes on, Delete empties, Escape then Tab leaves the grid. Paste a block of a spreadsheet on a cell, with or without the names of the partners and the headings “sent” and “received”. An empty cell says nothing: it is not zero.',
  sides: {
    OUT_SENDER: { head: 'We sent to them', by: 'our number', cell: 'we say that we sent them' },
    OUT_RECEIVER: {
      head: 'They received from us',
      by: 'their number',
      cell: 'they say that they received from us',
    },
    IN_SENDER: { head: 'They sent to us', by: 'their number', cell: 'they say that they sent us' },
    IN_RECEIVER: {
      head: 'We received from them',
      by: 'our number',
      cell: 'we say that we received from them',
    },
  },
  doubted: {
    title: (n) =>
      n === 1
        ? 'The receiver counts far more than the sender: are the columns swapped?'
        : `The receiver counts far more than the sender (${n} times): are the columns swapped?`,
    OUT: (partner, quarter, sent, received) =>
      `${partner}, ${quarter}: we say that we sent ${sent}, the partner says that it received ${received}.`,
    IN: (partner, quarter, sent, received) =>
      `${partner}, ${quarter}: the partner says that it sent ${sent}, we say that we received ${received}.`,
    remedy:
      'Everything is saved as it is. If it is the other way round, “Undo” takes the paste back; then paste each column under its heading.',
  },
  quarter: (number, year) => `Q${number} ${year}`,
  said: (n, total) => `${n} of ${total}`,
  saidHelp: (n, total) => `${s(n, 'partner', 'partners')} of ${total} reported of in this column`,
  masked: 'masked',
  nil: 'NTR',
  nilHelp: 'Nothing to report',
  blank: 'Empty',
  none: 'This operator has no partner here yet: add one, or paste a block that names them.',
  cell: (partner, quarter, side) => `${partner}, ${quarter}: ${side}`,
  asRead: (text, value) => `“${text}” read as ${value}`,
  elsewhere: (number) => `${number} by filière`,
  elsewhereOver: (period, number) => `${number} in ${period}, by filière`,
  wholeYear: (year) => `the year ${year}`,
  covered: (periods) => `already said for ${periods}`,
  left: (n) => `${s(n, 'cell', 'cells')} to correct, nothing of them is written`,
  restWritten: 'All the rest is saved.',
  leftMore: (n) => `and ${s(n, 'other', 'others')}, with ⚠ in the grid`,
  retry: 'Try again',
  drop: 'Give up',
  problems: {
    'not-a-number': (text) => `“${text}” is no number of people. Type a number, 0 or NTR; never a name.`,
    negative: (text) => `“${text}” is negative. Type 0 or more.`,
    'not-whole': (text) => `“${text}” is no whole number of people.`,
    dash: (text) => `“${text}” may mean zero or nothing. Type 0, NTR, or empty the cell.`,
    future: () => 'This quarter has not begun. Wait, or choose another quarter.',
    'masked-over-number': () => 'A number is kept here. Type the new number instead of “masked”.',
    'by-filiere': () => 'This quarter is counted filière by filière. Correct these rows in “All rows”.',
    'has-outcomes': () =>
      'The row also says what became of these people. Empty these outcomes first in “All rows”.',
    overlap: (periods) =>
      `The same number is already said for ${periods}, which overlaps this quarter. Correct it in “All rows”.`,
    sum: (sum) => `The outcomes of this row add up to ${sum}. Type ${sum}, or correct them in “All rows”.`,
  },
  aside: {
    title: (n) => `${s(n, 'pasted line set aside', 'pasted lines set aside')}`,
    line: (n) => `Line ${n}`,
    total: 'total: totals are worked out',
    heading: 'headings of columns',
    unknown: 'no operator has this name',
    near: 'Is it:',
    elseAdd: 'Else add it to the inventory, then paste the line again.',
    addFirst: 'Add it to the inventory, then paste the line again.',
    ambiguous: 'several operators have this name: paste the line on the cell that you want, without the name',
    own: 'this is your operator',
    unnamed: 'without the name of a partner',
    beyond: 'beside the grid',
    twice: 'this partner is already further up in the block',
    forget: 'Clear this list',
  },
};
