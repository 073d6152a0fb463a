import type { ErrorWords } from '../fr/errors.ts';
import type { FileErrorId } from '../fr/errors-files.ts';

export const fileErrors: Readonly<Record<FileErrorId, ErrorWords>> = {
  'upload-too-large': {
    title: 'File too large',
    detail:
      'The file is over {limit} MB; it was not read. Take out pictures and sheets that are not needed, or split it into several files.',
  },
  'upload-stalled': {
    title: 'Upload given up',
    detail:
      'Nothing more of the file came for {seconds} seconds: the upload was given up. Send the file again, over a steadier connection.',
  },
  'files-busy': {
    title: 'Too many files at once',
    detail:
      'The server already holds {limit} MB of files that were sent: try again in {seconds} seconds, one file at a time.',
  },
  'file-forgotten': {
    title: 'File forgotten',
    detail: 'The server no longer has this file (it keeps it for {minutes} minutes): send it again.',
  },
  'file-empty': {
    title: 'Empty file',
    detail: 'The file “{name}” has no filled cell: check that it is the right one, and that it is saved.',
  },
  'file-old-excel': {
    title: 'Old Excel format',
    detail:
      'The file “{name}” is in the old Excel format (.xls), which is not read. Open it in a spreadsheet program and save it as .xlsx or .csv.',
  },
  'file-binary-excel': {
    title: 'Binary Excel format',
    detail:
      'The file “{name}” is a binary Excel workbook (.xlsb), which is not read. Open it in Excel and save it as .xlsx or .csv.',
  },
  'file-protected': {
    title: 'Protected file',
    detail:
      'The file “{name}” is protected by a password and cannot be read. Open it, take the password off, and save it as .xlsx or .csv.',
  },
  'file-numbers': {
    title: 'Numbers file',
    detail:
      'The file “{name}” comes from an Apple application (Numbers, Pages or Keynote) and is not read. In Numbers, choose File, Export To, and save it as .xlsx or .csv.',
  },
  'file-pdf': {
    title: 'PDF document',
    detail:
      'The file “{name}” is a PDF, whose tables cannot be read. Ask for the spreadsheet it was made from, and save it as .xlsx or .csv.',
  },
  'file-picture': {
    title: 'Picture',
    detail:
      'The file “{name}” is a picture and no spreadsheet. Ask for the file it was made from, and save it as .xlsx or .csv.',
  },
  'file-html': {
    title: 'Web page',
    detail:
      'The file “{name}” is a web page, whatever its name. Open it in a spreadsheet program and save it as .xlsx or .csv.',
  },
  'file-xml': {
    title: 'XML file',
    detail:
      'The file “{name}” is XML and no workbook. Open it in a spreadsheet program and save it as .xlsx or .csv.',
  },
  'file-text-document': {
    title: 'Document or presentation',
    detail:
      'The file “{name}” is a document or a presentation and no spreadsheet. Copy its table into a spreadsheet, and save it as .xlsx or .csv.',
  },
  'file-archive': {
    title: 'Archive',
    detail:
      'The file “{name}” is a compressed archive. Unpack it, and send the spreadsheets that it holds, one by one, as .xlsx or .csv.',
  },
  'file-database': {
    title: 'Database',
    detail: 'The file “{name}” is a database. Export its tables, and save them as .xlsx or .csv.',
  },
  'file-program': {
    title: 'Program',
    detail:
      'The file “{name}” is a program and no table: it was not read. Check where it comes from, and ask for the spreadsheet, saved as .xlsx or .csv.',
  },
  'file-kind-unknown': {
    title: 'Unknown format',
    detail:
      'The file “{name}” is of no known format (its content is not text). Open it in a spreadsheet program and save it as .xlsx or .csv.',
  },
  'file-damaged': {
    title: 'Damaged file',
    detail:
      'The file “{name}” is damaged or cut short (part {part}) and cannot be read. Send it again; if that does not help, open it in a spreadsheet program and save it again as .xlsx.',
  },
  'file-unsafe-name': {
    title: 'Suspicious workbook',
    detail:
      'The workbook “{name}” holds a part whose name leads out of its folder ({part}): it was not read. Open it in a spreadsheet program and save it again as .xlsx.',
  },
  'file-unpacks-too-large': {
    title: 'Oversized content',
    detail:
      'The workbook “{name}” swells beyond {limit} MB when unpacked (part {part}): reading stopped. Save only the cells that are needed in a new .xlsx or .csv file.',
  },
  'file-packed-too-much': {
    title: 'Oversized content',
    detail:
      'The workbook “{name}” is packed more than {limit} times (part {part}), which no ordinary table is: reading stopped. Save only the cells that are needed in a new .xlsx or .csv file.',
  },
  'file-too-many-parts': {
    title: 'Too many parts',
    detail:
      'The workbook “{name}” holds {count} parts, more than the {limit} allowed. Save the sheets that are needed in a new .xlsx file.',
  },
  'file-too-many-sheets': {
    title: 'Too many sheets',
    detail:
      'The file “{name}” has {count} sheets, more than the {limit} allowed. Split it into several files.',
  },
  'file-xml-entities': {
    title: 'Suspicious workbook',
    detail:
      'The workbook “{name}” holds a document type declaration (DOCTYPE, part {part}, line {line}), which is always refused. Open it in a spreadsheet program and save it again as .xlsx.',
  },
  'file-xml-broken': {
    title: 'Damaged file',
    detail:
      'The workbook “{name}” is not well formed (part {part}, line {line}, column {column}). Open it in a spreadsheet program and save it again as .xlsx.',
  },
  'file-xml-too-deep': {
    title: 'Suspicious workbook',
    detail:
      'The workbook “{name}” nests more than {limit} levels (part {part}, line {line}). Open it in a spreadsheet program and save it again as .xlsx.',
  },
  'file-too-many-rows': {
    title: 'Too many rows',
    detail:
      'The file “{name}”, sheet “{sheet}”, has a filled cell on line {line}, beyond the {limit} lines allowed. Delete what stands further down, or split the file.',
  },
  'file-too-many-columns': {
    title: 'Too many columns',
    detail:
      'The file “{name}”, sheet “{sheet}”, line {line}, has a filled cell in column {column}, beyond the {limit} columns allowed. Delete what stands further right, or split the file.',
  },
  'file-too-many-cells': {
    title: 'Too many cells',
    detail:
      'The file “{name}” has over {limit} filled cells (sheet “{sheet}”, line {line}). Take out sheets and columns that are not needed, or split the file.',
  },
  'file-cell-too-long': {
    title: 'Cell too long',
    detail:
      'The file “{name}”, sheet “{sheet}”, line {line}, column {column}, has a cell of more than {limit} characters. Shorten it; if it swallows the lines below, a quote is missing.',
  },
  'file-part-too-long': {
    title: 'Suspicious workbook',
    detail:
      'The workbook “{name}” holds a text of more than {limit} characters in one piece (part {part}, line {line}). Shorten it, or save only the cells that are needed in a new .xlsx file.',
  },
  'file-unclosed-quote': {
    title: 'Quote never closed',
    detail:
      'The file “{name}”, line {line}: a quote is opened there and never closed, so that all that follows would be one cell. Close it, or double it if it belongs to the text.',
  },
  'file-stray-quote': {
    title: 'Misplaced quote',
    detail:
      'The file “{name}”, line {line}: a cell between quotes holds another one that is not doubled. Double the quotes inside the text ("" instead of "), or save the file as .xlsx.',
  },
  'file-broken-json': {
    title: 'Unreadable JSON',
    detail:
      'The file “{name}” is not valid JSON: reading stops at line {line}, column {column}. Correct it there: often a comma, a quote or a brace is missing, or the file is cut short.',
  },
  'file-json-duplicate-key': {
    title: 'Field given twice',
    detail:
      'The file “{name}”, line {line}, column {column}: an object has the field “{key}” twice. Keep only one of the two: nothing says which of them is meant.',
  },
  'file-json-too-deep': {
    title: 'JSON too deep',
    detail:
      'The file “{name}” nests more than {limit} levels of objects and lists (line {line}, column {column}). Give a list of simple objects.',
  },
  'file-json-too-large': {
    title: 'JSON too large',
    detail:
      'The file “{name}” passes, at line {line}, column {column}, the limit of {limit} (fields of an object, or values in all). Split it into several files.',
  },
  'file-json-not-rows': {
    title: 'JSON without a table',
    detail:
      'The file “{name}” is JSON, but no table (at {path}): give a list of simple objects, or an object whose every field is such a list.',
  },
  'file-too-slow': {
    title: 'Too long to read',
    detail:
      'The work on the file “{name}” was not done after {seconds} seconds: it was stopped. Split the file, or try again when the machine is less busy.',
  },
  'file-needs-memory': {
    title: 'File too heavy',
    detail:
      'The file “{name}” needs more memory than the {limit} MB allowed: the work was stopped. Split it into several files.',
  },
  'file-work-broken': {
    title: 'Work interrupted',
    detail:
      'The work on the file “{name}” was interrupted; nothing was written. Try again; if it happens again, save the file as .csv.',
  },
  'import-has-errors': {
    title: 'Rows rejected',
    detail:
      '{count} row(s) of the file cannot be taken: nothing was written. Mend them, or ask for the valid rows only.',
  },
  'partner-sheet-alone': {
    title: 'Sheet of a quarter',
    detail:
      'The sheet of a quarter is made for one operator (“operator”), as xlsx or csv: leave the rest out.',
  },
  'operator-sheet-alone': {
    title: 'Sheet of an operator',
    detail:
      'The sheet of the operator {operator} is made as xlsx, with all its filières and without exact counts: leave the other filters out.',
  },
  'nothing-to-import': {
    title: 'Nothing to import',
    detail:
      'Nothing in the file {path} is recognised: neither headings nor names of sheets. Give a mapping by --mapping, or import it on the site, which asks what each column holds.',
  },
  'mapping-unknown': {
    title: 'Unknown mapping',
    detail: 'The network keeps no mapping called “{name}”, and it is no file. It keeps: {known}.',
  },
  'mapping-unreadable': {
    title: 'Unreadable mapping',
    detail: 'The mapping {path} is none: “passerelles check FILE --json” gives one from a table.',
  },
  'mapping-misfit': {
    title: 'Mapping of another file',
    detail:
      'The mapping {name} does not fit the file {path}: a column that it reads has no heading there. Mend the headings, or try without --mapping.',
  },
  'option-for-tables': {
    title: 'Option for tables',
    detail:
      'The option {option} means something for a table only, and {path} is a network document, which is taken whole: leave it out.',
  },
};
