import type { Operator } from '../../model/entities.ts';
import { addTo } from '../../model/grouping.ts';
import { fold, foldName } from '../fold.ts';
import { establishmentKey } from './identity.ts';
import { type Given, type Made, type Pass, reject } from './pass.ts';
import { type BoundColumn, cellText, type PlanRow } from './rows.ts';

/**
 * Recognises the operators of a file: by the number of the establishment, then by enterprise number and name, then by
 * name and place. An enterprise number alone identifies nothing, since the schools of one organising body share it. Two
 * valid enterprise numbers under one name are two operators, unless one of them is a slip (see `NumbersOfNames`).
 */

/** What a row or an operator says that identifies it. */
interface Marks {
  readonly establishment: string | undefined;
  /** The enterprise numbers that are given for it; several when its rows contradict each other. */
  readonly enterprises: readonly string[];
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
  const name = given.get('name')?.value;
  const names = namesIn(pass, row, name);
  const marks = marksOf(row, pass, given, names);
  const { establishment } = marks;
  if (establishment !== undefined) {
    const known =
      pass.operators.byEstablishment.get(establishment)?.id ?? pass.plan.establishments.get(establishment);
    if (known !== undefined) return known;
  }
  if (typeof name !== 'string') return undefined;
  const { areTwo } = pass.numbers();
  const left = candidates(pass, name, names).filter(({ marks: own }) =>
    mayBe(own, marks, (one, other) => areTwo(names, one, other)),
  );
  const nearest = narrowed(narrowed(left, marks, sharesEnterprise), marks, sharesPlace);
  const [only, ...more] = nearest;
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
function candidates(pass: Pass, name: string, names: readonly string[]): Candidate[] {
  const inFile = (pass.operators.byName.get(foldName(name)) ?? []).map((made) => ({
    id: made.id,
    marks: {
      ...nearOr(
        numbersOf((path) => valuesOf(made, path)),
        pass,
        names,
        made.rows,
      ),
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
      const numbers = numbersOf((path) => [(operator as unknown as Record<string, unknown>)[path]]);
      return { id, marks: { ...numbers, places: placesIn(pass, id) } };
    });
  return [...inFile, ...others];
}

/** The candidates that share a mark with a row; all of them when none does. */
function narrowed(
  all: readonly Candidate[],
  marks: Marks,
  shares: (one: Marks, other: Marks) => boolean,
): readonly Candidate[] {
  const sharing = all.length < 2 ? [] : all.filter((candidate) => shares(candidate.marks, marks));
  return sharing.length > 0 ? sharing : all;
}

/** Whether two may be one operator of the same name. `areTwo` says whether two numbers are those of two operators. */
function mayBe(one: Marks, other: Marks, areTwo: (one: string, other: string) => boolean): boolean {
  if (differ(one.establishment, other.establishment)) return false;
  if (one.enterprises.length === 0 || other.enterprises.length === 0 || sharesEnterprise(one, other))
    return true;
  const isElsewhere = one.places.length > 0 && other.places.length > 0 && !sharesPlace(one, other);
  return (
    !isElsewhere && !one.enterprises.some((here) => other.enterprises.some((there) => areTwo(here, there)))
  );
}

const sharesEnterprise = (one: Marks, other: Marks): boolean =>
  one.enterprises.some((number) => other.enterprises.includes(number));

const differ = (one: string | undefined, other: string | undefined): boolean =>
  one !== undefined && other !== undefined && one !== other;

const sharesPlace = (one: Marks, other: Marks): boolean =>
  one.places.some((place) => other.places.includes(place));

/** The values of a field that the rows of an operator give, else that of the network. */
function valuesOf({ given, voices, before }: Made, path: string): readonly unknown[] {
  const own = given.get(path)?.value;
  return own === undefined
    ? [before?.[path]]
    : [own, ...(voices.get(path) ?? []).map((voice) => voice.given.value)];
}

function marksOf(
  row: PlanRow,
  pass: Pass,
  given: ReadonlyMap<string, Given>,
  names: readonly string[],
): Marks {
  const numbers = numbersOf((path) => [given.get(path)?.value]);
  return { ...nearOr(numbers, pass, names, [row]), places: placesOf(pass, row) };
}

/** Without an enterprise number, adds the one that other rows give to the address or telephone of these rows. */
function nearOr(
  numbers: Omit<Marks, 'places'>,
  pass: Pass,
  names: readonly string[],
  rows: readonly PlanRow[],
): Omit<Marks, 'places'> {
  if (numbers.enterprises.length > 0) return numbers;
  const near = rows.flatMap((row) => pass.numbers().numberNear(names, row) ?? []);
  return { ...numbers, enterprises: [...new Set(near)] };
}

/** The plain names under which a row may be known: its own, and the one that its place completes. */
function namesIn(pass: Pass, row: PlanRow, name: unknown): string[] {
  const column = pass.plan.tables[row.table]!.columns.get('operators')?.find(
    ({ field }) => field.path === 'name',
  );
  return [...new Set([String(name ?? ''), cellText(row, column ?? null)].map(foldName))];
}

function numbersOf(of: (path: string) => readonly unknown[]): Omit<Marks, 'places'> {
  const texts = (path: string): string[] =>
    of(path).filter((value): value is string => typeof value === 'string' && value !== '');
  const [establishment] = texts('establishmentNumber');
  return {
    establishment: establishment === undefined ? undefined : establishmentKey(establishment),
    enterprises: texts('enterpriseNumber'),
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
