import type { NetworkView } from '../../domain/map/network-view.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { Vocabulary } from '../../domain/messages/fr/vocabulary.ts';
import type { Operator } from '../../domain/model/entities.ts';
import { nameOf, sectorLabel, shortName, typeLabels } from './labels.ts';
import type { Searchable, SearchName } from './search.ts';

/** Why something is found under a name that is not the one shown. */
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
  | 'certificate'
  | 'sector'
  | 'party';

export type EntryKind =
  | 'operator'
  | 'filiere'
  | 'outlet'
  | 'commune'
  | 'bassin'
  | 'type'
  | 'agreement'
  | 'passerelle';

/** An element that can be found, or a way to choose several: a commune, a bassin, a type of operators. */
export interface SearchEntry extends Searchable<Why> {
  readonly target: string;
  readonly kind: EntryKind;
  readonly label: string;
  /** Beside the label: the operator of a filière, the operators of a passerelle. */
  readonly detail: string;
  /** Filières that a choice of several leads to. */
  readonly count?: number;
}

type Name = SearchName<Why>;
const named = (why: Why, weight: number, ...texts: readonly (string | undefined)[]): Name[] =>
  texts.flatMap((text) => (text === undefined || text === '' ? [] : [{ why, text, weight }]));

/** Other things being equal, what is one thing comes before what joins two. */
const WEIGHTS: Readonly<Record<EntryKind, number>> = {
  operator: 0,
  filiere: 0,
  outlet: 0.5,
  commune: 0.5,
  bassin: 0.5,
  type: 1,
  agreement: 1,
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
 * Everything of a day that the search finds, under every name that it has or had: the types of operators keep their
 * former names, so that EFT finds what is called CISP today, and CISP what was called EFT in 2008.
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
    ...passerelles(view, name),
  ];
}

type TypeNames = (type: string, weight: number) => readonly Name[];

/** The names of a type in both languages, those of the day first: an old or a later one says so. */
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

/** Names under which people know an operator. */
const ownNames = ({ acronym, aliases = [] }: Operator, weight: number): readonly Name[] => [
  ...named('acronym', weight, acronym),
  ...named('alias', weight + 1, ...aliases),
];

const operators = (view: NetworkView, types: TypeNames): readonly SearchEntry[] =>
  [...view.operators.values()].map((operator) =>
    entry('operator', operator.id, operator.name, operator.acronym ?? '', [
      ...ownNames(operator, 0),
      ...types(operator.type, 2),
    ]),
  );

function filieres(
  view: NetworkView,
  types: TypeNames,
  name: (id: string) => string,
  sectorOf: (code: string) => string,
): readonly SearchEntry[] {
  return [...view.filieres.values()].map(({ id, filiere, operator, communes }) =>
    entry('filiere', id, filiere.name, operator.name, [
      ...named('operator', 3, operator.name),
      ...ownNames(operator, 3),
      ...named('commune', 3, ...communes.map(name)),
      ...named('sector', 3, filiere.sector === undefined ? undefined : sectorOf(filiere.sector)),
      ...named('certificate', 3, filiere.exit?.certificateName),
      ...types(operator.type, 4),
    ]),
  );
}

/** What chooses several filières: communes, bassins, types of operators; only those that lead somewhere. */
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

function passerelles(view: NetworkView, name: (id: string) => string): readonly SearchEntry[] {
  return [...view.passerelles.values()].map(({ id, passerelle: { from, to } }) => {
    const ends = [from, to].map((end) => view.filieres.get(end)?.operator);
    const between = ends.flatMap((end) => (end === undefined ? [] : [shortName(view, end.id)]));
    return entry('passerelle', id, `${name(from)} → ${name(to)}`, between.join(' → '), [
      ...ends.flatMap((end) => (end === undefined ? [] : named('operator', 2, end.name, end.acronym))),
    ]);
  });
}
