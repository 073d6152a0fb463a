import { ENTITY_LISTS, type EntityList } from '../model/network.ts';
import type { SheetMapping } from './mapping.ts';

const FIRST: readonly EntityList[] = ['operators', 'filieres', 'passerelles', 'sites'];

/** The lists as people are shown what an import would do: operators and filières first, the places that they need later. */
export const SHOWN_LISTS: readonly EntityList[] = [
  ...FIRST,
  ...ENTITY_LISTS.filter((list) => !FIRST.includes(list)),
];

/** Elements of one list that follow each other before those of the next. */
const TOGETHER = 4;

/**
 * Puts changes into the order in which people read them: a few operators, a few filières, a few of each further list,
 * and so on. The first of them thus show what an import does, however many elements of one list there are.
 */
export function shownFirst<T extends { readonly list: string }>(changes: readonly T[]): T[] {
  const seen = new Map<string, number>();
  const ranks = new Map<string, number>(SHOWN_LISTS.map((list, rank) => [list, rank]));
  return changes
    .map((change) => {
      const at = seen.get(change.list) ?? 0;
      seen.set(change.list, at + 1);
      return { change, turn: Math.floor(at / TOGETHER), rank: ranks.get(change.list) ?? ranks.size };
    })
    .sort((a, b) => a.turn - b.turn || a.rank - b.rank)
    .map(({ change }) => change);
}

/** Whether a sheet is read as flat and no column of it says anything of a filière: it describes operators only. */
export const isOfOperatorsOnly = (mapping: SheetMapping): boolean =>
  mapping.holds === 'ELEMENTS' &&
  mapping.list === 'flat' &&
  !mapping.columns.some(({ field }) => field?.list === 'filieres' || field?.list === 'preps') &&
  !(mapping.constants ?? []).some(({ field }) => field.list === 'filieres' || field.list === 'preps');
