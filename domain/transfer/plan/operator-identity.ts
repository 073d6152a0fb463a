import type { Operator } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import { fold, foldName } from '../fold.ts';
import { establishmentKey } from './identity.ts';
import { type Given, type Made, type Pass, reject } from './pass.ts';
import { type BoundColumn, cellText, type PlanRow } from './rows.ts';

/**
 * Recognises the operators of a file: by the number of the establishment, then by enterprise number and name, then by
 * name and place. An enterprise number alone identifies nothing, since the schools of one organising body share it.
 */

/** What a row or an operator says that identifies it. */
interface Marks {
  readonly establishment: string | undefined;
  readonly enterprise: string | undefined;
  /** Keys of its places; empty when nothing says where it is. */
  readonly places: readonly string[];
}

interface Candidate {
  readonly id: string;
  readonly marks: Marks;
}

/**
 * Finds the operator, of the file so far or of the network, that a row means. Undefined when it is a new one. `NONE`
 * when the row is rejected, since it may mean several.
 */
export function operatorMeant(
  pass: Pass,
  row: PlanRow,
  given: ReadonlyMap<string, Given>,
): string | undefined | 'NONE' {
  const marks = marksOf(row, pass, given);
  const { establishment } = marks;
  if (establishment !== undefined) {
    const known =
      pass.operators.byEstablishment.get(establishment)?.id ?? pass.plan.establishments.get(establishment);
    if (known !== undefined) return known;
  }
  const name = given.get('name')?.value;
  if (typeof name !== 'string') return undefined;
  const left = candidates(pass, name).filter((candidate) => mayBe(candidate.marks, marks));
  if (left.length < 2) return left[0]?.id;
  const nearer = left.filter((candidate) => sharesPlace(candidate.marks, marks));
  const [only, ...more] = nearer.length > 0 ? nearer : left;
  if (more.length === 0) return only?.id;
  const column = given.get('name')?.column ?? null;
  reject(pass, row, { code: 'ambiguous-element', column, proposals: left.map(({ id }) => id) });
  return 'NONE';
}

/** Remembers an operator of the file (`made`) under the name and number that a row gives it. */
export function rememberOperator(pass: Pass, made: Made, given: ReadonlyMap<string, Given>): void {
  const { byName, byEstablishment } = pass.operators;
  const name = given.get('name')?.value;
  if (typeof name === 'string' && byName.get(foldName(name))?.includes(made) !== true)
    addTo(byName, foldName(name), made);
  const number = given.get('establishmentNumber')?.value;
  if (typeof number === 'string' && !byEstablishment.has(establishmentKey(number)))
    byEstablishment.set(establishmentKey(number), made);
}

/** Types of which every commune has one, so that the type alone is often written as the name. */
const LOCAL_TYPES: readonly unknown[] = ['CPAS', 'ALE', 'MAISON_EMPLOI'];

/** Adds the place of a row to the name of its operator where that is only the name of a local type: "CPAS Orneval". */
export function withPlace(pass: Pass, row: PlanRow, given: Map<string, Given>): void {
  const name = given.get('name');
  const types = typeof name?.value === 'string' ? pass.names.types.get(fold(name.value)) : undefined;
  if (name === undefined || types?.some((type) => LOCAL_TYPES.includes(type)) !== true) return;
  const [place] = placesOf(pass, row);
  if (place === undefined) return;
  const commune = pass.names.nameOf(place) ?? cellText(row, communeColumn(pass, row));
  given.set('name', { ...name, value: `${String(name.value)} ${commune}` });
}

/** Operators of the file and of the network with this name. */
function candidates(pass: Pass, name: string): Candidate[] {
  const inFile = (pass.operators.byName.get(foldName(name)) ?? []).map((made) => ({
    id: made.id,
    marks: {
      ...numbersOf((path) => made.given.get(path)?.value ?? made.before?.[path]),
      places: [
        ...made.rows.flatMap((row) => placesOf(pass, row)),
        ...(made.before === null ? [] : placesIn(pass, made.id)),
      ],
    },
  }));
  const taken = new Set(inFile.map(({ id }) => id));
  const network = pass.plan.before.get('operators');
  const others = pass.names
    .find(['operators'], name)
    .filter((id) => network?.has(id) === true && !taken.has(id))
    .map((id) => {
      const operator = network!.get(id) as unknown as Operator;
      const numbers = numbersOf((path) => (operator as unknown as Record<string, unknown>)[path]);
      return { id, marks: { ...numbers, places: placesIn(pass, id) } };
    });
  return [...inFile, ...others];
}

/** Whether two may be one operator of the same name. */
function mayBe(one: Marks, other: Marks): boolean {
  if (differ(one.establishment, other.establishment)) return false;
  if (one.enterprise !== undefined && one.enterprise === other.enterprise) return true;
  const isElsewhere = one.places.length > 0 && other.places.length > 0 && !sharesPlace(one, other);
  return !(differ(one.enterprise, other.enterprise) && isElsewhere);
}

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const sharesPlace = (one: Marks, other: Marks): boolean =>
  one.places.some((place) => other.places.includes(place));

function marksOf(row: PlanRow, pass: Pass, given: ReadonlyMap<string, Given>): Marks {
  return { ...numbersOf((path) => given.get(path)?.value), places: placesOf(pass, row) };
}

function numbersOf(of: (path: string) => unknown): Omit<Marks, 'places'> {
  const text = (path: string): string | undefined => {
    const value = of(path);
    return typeof value === 'string' && value !== '' ? value : undefined;
  };
  const establishment = text('establishmentNumber');
  return {
    establishment: establishment === undefined ? undefined : establishmentKey(establishment),
    enterprise: text('enterpriseNumber'),
  };
}

/** The place of a row: the commune of the network with that name, else the name itself. */
function placesOf(pass: Pass, row: PlanRow): string[] {
  const text = cellText(row, communeColumn(pass, row));
  if (text === '') return [];
  return [pass.names.find(['communes'], text)[0] ?? foldName(text)];
}

const communeColumn = ({ plan }: Pass, row: PlanRow): BoundColumn | null =>
  plan.tables[row.table]!.columns.get('sites')?.find(({ field }) => field.path === 'commune') ?? null;

/** The communes in which an operator of the network has sites. */
function placesIn(pass: Pass, operator: string): string[] {
  return pass.plan.document.sites.flatMap((site) => (site.operator === operator ? [site.commune] : []));
}
