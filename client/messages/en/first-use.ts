import type { FirstUseWords } from '../fr/first-use.ts';

/** Texts of the welcome page of an empty store, in English. */
export const firstUse: FirstUseWords = {
  title: 'Where to begin?',
  emptyTitle: 'The network is still empty',
  emptyText:
    'There is no operator and no filière yet. The coordination or the administration of the site begins it: with a file, with the sample or from a blank page.',
  intro: 'The store is empty: there is no operator and no filière yet. Three doors:',
  named: (name) => `“${name}” has no operator and no filière yet. Three doors:`,
  undo: 'Nothing is final: each door can be taken back in the history.',
  sample: 'See the example',
  sampleText:
    'Haute-Sylve, an invented basin: forty operators and their missing bridges, to try every screen.',
  sampleGo: 'Load the example',
  loading: 'The example is being loaded…',
  import: 'Import an inventory',
  importText:
    'A spreadsheet (Excel, LibreOffice, CSV) or an exported network. Nothing is written before you have seen what the import will do.',
  importGo: 'Choose a file',
  blank: 'Start from a blank page',
  blankText: 'Give the network a name and the day of the inventory, then add the first operator.',
  name: 'Name of the network',
  namePlaceholder: 'Basin of…',
  nameNeeded: 'Give the network a name: that of the basin will do.',
  day: 'Day of the inventory',
  dayHelp: 'The network is read on that day unless another is asked for.',
  dayNeeded: 'Give a day, today’s for instance.',
  blankGo: 'Create it and add an operator',
};
