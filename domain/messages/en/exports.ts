import type { ExportWords } from '../fr/exports.ts';

/** Words in exported files: notes about the export, and words for which other formats have no code. */
export const exports: ExportWords = {
  readMe: 'Read me',
  document: 'Document (JSON)',
  toVerify: 'to-verify',
  referrals: 'referrals',
  quarter: 'Q',
  nothing: 'NTR',
  part: 'part',
  partCount: '{kept}-of-{of}',
  complete: 'complete',
  notes: {
    network: 'Network: {name}.',
    fictional: 'Invented network, for training and demonstration.',
    exportedOn: 'File made on {day}.',
    at: 'What is valid on {day}; dated facts (referrals, actions, follow-ups, scenarios) up to that day.',
    whole: 'The whole network.',
    perimeter: 'A part of the network, by {filters}.',
    outside: 'What leads out of this part is left out: {lists}.',
    listPart: '{list} {kept} of {of}',
    masked:
      'Of {of} numbers of people, {masked} are masked. A masked number is at least 1: it is hidden because it is small, or because it would give away another one. It stands as "masked".',
    exact: 'Exact counts, even of 1 to 4 people: not to be passed on.',
    sheets:
      'One sheet a list, one row an element, under the same headings as in the program. This workbook can be changed and imported again: a blank cell changes nothing, a row taken away deletes nothing.',
    columns:
      'The columns that are filled in most come first; the others are folded to the right (the “+” above the columns shows them). Each heading has a filter, and known words can be chosen in the cell.',
    documentSheet:
      'The hidden sheet "{sheet}" holds the whole network, in pieces to be put end to end; it is not to be changed.',
    tooLong:
      '{count} cell(s) too long for a spreadsheet show only "…"; the sheet "{sheet}" has what they hold, and the import finds it there.',
    operatorSheet:
      'What is known of {name}, to be looked over, on {day}: a row for the operator, one a filière, one a passerelle.',
    passerelles:
      'Sheet "{sheet}": first the known passerelles, from your filières or to them, to be confirmed; then blank rows, for those that are missing. "From" and "To" name the filière that sends people and the one that takes them; write a filière of another operator with its operator: "Operator – Filière".',
    reviewed:
      'When all your passerelles are there, write the day in the column "{column}" of the sheet "{sheet}".',
    offerAsked:
      'What you offer is not known yet. Write your courses in the sheet "{sheet}", one a row: its name and its stage, then what you know of the rest. Leave the remaining rows as they are; add others if you need them, with the name of the operator.',
    newFilieres:
      'Sheet "{sheet}": one row a link, from a course to another, with its kind. "From" and "To" name the course that sends people and the one that takes them; write yours as in the sheet "{filieres}", and one of another operator with its operator: "Operator – Filière".',
    partnerSheet:
      '{name}: people sent and received from {from} to {to}. Sheet "{sheet}": one row for each partner to which you send, then one for each partner from which you receive.',
    partnerNumbers:
      'Write a number of people under "{count}", 0 included, or "{nothing}" when there is nothing to report; then, if you know it, what became of them: the four outcomes add up to this number. A row left as it is says nothing. No name, and nothing about a person.',
    partnerBack:
      'Send this file back as it is: it is imported again, and your numbers are yours in it, beside those of your partners. For a partner that is missing, copy a row and write its name there.',
    ownSites: 'Your sites, as they are written in "{column}":',
    ownFilieres: 'Your filières, as they are written in "From" and "To":',
    toFill:
      'Something is waited for where "{mark}" stands. Mend and fill in the cells, then send this file back as it is: it is imported again, and a cell that is blank or left so changes nothing. Nobody has said what is marked "(presumed)": correct it where it is wrong. Put nothing about a person in it.',
    graph:
      'Audiences, follow-ups of findings, scenarios, saved views and names of operator types are not in a graph. The attribute element says what a node is, relation what an edge is.',
    xml: 'Characters that XML does not admit are replaced by "\ufffd".',
    script:
      'For an empty Neo4j 5 database: nothing is deleted there, and the constraints refuse a second run.',
    hsds: 'HSDS 3.1, in tables. Passerelles and outlets are an extension: passerelle, outlet, and passerelles_id, the id used here.',
  },
  filters: { bassin: 'basin', type: 'operator type', stage: 'stage', sector: 'sector' },
  hsds: {
    places: 'place a year',
    placesAYear: 'Places a year.',
    waitMonths: '{months} months',
    stages: 'Stages of the pathway',
    sectors: 'Sectors',
    operatorTypes: 'Operator types',
  },
};
