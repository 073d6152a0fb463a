import type { Field } from '../../domain/model/field-types.ts';
import { addTo } from '../../domain/model/grouping.ts';
import type { EntityList, NetworkDocument } from '../../domain/model/network.ts';
import { fold } from '../model/search.ts';
import type { TableElement } from './cell-text.ts';

/** Columns of a table that follow from other elements, and cannot be edited. */

/** The communes of an operator, which are those of its sites. */
export const OPERATOR_COMMUNES: Field = {
  list: 'operators',
  path: 'communes',
  type: { kind: 'refs', lists: ['communes'] },
  required: false,
};

/** The columns of a list that follow from other elements. */
export const derivedColumns = (list: EntityList): readonly Field[] =>
  list === 'operators' ? [OPERATOR_COMMUNES] : [];

/** Whether a column follows from other elements. */
export const isDerived = (field: Field): boolean => field === OPERATOR_COMMUNES;

/** What a network says of the operators of its sites. */
export interface OperatorPlaces {
  /** The ids of the communes of an operator, each once; undefined when it has no site. */
  communesOf(operator: string): readonly string[] | undefined;
  /** Texts by which an operator is found beside those of its columns, in plain letters. */
  foundBy(list: EntityList, element: TableElement): string;
}

/** Fields by which an operator is found, even when the table does not show them. */
const ALWAYS_FOUND = ['acronym', 'aliases', 'enterpriseNumber', 'establishmentNumber'] as const;

/** Gathers what the sites of a network say of their operators: communes, and for the search also codes and streets. */
export function operatorPlaces({
  sites,
  communes,
}: Pick<NetworkDocument, 'sites' | 'communes'>): OperatorPlaces {
  const communeOf = new Map(communes.map((commune) => [commune.id, commune]));
  const ofOperator = new Map<string, string[]>();
  const texts = new Map<string, string[]>();
  for (const { operator, commune, address = '', name = '' } of sites) {
    if (ofOperator.get(operator)?.includes(commune) !== true) addTo(ofOperator, operator, commune);
    const known = communeOf.get(commune);
    addTo(texts, operator, [known?.name ?? '', ...(known?.postalCodes ?? []), address, name].join(' '));
  }
  const folded = new Map<string, string>();
  return {
    communesOf: (operator) => ofOperator.get(operator),
    foundBy: (list, element) => {
      if (list !== 'operators') return '';
      const own = ALWAYS_FOUND.flatMap((path) => element[path] ?? []);
      const places = folded.get(element.id) ?? fold((texts.get(element.id) ?? []).join(' '));
      folded.set(element.id, places);
      return own.length === 0 ? places : `${fold(own.join(' '))} ${places}`;
    },
  };
}
