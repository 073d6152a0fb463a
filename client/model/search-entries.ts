import { nameOf, sectorLabel, shortName, typeLabels } from '../../domain/map/names.ts';
import type { NetworkView } from '../../domain/map/network-view.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { dayInWords } from '../../domain/messages/day-words.ts';
import type { Vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import type { Operator } from '../../domain/model/entities.ts';
import { communesByOperator } from '../../domain/model/territory.ts';
import { inFigures } from '../../domain/transfer/read-day.ts';
import type { Searchable, SearchName } from './search.ts';

/** Which of its names made a search find an element. */
export type Why =
  | 'label'
  | 'acronym'
  | 'alias'
  | 'type'
  | 'oldType'
  | 'laterType'
  | 'operator'
  | 'commune'
  | 'postalCode'
  | 'number'
  | 'certificate'
  | 'sector'
  | 'party'
  | 'actionKind'
  | 'date';

export type EntryKind =
  | 'operator'
  | 'filiere'
  | 'outlet'
  | 'commune'
  | 'bassin'
  | 'type'
  | 'agreement'
  | 'action'
  | 'passerelle';

/** A search result: an element, or a group of filières (a commune, a bassin, an operator type). */
export interface SearchEntry extends Searchable<Why> {
  readonly target: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** Shown beside the label: the operator of a filière, or the operators of a passerelle. */
  readonly detail: string;
  /** Number of filières in a group. */
  readonly count?: number;
}

type Name = SearchName<Why>;
const named = (why: Why, weight: number, ...texts: readonly (string | undefined)[]): Name[] =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ why, text, weight }]));

/** Penalty by kind: among equally good matches, single elements come before those that connect two. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  operator: 0,
  filiere: 0,
  outlet: 0.5,
  commune: 0.5,
  bassin: 0.5,
  type: 1,
  agreement: 1,
  action: 2,
  passerelle: 4,
};

function entry(
  kind: EntryKind,
  target: string,
  label: string,
  detail: string,
  more: readonly Name[],
  count?: number,
): SearchEntry {
  const names = [...named('label', 0, label), ...more];
  return { kind, target, label, detail, names, weight: WEIGHTS[kind], ...(count !== undefined && { count }) };
}

/**
 * Lists everything in the network of a day (`view`) that the search can find, each with all its present and past
 * names. Operator types keep former names, so that EFT finds what is called CISP today, and the reverse. `vocabulary`
 * and `sectors` give labels in `language`.
 */
export function searchEntries(
  view: NetworkView,
  vocabulary: Vocabulary,
  sectors: Readonly<Record<string, string>>,
  language: Language,
): readonly SearchEntry[] {
  const name = (id: string): string => nameOf(view, vocabulary, id);
  const types = typeNamesOf(view, language);
  return [
    ...operators(view, types),
    ...filieres(view, types, name, (code) => sectorLabel(vocabulary, sectors, code)),
    ...[...view.outlets.keys()].map((id) => entry('outlet', id, name(id), '', [])),
    ...choices(view, types),
    ...agreements(view),
    ...actions(view, vocabulary, language),
    ...passerelles(view, name),
  ];
}

type TypeNames = (type: string, weight: number) => readonly Name[];

/**
 * The names of an operator type in both languages, those valid on the day first. Former and later names are
 * marked as such.
 */
function typeNamesOf(view: NetworkView, language: Language): TypeNames {
  const known = new Map<string, readonly Name[]>();
  const namesOf = (type: string): readonly Name[] => {
    const all = typeLabels(view.document, type).flatMap(({ fr, en, validFrom, validTo }) => {
      const old = validTo !== undefined && validTo < view.at;
      const later = validFrom !== undefined && validFrom > view.at;
      const inOrder = language === 'en' ? [en, fr] : [fr, en];
      return named(old ? 'oldType' : later ? 'laterType' : 'type', 0, ...inOrder);
    });
    return [...all.filter(({ why }) => why === 'type'), ...all.filter(({ why }) => why !== 'type')];
  };
  return (type, weight) => {
    const names = known.get(type) ?? namesOf(type);
    known.set(type, names);
    return names.map((one) => ({ ...one, weight }));
  };
}

/** The acronym and the aliases of an operator. */
const ownNames = ({ acronym, aliases = [] }: Operator, weight: number): readonly Name[] => [
  ...named('acronym', weight, acronym),
  ...named('alias', weight + 1, ...aliases),
];

/** Operators, found also by their numbers and by the communes and postal codes of their sites. */
function operators(view: NetworkView, types: TypeNames): readonly SearchEntry[] {
  const communes = communesByOperator(view.document, view.at);
  const places = new Map(
    view.document.communes.map(({ id, name, postalCodes = [] }) => [
      id,
      [...named('commune', 2, name), ...named('postalCode', 2, ...postalCodes)],
    ]),
  );
  return [...view.operators.values()].map((operator) =>
    entry(
      'operator',
      operator.id,
      view.operatorNames.get(operator.id) ?? operator.name,
      operator.acronym ?? '',
      [
        ...ownNames(operator, 0),
        ...named('number', 1, operator.enterpriseNumber, operator.establishmentNumber),
        ...(communes.get(operator.id) ?? []).flatMap((id) => places.get(id) ?? []),
        ...types(operator.type, 2),
      ],
    ),
  );
}

function filieres(
  view: NetworkView,
  types: TypeNames,
  name: (id: string) => string,
  sectorOf: (code: string) => string,
): readonly SearchEntry[] {
  return [...view.filieres.values()].map(({ id, filiere, operator, communes }) =>
    entry('filiere', id, filiere.name, view.operatorNames.get(operator.id) ?? operator.name, [
      ...named('operator', 3, operator.name),
      ...ownNames(operator, 3),
      ...named('commune', 3, ...communes.map(name)),
      ...named('sector', 3, filiere.sector === undefined ? undefined : sectorOf(filiere.sector)),
      ...named('certificate', 3, filiere.exit?.certificateName),
      ...types(operator.type, 4),
    ]),
  );
}

/**
 * The groups of filières that the search can find: communes, bassins and operator types that have filières on
 * the day.
 */
function choices(view: NetworkView, types: TypeNames): readonly SearchEntry[] {
  const count = new Map<string, number>();
  const add = (...ids: readonly string[]): void => {
    for (const id of new Set(ids)) count.set(id, (count.get(id) ?? 0) + 1);
  };
  for (const { communes, bassins, operator } of view.filieres.values()) {
    add(...communes.map((id) => `commune ${id}`), ...bassins.map((id) => `bassin ${id}`));
    add(`type ${operator.type}`);
  }
  const several = (kind: EntryKind, id: string, label: string, more: readonly Name[]): SearchEntry[] => {
    const there = count.get(`${kind} ${id}`);
    return there === undefined ? [] : [entry(kind, id, label, '', more, there)];
  };
  const known = new Set([...view.operators.values()].map(({ type }) => type));
  return [
    ...view.document.communes.flatMap(({ id, name, postalCodes = [] }) =>
      several('commune', id, name, named('postalCode', 1, ...postalCodes)),
    ),
    ...view.document.bassins.flatMap(({ id, name }) => several('bassin', id, name, [])),
    ...[...known].sort().flatMap((id) => {
      const [first, ...others] = types(id, 0);
      return several('type', id, first?.text ?? id, others);
    }),
  ];
}

const agreements = (view: NetworkView): readonly SearchEntry[] =>
  view.document.agreements.map(({ id, name, parties }) =>
    entry('agreement', id, name, '', [
      ...named('party', 2, ...parties.map((party) => view.operators.get(party)?.name)),
      ...named('party', 2, ...parties.map((party) => view.operators.get(party)?.acronym)),
    ]),
  );

/** Awareness actions, found by their name, their kind, and their day in words or in figures. */
const actions = (view: NetworkView, vocabulary: Vocabulary, language: Language): readonly SearchEntry[] =>
  view.document.actions.map(({ id, name, kind, date }) => {
    const day = dayInWords(date, language);
    return entry('action', id, name, `${vocabulary.action[kind]}, ${day}`, [
      ...named('actionKind', 2, vocabulary.action[kind]),
      ...named('date', 2, day, inFigures(date), date),
    ]);
  });

function passerelles(view: NetworkView, name: (id: string) => string): readonly SearchEntry[] {
  return [...view.passerelles.values()].map(({ id, passerelle: { from, to } }) => {
    const ends = [from, to].map((end) => view.filieres.get(end)?.operator);
    const between = ends.flatMap((end) => (end === undefined ? [] : [shortName(view, end.id)]));
    return entry('passerelle', id, `${name(from)} → ${name(to)}`, between.join(' → '), [
      ...ends.flatMap((end) => (end === undefined ? [] : named('operator', 2, end.name, end.acronym))),
    ]);
  });
}
