import { fieldWord } from '../../messages/field-word.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/network.ts';
import { fold } from '../fold.ts';
import { likeness } from '../likeness.ts';
import { FLAT_LISTS } from '../plan/flat.ts';

/** Matches headings to fields, by the words of every language. */

/** A sheet holds one list, or operators and filières together (`flat`). */
export type Holding = EntityList | 'flat';

interface HeadingWord {
  readonly field: Field;
  readonly weight: number;
}

const LABEL = 1;
const ALSO = 0.9;
/** Least similarity for a heading to be a misspelt one. */
const LEAST_LIKENESS = 0.78;
/** Longer headings are sentences and are not compared. */
const LONGEST = 60;

/** Fields of operators that a flat sheet may have. Dates, codes and remarks belong to the filière. */
const FLAT_OPERATOR: ReadonlySet<string> = new Set([
  ...['name', 'acronym', 'type', 'bassins', 'enterpriseNumber', 'website', 'contact'],
]);
const FLAT_SITE: ReadonlySet<string> = new Set(['commune', 'address']);

/** Fields by folded heading, for each list and for flat sheets. */
const HEADINGS: ReadonlyMap<Holding, ReadonlyMap<string, readonly HeadingWord[]>> = headings();

function headings(): Map<Holding, Map<string, HeadingWord[]>> {
  const tables = new Map<Holding, Map<string, HeadingWord[]>>();
  const add = (holding: Holding, word: string, field: Field, weight: number): void => {
    const table = tables.get(holding) ?? new Map<string, HeadingWord[]>();
    tables.set(holding, table);
    const key = fold(word);
    const words = table.get(key) ?? [];
    if (!words.some((word) => word.field === field)) table.set(key, [...words, { field, weight }]);
  };
  for (const words of Object.values(SHEET_WORDS))
    for (const list of ENTITY_LISTS)
      for (const field of FIELDS[list]) {
        const { label, also = [] } = fieldWord(words.fields, field);
        add(list, label, field, LABEL);
        for (const word of also) add(list, word, field, ALSO);
      }
  for (const list of FLAT_LISTS)
    for (const [word, found] of tables.get(list) ?? [])
      for (const { field, weight } of found)
        if (isOfFlat(field)) add('flat', word, field, weight * flatWeight(field, word));
  return tables;
}

function isOfFlat({ list, path }: Field): boolean {
  if (list === 'operators') return FLAT_OPERATOR.has(path);
  if (list === 'sites') return FLAT_SITE.has(path);
  if (list === 'preps') return path === 'outlet';
  return path !== 'operator' && path !== 'sites' && path !== 'entry.communes';
}

/** In a flat sheet "Nom" alone means the operator; "Intitulé" means the filière. */
function flatWeight({ list, path }: Field, word: string): number {
  return path === 'name' && list === (word === 'nom' || word === 'name' ? 'filieres' : 'none') ? 0.5 : 1;
}

/**
 * Lists the fields that the heading of a column may mean, the best first, with weights. `holding` is what the sheet
 * contains: the name of a list, or `flat` for operators and filières together. Empty when nothing is similar.
 */
export function fieldsOf(heading: string, holding: Holding): readonly HeadingWord[] {
  const table = HEADINGS.get(holding) ?? new Map<string, readonly HeadingWord[]>();
  const whole = fold(heading);
  if (whole === '') return [];
  const exact = table.get(whole);
  if (exact !== undefined) return exact;
  const bare = bareHeading(heading);
  const inside = table.get(bare);
  if (inside !== undefined) return inside.map((word) => ({ ...word, weight: word.weight * 0.95 }));
  if (bare === '' || bare.length > LONGEST) return [];
  const alike: HeadingWord[] = [];
  for (const [word, found] of table) {
    const score = likeness(bare, word, LEAST_LIKENESS);
    if (score >= LEAST_LIKENESS)
      for (const one of found) alike.push({ ...one, weight: one.weight * score * 0.8 });
  }
  return alike.sort((a, b) => b.weight - a.weight).slice(0, 4);
}

/**
 * Counts the headings of a sheet that are exactly the name of a field. `holding` is what the sheet contains: the name
 * of a list, or `flat` for operators and filières together.
 */
export function knownHeadings(headings: readonly string[], holding: Holding): number {
  const table = HEADINGS.get(holding);
  return headings.filter((text) => table?.has(fold(text)) === true || table?.has(bareHeading(text)) === true)
    .length;
}

/** Whether a text is exactly the heading of a field of any list of the network. */
export function isKnownHeading(text: string): boolean {
  const [whole, bare] = [fold(text), bareHeading(text)];
  return [...HEADINGS.values()].some((table) => table.has(whole) || table.has(bare));
}

const bareHeading = (heading: string): string =>
  fold(
    heading
      .slice(0, 300)
      .replace(/\([^()]*\)/g, ' ')
      .replace(/[*:]+$/g, ''),
  );

/**
 * Returns the list of the network (filieres, operators…) after which a sheet is named, in French or English;
 * undefined when there is none.
 */
export function listNamed(sheet: string): EntityList | undefined {
  const name = fold(sheet.replace(/\.(?:csv|txt|xlsx|ods)$/i, ''));
  return ENTITY_LISTS.find((list) =>
    Object.values(SHEET_WORDS).some(({ fields }) => {
      const { many, one } = fields.lists[list];
      return fold(many) === name || fold(one) === name;
    }),
  );
}
