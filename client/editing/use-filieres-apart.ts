import { useMemo } from 'react';
import { filieresApart } from '../../domain/inventory/filieres-apart.ts';
import { fieldWord } from '../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../domain/messages/sheet-words.ts';
import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Names } from '../../domain/transfer/names.ts';
import { useWords } from '../context/words.tsx';
import { cellText, fieldOf } from './cell-text.ts';
import { pageNames } from './page-names.ts';

/** Fields whose values say by themselves what they are. */
const PLAIN: ReadonlySet<string> = new Set(['sites', 'schedule.availability', 'exit.certificateName']);

/**
 * Returns what tells the filières of an operator apart that share their name, by id: places, times, hours, audience, first
 * day, else the code. Filières whose name is their own are not in it.
 */
export function useFilieresApart(document: NetworkDocument, operator: string): ReadonlyMap<string, string> {
  const { t, language } = useWords();
  return useMemo(() => {
    const words = SHEET_WORDS[language];
    // Made only where two filières share their name.
    let names: Names | undefined;
    return filieresApart(
      document.filieres.filter((filiere) => filiere.operator === operator),
      (path, filiere) => {
        names ??= pageNames(document, language);
        const field = fieldOf('filieres', path)!;
        const text = cellText(field, filiere, words, names);
        return text === '' || PLAIN.has(path) ? text : t.said(fieldWord(words.fields, field).label, text);
      },
    );
  }, [document, operator, language, t]);
}
