import { createContext, type ReactNode, useContext, useMemo } from 'react';
import { SHEET_WORDS, type SheetWords } from '../../domain/messages/sheet-words.ts';
import type { Field } from '../../domain/model/field-types.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fieldValue } from '../../domain/model/paths.ts';
import { writeCell } from '../../domain/transfer/cells.ts';
import type { Names } from '../../domain/transfer/names.ts';
import type { CellProblem, Reading } from '../../domain/transfer/reading.ts';
import { today } from '../context/today.ts';
import { useWords } from '../context/words.tsx';
import { fold } from '../model/search.ts';
import { cellProblem } from './cell-problem.ts';
import type { TableElement } from './cell-text.ts';
import { isDerived, operatorPlaces } from './derived-columns.ts';
import { codeOptionsOf, memberOptionsOf, type Option, optionsOf } from './options.ts';
import { keptNames } from './same-names.ts';
import { spellingsOfLabel } from './spellings.ts';
import { readTyped } from './typed-text.ts';

/** Functions that write and read the cells of the present network in the language of the page. */
export interface Sheet {
  readonly document: NetworkDocument;
  readonly words: SheetWords;
  readonly names: Names;
  readonly textOf: (field: Field, element: object) => string;
  readonly valueText: (field: Field, value: unknown) => string;
  /** The text of a cell without accents and capitals, for searching. */
  readonly foldedOf: (field: Field, element: object) => string;
  /** Further texts by which an element is found, without accents and capitals. */
  readonly foundBy: (list: EntityList, element: TableElement) => string;
  readonly readText: (field: Field, text: string) => Reading;
  readonly optionsFor: (field: Field) => readonly Option[] | undefined;
  readonly membersFor: (field: Field) => readonly Option[] | undefined;
  /** Labels of the known codes of a field; other codes may be typed. */
  readonly codesFor: (field: Field) => readonly string[];
  /** All words by which a label of a code may be found: the code, and its other spellings. */
  readonly spellingsFor: (field: Field) => (label: string) => readonly string[];
  readonly problemWords: (field: Field, text: string, problem: CellProblem) => string;
}

const Current = createContext<Sheet | undefined>(undefined);

/**
 * Returns the functions that turn values of the shown network into texts of table cells and back, list the options of
 * a field, and word the problem of an unreadable text. Throws outside `SheetProvider`.
 */
export function useSheet(): Sheet {
  const sheet = useContext(Current);
  if (sheet === undefined) throw new Error('useSheet outside SheetProvider');
  return sheet;
}

/**
 * Gives the components below it, by `useSheet`, the functions that turn values of the network `document` into texts
 * of table cells in the user's language, and back.
 */
export function SheetProvider(props: { readonly document: NetworkDocument; readonly children: ReactNode }) {
  const { t, language } = useWords();
  const { document, children } = props;
  const words = SHEET_WORDS[language];
  const namesFor = useMemo(() => keptNames(language), [language]);
  const names = namesFor(document);
  const texts = useMemo(() => cellTexts(words, names, t.sectors), [words, names, t]);
  const { sites, communes } = document;
  const places = useMemo(() => operatorPlaces({ sites, communes }), [sites, communes]);
  const sheet = useMemo((): Sheet => {
    const textOf = (field: Field, element: object): string =>
      isDerived(field)
        ? texts.valueText(field, places.communesOf(String((element as TableElement).id)))
        : texts.textOf(field, element);
    const options = byField((field) => optionsOf(field, document, words, names));
    return {
      document,
      words,
      names,
      ...texts,
      textOf,
      foldedOf: (field, element) =>
        isDerived(field) ? fold(textOf(field, element)) : texts.foldedOf(field, element),
      foundBy: places.foundBy,
      readText: (field, text) => readTyped(field, text, { language, names, unit: 'MONTHS' }, today()),
      optionsFor: options,
      membersFor: byField((field) => memberOptionsOf(field, document, words, names)),
      codesFor: (field) => codeOptionsOf(field, words, names).map((code) => inWords(field, code, t.sectors)),
      spellingsFor: (field) => (label) => spellingsOfLabel(field, label, names),
      problemWords: (field, text, problem) =>
        cellProblem(field, text, problem, { language, names, remedies: t.inventory.cellRemedies }),
    };
  }, [document, language, t, words, names, texts, places]);
  return <Current.Provider value={sheet}>{children}</Current.Provider>;
}

type SectorNames = Readonly<Record<string, string>>;

/**
 * Writes the code of a sector as its name, where the name is read as the code again: it differs only by accents and
 * spaces ("métiers de bouche" for "metiers-de-bouche"). Other texts stay.
 */
export function inWords({ type }: Field, text: string, sectors: SectorNames): string {
  if (type.kind !== 'code' || type.of !== 'sector') return text;
  const name = sectors[text.toUpperCase()];
  return name !== undefined && fold(name) === fold(text.replaceAll('-', ' ')) ? name : text;
}

/** Caches the text of each value, because a table renders and searches the same values many times. */
function cellTexts(
  words: SheetWords,
  names: Names,
  sectors: SectorNames,
): Pick<Sheet, 'textOf' | 'valueText' | 'foldedOf'> {
  const written = byField((field) =>
    perValue((value) => inWords(field, writeCell(field, value, words, names), sectors)),
  );
  const folded = byField((field) => {
    const text = written(field);
    return perValue((value) => fold(text(value)));
  });
  return {
    textOf: (field, element) => written(field)(fieldValue(element, field.path)),
    valueText: (field, value) => written(field)(value),
    foldedOf: (field, element) => folded(field)(fieldValue(element, field.path)),
  };
}

function perValue(make: (value: unknown) => string): (value: unknown) => string {
  const ofPlain = new Map<unknown, string>();
  const ofObjects = new WeakMap<object, string>();
  return (value) => {
    const known = typeof value === 'object' && value !== null ? ofObjects : ofPlain;
    const text = known.get(value as object) ?? make(value);
    known.set(value as object, text);
    return text;
  };
}

function byField<T>(make: (field: Field) => T): (field: Field) => T {
  const made = new Map<string, T>();
  return (field) => {
    const key = `${field.list} ${field.path}`;
    if (!made.has(key)) made.set(key, make(field));
    return made.get(key) as T;
  };
}
