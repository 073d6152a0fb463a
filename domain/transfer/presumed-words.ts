import type { Language } from '../messages/codes.ts';
import { presumedBy as en } from '../messages/en/imports-presumed.ts';
import { fill } from '../messages/fill.ts';
import { presumedBy as fr } from '../messages/fr/imports-presumed.ts';
import { SHEET_WORDS } from '../messages/sheet-words.ts';
import type { Field } from '../model/field-types.ts';
import { meaningName } from './meaning-name.ts';
import type { Names } from './names.ts';
import { fieldNamed } from './plan/rows.ts';
import type { CellValues } from './reading.ts';

const RULES = { fr, en };

/**
 * Words for a value that was presumed for a field, and for the rule that decided on it: the values `rule` and `to` of the
 * message. `values` are those of the problem `presumed`.
 */
export function presumedWords(
  values: CellValues,
  field: Field,
  language: Language,
  names: Names,
): { readonly rule: string; readonly to: string } {
  const words = RULES[language];
  const { fields } = SHEET_WORDS[language];
  const named = (list: 'operators' | 'filieres', path: string, value: string): string =>
    meaningName(fieldNamed(list, path)!, value, language, names);
  const { heading, answer, title, operator, type, stage, to = '' } = values;
  const parts = [
    answer !== undefined &&
      fill(words.column, { heading, answer: answer === 'YES' ? fields.yes : fields.no }),
    title !== undefined && fill(words.title, { title: unstarred(title) }),
    operator !== undefined && fill(words.operator, { operator: unstarred(operator) }),
    type !== undefined && fill(words.type, { type: named('operators', 'type', String(type)) }),
    stage !== undefined && fill(words.stage, { stage: named('filieres', 'stage', String(stage)) }),
  ].filter((part) => part !== false);
  return {
    rule: parts.length === 0 ? words.otherwise : parts.join(words.join),
    to: meaningName(field, to, language, names),
  };
}

/** The words of a rule for people: "alphabetis…" for "alphabetis*". */
const unstarred = (text: string | number): string => String(text).replaceAll('*', '…');
