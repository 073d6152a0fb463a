import { expect, it } from 'vitest';
import { proposedStay } from '../../../../client/features/duplicates/choose.ts';
import type { Operator } from '../../../../domain/model/entities.ts';
import { filiere, network, operator } from '../../../support/builders.ts';

const stay = (a: Operator, b: Operator, filieres: Parameters<typeof network>[0]['filieres'] = []) =>
  proposedStay(network({ operators: [a, b], filieres }), 'operators', { a: { ...a }, b: { ...b } });

it('keeps the duplicate to which more of the network leads, before the one with more fields', () => {
  const empty = operator('a', { name: 'Mirena', acronym: 'M', telephone: '081 00 00 00' });
  const used = operator('b', { name: 'Miréna' });
  expect(stay(empty, used)).toBe('a');
  expect(stay(empty, used, [filiere('f', { operator: 'b' })])).toBe('b');
  expect(stay(used, empty, [filiere('f', { operator: 'b' })])).toBe('a');
});

it('never keeps one that is known by its name only, and of equals the one observed later', () => {
  const named = operator('a', { placeholder: true });
  const known = operator('b');
  expect(stay(named, known, [filiere('f', { operator: 'a' })])).toBe('b');
  expect(stay(operator('a', { observedOn: '2025-01-01' }), operator('b', { observedOn: '2026-01-01' }))).toBe(
    'b',
  );
});
