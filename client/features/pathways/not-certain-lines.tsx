import { useMemo } from 'react';
import { type NotCertain, notCertain } from '../../../domain/advice/pathways/not-certain.ts';
import { fieldWord } from '../../../domain/messages/field-word.ts';
import { SHEET_WORDS } from '../../../domain/messages/sheet-words.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import { DIMENSIONS } from '../../../domain/model/vocabulary.ts';
import { namesOf } from '../../../domain/transfer/names.ts';
import { useNetwork } from '../../context/network.tsx';
import { useWords } from '../../context/words.tsx';
import { cellText, fieldOf } from '../../editing/cell-text.ts';

/** A filière of a pathway by its id, and in a few sentences what of it is presumed or not documented. */
export interface NotCertainLine {
  readonly id: string;
  readonly texts: readonly string[];
}

/** Returns for the filières with these ids, in their order, what of them is presumed or not documented, in words. */
export function useNotCertain(ids: readonly string[]): readonly NotCertainLine[] {
  const { t, vocabulary, language } = useWords();
  const { view, document } = useNetwork();
  const names = useMemo(() => namesOf(document), [document]);
  const sheetWords = SHEET_WORDS[language];
  const words = t.way.notCertain;
  const filieres = ids.flatMap((id) => view.filieres.get(id)?.filiere ?? []);
  const presumedText = (filiere: Filiere, path: string): string => {
    const field = fieldOf('filieres', path);
    if (field === undefined) return path;
    const { label } = fieldWord(sheetWords.fields, field);
    return t.panel.presumed(words.value(label, cellText(field, filiere, sheetWords, names)));
  };
  const undocumented = ({ levels, isOpennessUnknown, isFinalStepUnknown }: NotCertain): readonly string[] => [
    ...(levels.length === DIMENSIONS.length
      ? [words.allLevels]
      : levels.length > 0
        ? [words.levels(levels.map((dimension) => vocabulary.dimension[dimension]).join(', '))]
        : []),
    ...(isOpennessUnknown ? [words.openness] : []),
    ...(isFinalStepUnknown ? [words.finalStep] : []),
  ];
  return notCertain(filieres).map((one) => {
    const filiere = filieres.find(({ id }) => id === one.filiere)!;
    const missing = undocumented(one);
    return {
      id: one.filiere,
      texts: [
        ...(one.presumed.length > 0
          ? [one.presumed.map((path) => presumedText(filiere, path)).join(', ')]
          : []),
        ...(missing.length > 0 ? [words.undocumented(missing.join(', '))] : []),
      ],
    };
  });
}
