import { fieldWord } from '../../messages/field-word.ts';
import type { RegisterConcept } from '../../messages/register-headings/register-heading.ts';
import { SHEET_WORDS } from '../../messages/sheet-words.ts';
import { FIELDS } from '../../model/element-fields.ts';
import type { Field } from '../../model/field-types.ts';
import { ENTITY_LISTS, type EntityList } from '../../model/network.ts';
import { FLAT_LISTS } from '../flat-lists.ts';
import { fold } from '../fold.ts';
import { likeness } from '../likeness.ts';
import { type HeadingParts, registerHeadingParts } from './register-heading-parts.ts';

/** Matches headings to fields, by the words of every language and by those of public registers. */

/**
 * A sheet holds one list, or operators and filières together (`flat`). A `register` is read as a flat sheet, but its
 * rows describe operators and their places without filières.
 */
export type Holding = EntityList | 'flat' | 'register';

export interface HeadingWord {
  readonly field: Field;
  readonly weight: number;
  /** LABEL: the heading that an export writes. KNOWN: another known heading. ALIKE: it only resembles one. */
  readonly how: 'LABEL' | 'KNOWN' | 'ALIKE';
  /** The known heading that this one resembles. */
  readonly word?: string;
  /** Whether the heading is about the organising body, whose number several schools share. */
  readonly isOfBody?: boolean;
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
  ...['telephone', 'openingHours'],
]);
/** Further fields of operators, which only the headings of registers name. */
const REGISTER_OPERATOR: ReadonlySet<string> = new Set([
  ...FLAT_OPERATOR,
  ...['aliases', 'establishmentNumber', 'seat'],
]);
const DATED: ReadonlySet<string> = new Set(['validFrom', 'validTo', 'observedOn', 'note']);
const FLAT_SITE: ReadonlySet<string> = new Set(['commune', 'address']);
const REGISTER_SITE: ReadonlySet<string> = new Set([
  ...FLAT_SITE,
  ...['name', 'contact', 'telephone', 'openingHours'],
]);

/** Concepts of days on which a session begins and ends. */
const SESSION: ReadonlySet<string> = new Set(['start', 'end']);

/** Fields by folded heading, for each list and for flat sheets. */
const HEADINGS: ReadonlyMap<Holding, ReadonlyMap<string, readonly HeadingWord[]>> = headings();

function headings(): Map<Holding, Map<string, HeadingWord[]>> {
  const tables = new Map<Holding, Map<string, HeadingWord[]>>();
  const add = (holding: Holding, word: string, found: HeadingWord): void => {
    const table = tables.get(holding) ?? new Map<string, HeadingWord[]>();
    tables.set(holding, table);
    const key = fold(word);
    const words = table.get(key) ?? [];
    if (!words.some(({ field }) => field === found.field)) table.set(key, [...words, found]);
  };
  for (const words of Object.values(SHEET_WORDS))
    for (const list of ENTITY_LISTS)
      for (const field of FIELDS[list]) {
        const { label, also = [] } = fieldWord(words.fields, field);
        add(list, label, { field, weight: LABEL, how: 'LABEL' });
        for (const word of also)
          if (!isOfSession(field, word)) add(list, word, { field, weight: ALSO, how: 'KNOWN' });
      }
  for (const list of FLAT_LISTS)
    for (const [word, found] of tables.get(list) ?? [])
      for (const one of found) {
        const weight = one.weight * flatWeight(one.field, word);
        if (isOfFlat(one.field)) add('flat', word, { ...one, weight });
        if (isOfRegister(one.field)) add('register', word, one);
      }
  return tables;
}

/** Whether a word for the first or last day of a filière means those of a session: "date de début". */
function isOfSession({ list, path }: Field, word: string): boolean {
  const isDay = list === 'filieres' && (path === 'validFrom' || path === 'validTo');
  return isDay && registerHeadingParts(word).some(({ entry }) => SESSION.has(entry.concept));
}

/** Whether a heading names a day of a session: its first or its last. */
export const isSessionDay = (heading: string): boolean => SESSION.has(conceptOf(heading) ?? '');

/** Whether a heading means notes, and nothing that only a note can hold. */
export function isNoteHeading(heading: string, list: EntityList): boolean {
  const concept = conceptOf(heading);
  if (concept !== undefined) return concept === 'description';
  return knownFields(heading, list).some(({ field }) => field.path === 'note');
}

function isOfFlat({ list, path }: Field): boolean {
  if (list === 'operators') return FLAT_OPERATOR.has(path);
  if (list === 'sites') return FLAT_SITE.has(path);
  if (list === 'preps') return path === 'outlet';
  return path !== 'operator' && path !== 'sites' && path !== 'entry.communes';
}

function isOfRegister({ list, path }: Field): boolean {
  if (list === 'operators') return FLAT_OPERATOR.has(path) || DATED.has(path);
  return list === 'sites' && FLAT_SITE.has(path);
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
  const known = knownFields(heading, holding);
  // A heading of registers that is no field of this list is not compared: "type of body" is no "body".
  if (known.length > 0 || registerHeadingParts(heading).length > 0) return known;
  const table = tableOf(holding);
  const bare = bareHeading(heading);
  if (bare === '' || bare.length > LONGEST) return [];
  const alike: HeadingWord[] = [];
  for (const [word, found] of table) {
    const score = likeness(bare, word, LEAST_LIKENESS);
    if (score >= LEAST_LIKENESS)
      for (const { field, weight } of found)
        alike.push({ field, weight: weight * score * 0.8, how: 'ALIKE', word });
  }
  return alike.sort((a, b) => b.weight - a.weight).slice(0, 4);
}

const NO_WORDS: ReadonlyMap<string, readonly HeadingWord[]> = new Map();

const tableOf = (holding: Holding): ReadonlyMap<string, readonly HeadingWord[]> =>
  HEADINGS.get(holding) ?? NO_WORDS;

/** The fields of a heading that is known, and not only like a known one. */
function knownFields(heading: string, holding: Holding): readonly HeadingWord[] {
  const table = tableOf(holding);
  const whole = fold(heading);
  if (whole === '') return [];
  const exact = table.get(whole) ?? [];
  if (exact.some(({ how }) => how === 'LABEL')) return exact;
  const ofRegister = registerHeadingParts(heading).flatMap((parts) => registerFields(parts, holding));
  const known = merged([...exact, ...ofRegister]);
  if (known.length > 0) return known;
  const inside = table.get(bareHeading(heading)) ?? [];
  return inside.map((word) => ({ ...word, weight: word.weight * 0.95, how: 'KNOWN' }));
}

/** Keeps the highest weight of each field. */
function merged(words: readonly HeadingWord[]): HeadingWord[] {
  const best = new Map<Field, HeadingWord>();
  for (const word of words) if ((best.get(word.field)?.weight ?? 0) < word.weight) best.set(word.field, word);
  return [...best.values()].sort((a, b) => b.weight - a.weight);
}

/** Weight of a heading of registers, and factors for the second and later fields that it may fill. */
const REGISTER = 0.95;
const LATER = [1, 0.75, 0.6];
/** "Commune de l’implantation" fits a site better than "Commune de l’établissement". */
const OF_SITE = 1.03;
const OF_OPERATOR = 0.97;
/** A school has no enterprise number of its own: it has that of its organising body. */
const OF_BODY = 0.6;
/** What a note keeps of an organising body. */
const NOTED_OF_BODY: ReadonlySet<string> = new Set(['name', 'enterpriseNumber']);

function registerFields({ entry, owner }: HeadingParts, holding: Holding): HeadingWord[] {
  const isOfBody = owner === 'ORGANISING_BODY';
  const names =
    isOfBody && NOTED_OF_BODY.has(entry.concept) ? [...entry.fields, 'operators.note'] : entry.fields;
  const found = names
    .map((name) => fieldIn(name, holding))
    .filter((field) => field !== undefined && isAbout(field, owner));
  return found.flatMap((field, index): HeadingWord[] => {
    if (field === undefined) return [];
    const factor = isOfBody ? OF_BODY : owner === 'SITE' ? OF_SITE : owner === 'OPERATOR' ? OF_OPERATOR : 1;
    const weight = REGISTER * (entry.weight ?? 1) * (LATER[index] ?? 0.5) * factor;
    return [{ field, weight, how: 'KNOWN', isOfBody: isOfBody && field.path === 'enterpriseNumber' }];
  });
}

function isAbout({ list, path }: Field, owner: HeadingParts['owner']): boolean {
  switch (owner) {
    case undefined:
      // A second "Commune" is no seat, unless it says whose it is.
      return path !== 'seat';
    case 'SITE':
      return list === 'sites';
    case 'TRAINING':
      return list === 'filieres' || list === 'sites';
    case 'OPERATOR':
      return list === 'operators' || list === 'sites' || path === 'operator';
    case 'ORGANISING_BODY':
      return path === 'enterpriseNumber' || (list === 'operators' && path === 'note');
    case 'PERSON':
      return false;
  }
}

const FIELD_BY_KEY: ReadonlyMap<string, Field> = new Map(
  ENTITY_LISTS.flatMap((list) => FIELDS[list].map((field) => [`${list}.${field.path}`, field] as const)),
);

/** The field of that name (`list.path`) in a sheet; undefined when such a sheet or the model has no such field. */
function fieldIn(name: string, holding: Holding): Field | undefined {
  const field = FIELD_BY_KEY.get(name);
  if (holding !== 'flat' && holding !== 'register') {
    if (name === 'operators.name' && (holding === 'filieres' || holding === 'sites'))
      return FIELD_BY_KEY.get(`${holding}.operator`);
    return field?.list === holding ? field : undefined;
  }
  if (field === undefined) return undefined;
  const { list, path } = field;
  if (list === 'sites') return REGISTER_SITE.has(path) ? field : undefined;
  if (list === 'operators')
    return REGISTER_OPERATOR.has(path) || path === 'note' || (holding === 'register' && DATED.has(path))
      ? field
      : undefined;
  return holding === 'flat' && isOfFlat(field) ? field : undefined;
}

/**
 * The concept of registers that a heading means; undefined when the table does not know it. What is said of an
 * organising body, which the network has no place for, is all one concept.
 */
export function conceptOf(heading: string): RegisterConcept | undefined {
  const [parts] = registerHeadingParts(heading);
  return parts?.owner === 'ORGANISING_BODY' ? 'organisingBody' : parts?.entry.concept;
}

/**
 * Counts the headings of a sheet that are exactly the name of a field. `holding` is what the sheet contains: the name
 * of a list, or `flat` for operators and filières together.
 */
export function knownHeadings(headings: readonly string[], holding: Holding): number {
  return headings.filter((text) => knownFields(text, holding).length > 0).length;
}

/** Whether a text is exactly the heading of a field of any list of the network, or a heading of registers. */
export function isKnownHeading(text: string): boolean {
  const [whole, bare] = [fold(text), bareHeading(text)];
  if ([...HEADINGS.values()].some((table) => table.has(whole) || table.has(bare))) return true;
  return registerHeadingParts(text).length > 0;
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
