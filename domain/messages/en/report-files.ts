import type { ReportFileWords } from '../fr/report-files.ts';

export const reportFiles: ReportFileWords = {
  contents: 'Contents',
  table: 'Table {number}',
  map: 'Map {number}',
  titled: '{label}: {title}',
  noRows: 'No rows.',
  page: 'Page {page} of {pages}',
  masked:
    'Of {of} numbers of people, {masked} are masked: they are small, or would give another one away. A masked number is at least 1.',
  figures: 'The figures are those of the report. What is masked or not known is written in words.',
  backToContents: 'Back to the contents',
  columns: {
    number: 'Table',
    chapter: 'Chapter',
    section: 'Section',
    title: 'Title',
    rows: 'Rows',
  },
  styles: { note: 'Table note', cell: 'Table text', map: 'Report map' },
};
