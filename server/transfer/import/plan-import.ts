import type { ImportAsked } from '../../../domain/api/transfer.ts';
import type { Language } from '../../../domain/messages/codes.ts';
import { type ImportPlan, planImport } from '../../../domain/transfer/plan/plan-import.ts';
import type { FileWork } from '../jobs.ts';
import { documentSheet } from '../read/long-cells.ts';

export type Asked<T> = Omit<T, 'file'> & { readonly language: Language };

const SOURCE_LENGTH = 300;

/**
 * The source of elements is the name of the file by default. A workbook of this program gets none, since it says itself
 * where facts come from.
 */
const sourceOf = ({ name, sheets }: FileWork['file']): string | undefined =>
  documentSheet(sheets) === undefined ? name.slice(0, SOURCE_LENGTH) : undefined;

/**
 * Plans the import of an uploaded file into the present network: what would change, and which rows would be rejected.
 * It writes nothing. The second parameter holds what the user chose, such as the meaning of the columns. The preview
 * and the import itself both use this plan.
 */
export function planned(
  { file, network, progress, check }: FileWork,
  { mapping, source, observedOn, language }: Asked<ImportAsked>,
): ImportPlan {
  const options = { language, source: source ?? sourceOf(file), observedOn };
  const plan = planImport(network.document, file.sheets, mapping, options, {
    progress: (done, total) => progress('CHECKING', done, total),
    cancelled: () => {
      check();
      return false;
    },
  });
  // A cancelled job has thrown in `check`.
  if (plan === null) throw new Error('A plan ended without an answer.');
  return plan;
}
