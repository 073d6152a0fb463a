import { describe, expect, it } from 'vitest';
import { cellText, elementsIn, headingOf } from '../../../../client/editing/cell-text.ts';
import { isDerived, OPERATOR_COMMUNES, operatorPlaces } from '../../../../client/editing/derived-columns.ts';
import { pageNames } from '../../../../client/editing/page-names.ts';
import { columnsOf } from '../../../../client/features/inventory/columns.ts';
import { pasted } from '../../../../client/features/inventory/paste.ts';
import { rowsInSteps } from '../../../../client/features/inventory/rows.ts';
import { fold } from '../../../../client/model/search.ts';
import { SHEET_WORDS } from '../../../../domain/messages/sheet-words.ts';
import type { Field } from '../../../../domain/model/field-types.ts';
import { writeCell } from '../../../../domain/transfer/cells.ts';
import { read } from '../../../../domain/transfer/reading.ts';
import { network, operator } from '../../../support/builders.ts';
import { finished } from '../../../support/finished.ts';

const document = network({
  operators: [
    operator('a', { name: 'Alpha', enterpriseNumber: '0206582284' }),
    operator('b', { name: 'Bêta', establishmentNumber: 'FASE 412' }),
    operator('c', { name: 'Gamma' }),
  ],
  communes: [
    { id: 'namur', name: 'Namur', postalCodes: ['5000', '5100'] },
    { id: 'ciney', name: 'Ciney' },
  ],
  sites: [
    { id: 's', operator: 'a', commune: 'namur', address: 'Rue du Pont 3, 5100 Jambes' },
    { id: 't', operator: 'a', commune: 'ciney' },
    { id: 'u', operator: 'a', commune: 'namur' },
    { id: 'v', operator: 'b', commune: 'ciney' },
  ],
});
const places = operatorPlaces(document);
const words = SHEET_WORDS.fr;
const names = pageNames(document);
const textOf = (field: Field, element: object): string =>
  isDerived(field)
    ? writeCell(field, places.communesOf((element as { readonly id: string }).id), words, names)
    : cellText(field, element, words, names);
const sheet = {
  words,
  textOf,
  foldedOf: (field: Field, element: object) => fold(textOf(field, element)),
  foundBy: places.foundBy,
};
const operators = elementsIn(document, 'operators');
const columns = columnsOf('operators', []);
const rows = (query: { readonly text?: string; readonly sort?: string }): string[] =>
  finished(
    rowsInSteps(
      operators,
      columns,
      { text: query.text ?? '', where: {}, sort: query.sort, descending: false },
      sheet,
    ),
  ).map(({ id }) => id);

describe('the communes of operators', () => {
  it('are a column of their table, from their sites', () => {
    expect(columns).toContain(OPERATOR_COMMUNES);
    expect(headingOf(OPERATOR_COMMUNES, words)).toBe('Communes');
    expect(operators.map((one) => textOf(OPERATOR_COMMUNES, one))).toEqual(['Namur | Ciney', 'Ciney', '']);
    expect(rows({ sort: 'communes' })).toEqual(['b', 'a', 'c']);
  });

  it('cannot be pasted over', () => {
    const [element] = operators;
    const paste = (text: string) =>
      pasted({ element: element!, field: OPERATOR_COMMUNES, text }, { textOf, readText: () => read([text]) });
    expect(paste('Namur | Ciney').does).toBe('nothing');
    expect(paste('Dinant')).toMatchObject({ does: 'refuse', problem: 'fixed' });
  });
});

describe('the search in the table of operators', () => {
  it.each([
    ['namur', ['a']],
    ['ciney', ['a', 'b']],
    ['jambes', ['a']],
    ['5100', ['a']],
    ['0206582284', ['a']],
    ['0206.582.284', ['a']],
    ['fase 412', ['b']],
    ['dinant', []],
  ])('finds by %s', (text, found) => expect(rows({ text })).toEqual(found));
});
