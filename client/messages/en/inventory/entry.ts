import { englishNumber as number, englishCount as s } from '../../../../domain/messages/count.ts';
import type { entry as french } from '../../fr/inventory/entry.ts';

/** Texts of the entry of numbers, in English. */
export const entry: typeof french = {
  tab: 'Entry of numbers',
  intro:
    'Type a number, or double-click its cell. Enter saves and goes down, Tab saves and goes on, Escape gives up; the arrows move, Delete empties the cell.',
  onlyHere:
    'The numbers as they were entered are read here only: this page is not projected, not printed and not exported.',
  elsewhere:
    'On the map, in lists, findings and files, a number of 1 to 4 people becomes “masked”, because the people might be recognised. A larger number does too when a small one could be found from it by subtraction. When several rows of a year have the same ends, only their total is published; a row that runs from one year into the next is not. What is “masked” here came in so: nobody knows its number here.',
  closed: 'No row to fill in here',
  why: {
    'entry-not-yours':
      'Your account names no operator: exact numbers are given to those who declare them only. Ask an administrator to add your operators to your account.',
  },
  printed:
    'Exact numbers are not printed: they are read only in the page where they are entered, on the screen.',
  projected: 'Exact numbers are not projected. Choose another theme than “Projector” to enter them.',
  operator: 'Operator',
  year: 'Year',
  all: 'All',
  add: { flows: 'Add a row of numbers', actions: 'Add an action' },
  allYears: 'All',
  shown: (n, total) => `${number(n)} of ${s(total, 'row', 'rows')}`,
  waiting: 'Waiting lists',
  participants: 'Participants in actions',
  period: 'Period',
  filiere: 'Filière',
  action: 'Action',
  cell: (heading, row) => `${heading}: ${row}`,
  mark: 'masked elsewhere',
  markHelp: 'This number is read as “masked” on the map, in lists, findings and files.',
  lead: 'masked: see the entry of numbers',
};
