import { expect, it } from 'vitest';
import { confirmingAll } from '../../../client/model/presumed.ts';
import { hauteSylve } from '../../support/haute-sylve.ts';

const sample = hauteSylve();
const [filiere] = sample.filieres;
const many = Array.from({ length: 6_000 }, (_, at) => ({ ...filiere!, id: `f-${at}`, presumed: ['stage'] }));

it('names the very elements that are confirmed at once, however many wait', () => {
  const { elements, edits } = confirmingAll({ ...sample, filieres: [...sample.filieres, ...many] });
  expect(elements).toHaveLength(5_000);
  expect(edits.map((edit) => ('id' in edit ? edit.id : undefined))).toEqual(elements.map(({ id }) => id));
});
