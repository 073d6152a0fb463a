import { describe, expect, it } from 'vitest';
import { findDuplicates } from '../../../domain/inventory/duplicates.ts';
import { network, operator } from '../../support/builders.ts';

const commune = (id: string) => ({ id, name: id });
const site = (id: string, owner: string, where: string) => ({ id, operator: owner, commune: where });

/** The score of two operators of these names, the first with a site in commune m, the second in another given one. */
const score = (a: string, b: string, second?: string): number => {
  const sites = second === undefined ? [] : [site('s', 'a', 'm'), site('t', 'b', second)];
  const operators = [operator('a', { name: a }), operator('b', { name: b })];
  const [found] = findDuplicates(network({ operators, sites, communes: [commune('m'), commune('n')] }));
  return found?.score ?? 0;
};

const LONG = 'Établissement d’enseignement pour adultes et de formation continue';

describe('an acronym in the place of a part of a name', () => {
  it.each([
    [`${LONG} Orneval Cadets`, 'EAFC Orneval-Cadets'],
    [`${LONG} Orneval`, 'EAFC Orneval'],
    ['École industrielle et commerciale de la Ville de Moulins', 'EICVM - Ville de Moulins'],
  ])('%s and %s: the same in one commune, others in two', (a, b) => {
    expect(score(a, b, 'm')).toBeGreaterThanOrEqual(0.7);
    expect(score(a, b, 'n')).toBe(0);
  });

  it('is none of other words, nor of another place', () => {
    expect(score(`${LONG} Orneval`, 'CEFA Orneval')).toBe(0);
    expect(score(`${LONG} Orneval`, 'EAFC Moulins')).toBe(0);
    expect(score('Centre de formation Moulins', 'Atelier Moulins')).toBe(0);
  });
});
