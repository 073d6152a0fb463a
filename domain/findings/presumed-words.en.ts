import { englishNumber as number } from '../messages/count.ts';
import type { PresumedWords } from './presumed-words.fr.ts';

export const en: PresumedWords = {
  lead: 'Only possible, as this finding rests on presumed values:',
  of: (fields) => `${fields} of “`,
  close: '”',
  between: '; ',
  more: (n) => `; and ${number(n)} more`,
  fields: {
    stage: 'stage',
    sector: 'sector',
    openAdmission: 'direct access',
    terminal: 'final step',
    intake: 'places a year',
    durationMonths: 'duration',
    hours: 'hours',
    'schedule.hoursPerWeek': 'hours a week',
    waitMonths: 'wait',
    'entry.ageMin': 'youngest age',
    'entry.ageMax': 'oldest age',
    'entry.statuses': 'statuses admitted',
    'entry.groups': 'groups admitted',
    'entry.communes': 'communes admitted',
  },
  entry: (dimension) => `level at entry (${dimension})`,
  exit: (dimension) => `level at exit (${dimension})`,
};
