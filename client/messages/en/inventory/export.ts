import { englishNumber as number } from '../../../../domain/messages/count.ts';
/** Words of the page Export. */
export const exporting: typeof import('../../fr/inventory/export.ts').exporting = {
  tab: 'Export',
  intro: 'The whole network, or a part of it, in the format of another tool.',
  format: 'Format',
  list: 'List',
  perimeter: 'Which part',
  perimeterHelp: 'With nothing chosen, all of it. What leads out of the chosen part is left out.',
  ofDay: (day) => `Only what is valid on ${day}`,
  inside: 'What will be in the file',
  insideOf: (list, kept, of) => `${list}: ${number(kept)} of ${number(of)}`,
  nothing: 'Nothing: no element answers these choices.',
  inGraph:
    'A graph holds only operators, filières and what joins them; publics, follow-ups and scenarios are not in it.',
  masked:
    'A masked number of people is at least 1: it is hidden because it is small, or because it would give away another one. The file of a workbook says how many are.',
  download: 'Download',
  ready: (name) => `File ready: ${name}`,
  backup: 'Full backup',
  backupHelp:
    'A backup holds the whole network, exact counts included: it is not downloaded from here. Whoever keeps the server makes it on the command line, and puts it back in the same way. The commands are under Help.',
  forServer: 'Backup, for whoever runs the server',
  backupCommand: 'npm run passerelles -- backup backup.gz',
  restoreCommand: 'npm run passerelles -- restore backup.gz',
};
