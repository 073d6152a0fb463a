import { englishCount as s } from '../../../../domain/messages/count.ts';
import type { partnerSheets as fr } from '../../fr/inventory/partner-sheets.ts';

/** Texts of the sheets of a quarter that partners are sent. */
export const partnerSheets: typeof fr = {
  open: 'Sheets to send…',
  title: 'Sheets of a quarter, for the partners',
  help: 'Each partner gets a sheet of its own: a row for each operator with which it works and each direction, without any number. It writes its numbers and sends it back; the sheet comes in by Inventory → Import, and the numbers are those of the partner, beside those of its own partners.',
  quarter: 'Quarter',
  format: 'Format',
  formats: { xlsx: 'Workbook (XLSX)', csv: 'Table (CSV)' },
  whom: 'For whom',
  all: 'All',
  make: (n) => (n === 0 ? 'Download' : `Download ${s(n, 'sheet', 'sheets')}`),
  done: (n) => `${s(n, 'sheet', 'sheets')} downloaded`,
};
