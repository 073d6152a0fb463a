import { fieldWord } from '../../messages/field-word.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/network.ts';
import { fold } from '../fold.ts';
import { likeness } from '../likeness.ts';
import { FLAT_LISTS } from '../plan/flat.ts';

/** How well headings name fields, by the words of every language. */

/** A list of its own, or operators and filières side by side. */
export type Holding = EntityList | 'flat';

interface HeadingWord {
  readonly field: Field;
  readonly weight: number;
}

const LABEL = 1;
const ALSO = 0.9;
/** Less alike, and a heading is another word. */
const LEAST_LIKENESS = 0.78;
/** Longer headings are sentences. */
const LONGEST = 60;

/** On a flat sheet, what is said of dates, codes and remarks is said of the filière. */
const FLAT_OPERATOR: ReadonlySet<string> = new Set([
  ...['name', 'acronym', 'type', 'bassins', 'enterpriseNumber', 'website', 'contact'],
]);
const FLAT_SITE: ReadonlySet<string> = new Set(['commune', 'address']);

/** Fields by folded heading, for each thing that a sheet may hold. */
const HEADINGS: ReadonlyMap<Holding, ReadonlyMap<string, readonly HeadingWord[]>> = headings();

function headings(): Map<Holding, Map<string, HeadingWord[]>> {
  const tables = new Map<Holding, Map<string, HeadingWord[]>>();
  const add = (holding: Holding, word: string, field: Field, weight: number): void => {
    const table = tables.get(holding) ?? new Map<string, HeadingWord[]>();
    tables.set(holding, table);
    const key = fold(word);
    const known = table.get(key) ?? [];
    if (!known.some((one) => one.field === field)) table.set(key, [...known, { field, weight }]);
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

/** "Nom" alone is the operator's; "Intitulé" is the filière's. */
function flatWeight({ list, path }: Field, word: string): number {
  return path === 'name' && list === (word === 'nom' || word === 'name' ? 'filieres' : 'none') ? 0.5 : 1;
}

/** The fields that a heading may name, best first. */
export function fieldsOf(heading: string, holding: Holding): readonly HeadingWord[] {
  const table = HEADINGS.get(holding) ?? new Map<string, readonly HeadingWord[]>();
  const whole = fold(heading);
  if (whole === '') return [];
  const exact = table.get(whole);
  if (exact !== undefined) return exact;
  const bare = bareHeading(heading);
  const inside = table.get(bare);
  if (inside !== undefined) return inside.map((one) => ({ ...one, weight: one.weight * 0.95 }));
  if (bare === '' || bare.length > LONGEST) return [];
  const alike: HeadingWord[] = [];
  for (const [word, found] of table) {
    const score = likeness(bare, word, LEAST_LIKENESS);
    if (score >= LEAST_LIKENESS)
      for (const one of found) alike.push({ ...one, weight: one.weight * score * 0.8 });
  }
  return alike.sort((a, b) => b.weight - a.weight).slice(0, 4);
}

/** How many of some headings are, word for word, those of fields of a list. */
export function knownHeadings(headings: readonly string[], holding: Holding): number {
  const table = HEADINGS.get(holding);
  return headings.filter((text) => table?.has(fold(text)) === true || table?.has(bareHeading(text)) === true)
    .length;
}

/** Whether a text is a heading that some list has, word for word. */
export function isKnownHeading(text: string): boolean {
  const [whole, bare] = [fold(text), bareHeading(text)];
  return [...HEADINGS.values()].some((table) => table.has(whole) || table.has(bare));
}

const bareHeading = (heading: string): string =>
  fold(heading.replace(/\([^()]*\)/g, ' ').replace(/[*:]+$/g, ''));

/** Lists by the names that sheets have for them. */
export function listNamed(sheet: string): EntityList | undefined {
  const name = fold(sheet.replace(/\.(?:csv|txt|xlsx|ods)$/i, ''));
  return ENTITY_LISTS.find((list) =>
    Object.values(SHEET_WORDS).some(({ fields }) => {
      const { many, one } = fields.lists[list];
      return fold(many) === name || fold(one) === name;
    }),
  );
}
