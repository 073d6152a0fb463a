import { fullNameOf, typeLabel } from '../../../domain/map/names.ts';
import type { NetworkView } from '../../../domain/map/network-view.ts';
import { STAGES } from '../../../domain/model/vocabulary.ts';
import type { FigureAxis, FigureRow } from '../../../domain/secrecy/figure-results.ts';
import type { Words } from '../../context/words.tsx';

/** The network and the year of the figures. */
interface Named {
  readonly view: NetworkView;
  readonly axis: FigureAxis;
  /** Operator types have dated names: those of the end of the year are taken. */
  readonly year: string;
}

/** Whether the rows of a breakdown are about elements of the network, which have a sheet, and not about codes. */
export const isAboutElements = (axis: FigureAxis): boolean => axis !== 'STAGES' && axis !== 'TYPES';

/**
 * Returns the name of one part of what a row is about: a filière with its operator, an operator, a stage, a type, a
 * bassin, or the word for an end that is none of them.
 */
export function partName(
  { t, vocabulary, language }: Words,
  { view, axis, year }: Named,
  part: string,
): string {
  if (part === 'UNKNOWN' || part === 'SELF') return vocabulary.flow[part];
  if (axis === 'TYPES' && part !== 'EMPLOYMENT')
    return typeLabel(view.document, part, `${year}-12-31`, language);
  if (isAboutElements(axis)) return fullNameOf(view, vocabulary, part);
  if (part === 'OPERATOR') return t.figures.operator;
  return (vocabulary.stage as Readonly<Record<string, string>>)[part] ?? part;
}

/**
 * Returns a function that compares what two rows are about: stages in the order of the pathway, all else by its name.
 * Ends that are no stage come last.
 */
export function compareAbout(words: Words, named: Named): (one: FigureRow, other: FigureRow) => number {
  if (named.axis === 'STAGES')
    return (one, other) => {
      for (const [at, part] of one.about.entries()) {
        const difference = placeOf(part) - placeOf(other.about[at] ?? '');
        if (difference !== 0) return difference;
      }
      return 0;
    };
  const { compare } = new Intl.Collator(words.language, { numeric: true, sensitivity: 'base' });
  const names = new Map<FigureRow, string>();
  const nameOf = (row: FigureRow): string => {
    const known = names.get(row) ?? row.about.map((part) => partName(words, named, part)).join(' → ');
    names.set(row, known);
    return known;
  };
  return (one, other) => compare(nameOf(one), nameOf(other));
}

const PLACES: readonly string[] = [...STAGES, 'EMPLOYMENT', 'OPERATOR', 'SELF', 'UNKNOWN'];
const placeOf = (part: string): number => {
  const at = PLACES.indexOf(part);
  return at < 0 ? PLACES.length : at;
};
