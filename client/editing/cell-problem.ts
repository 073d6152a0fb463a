import type { Language } from '../../domain/messages/codes.ts';
import { imports as importsEn } from '../../domain/messages/en/imports.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import { fill } from '../../domain/messages/fill.ts';
import { imports as importsFr } from '../../domain/messages/fr/imports.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import type { Field } from '../../domain/model/field-types.ts';
import { meaningName } from '../../domain/transfer/meaning-name.ts';
import type { Names } from '../../domain/transfer/names.ts';
import type { CellCode, CellProblem } from '../../domain/transfer/reading.ts';

const IMPORTS = { fr: importsFr, en: importsEn };
/** At most this many suggestions, as more would hide the table below the cell. */
const MOST_PROPOSED = 3;

/** Remedies worded for a table, by problem code, for problems whose usual remedy speaks of a file. */
type TableRemedies = Readonly<Partial<Record<CellCode | 'months-not-whole' | 'people-not-a-number', string>>>;

/**
 * Returns the message for a text in a table cell that cannot be read as a value of `field`: what is wrong, what to
 * do, and up to three values that may be meant. The third parameter is the problem that reading found; `said` holds
 * the language, the names of elements and the remedies by problem.
 */
export function cellProblem(
  field: Field,
  text: string,
  { code, values, word, proposals = [] }: CellProblem,
  said: { readonly language: Language; readonly names: Names; readonly remedies: TableRemedies },
): string {
  const { language, names, remedies } = said;
  const own = IMPORTS[language];
  const label = fieldWord(SHEET_WORDS[language].fields, field).label;
  const filled = { ...values, value: word ?? text, field: label };
  const { message, remedy } = own.problems[code];
  const meant = proposals
    .slice(0, MOST_PROPOSED)
    .map((meaning) => meaningName(field, meaning, language, names))
    .join(own.or);
  const key = remedyKey(code, field);
  return [
    fill(message, filled),
    fill(remedies[key] ?? remedy, filled),
    ...(meant === '' ? [] : [fill(own.maybe, { proposals: meant })]),
  ].join(' ');
}

/** The remedy of a problem. Months and numbers of people have some of their own. */
function remedyKey(code: CellCode, { type }: Field): keyof TableRemedies {
  if (code === 'number-not-whole' && type.kind === 'months') return 'months-not-whole';
  return code === 'not-a-number' && type.kind === 'people' ? 'people-not-a-number' : code;
}
