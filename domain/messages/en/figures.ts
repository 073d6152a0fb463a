import type { FigureWords } from '../fr/figures.ts';

/** Words for the published figures, on the page and on the command line. */
export const figures: FigureWords = {
  axes: {
    ENDS: 'by filières',
    OPERATORS: 'by operators',
    SOURCE: 'by origin',
    TARGET: 'by destination',
    STAGES: 'by stages',
    TYPES: 'by operator types',
    BASSIN: 'by basin',
    ALL: 'all together',
  },
  kinds: {
    ORIENTATION: 'referrals',
    REORIENTATION: 'reorientations',
    INTRODUCTION: 'introductions',
  },
  measures: {
    count: 'People',
    started: 'Started',
    refused: 'Refused',
    abandoned: 'Left early',
    pending: 'Pending',
  },
  operator: 'Operator, filière not given',
  whole: 'Taken together',
  everything: 'All of them',
  from: 'From',
  to: 'To',
  bassin: 'Basin',
  masked: 'masked',
  notReported: '–',
  quarters: ['Jan–Mar', 'Apr–Jun', 'Jul–Sep', 'Oct–Dec'],
  closed:
    'The list of these figures is the same for everybody: the perimeter, the audience and the day that are chosen change nothing in it.',
  actions: 'Actions held',
  participants: 'People taking part',
};
