import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const job = { id: 'job', name: 'Nettoyage' };
const at = (document: NetworkDocument) => snapshotAt(document, '2025-12-31');

const start = (id: string, intake?: number, more: Partial<Filiere> = {}) =>
  filiere(id, { openAdmission: true, ...(intake === undefined ? {} : { intake }), ...more });
const step = (id: string, intake?: number) => start(id, intake, { openAdmission: false });
const prepares = (...ids: string[]) => ids.map((id) => ({ filiere: id, outlet: 'job' }));

/** The cut as text: value, then each cut. */
function cutOf(document: NetworkDocument): string | undefined {
  const [found] = findGaps(at(document), { period, kinds: ['M10C'] });
  if (found?.kind !== 'M10C') return undefined;
  const { value, nearStarts, nearOutlets, unique } = found.evidence;
  const list = (cut: typeof nearStarts) => cut.map((one) => `${one.filiere} ${one.intake}`).join(', ');
  return unique ? `${value}: ${list(nearStarts)}` : `${value}: ${list(nearStarts)} | ${list(nearOutlets)}`;
}

/** The fields that M10C waits for. */
function waits(document: NetworkDocument): string[] {
  const found = findGaps(snapshotAt(document, '2025-12-31'), { period, kinds: ['M18'], waitsOf: ['M10C'] });
  return found.map(({ elements }) => elements.join('.'));
}

describe('M10C, what limits the way from the starts to the outlets', () => {
  test('is the narrowest filière of a chain, the start and the last one included', () => {
    const chain = (...intakes: [number, number, number]) =>
      network({
        filieres: [start('a', intakes[0]), step('b', intakes[1]), step('c', intakes[2])],
        outlets: [job],
        preps: prepares('c'),
        passerelles: [passerelle('a', 'b'), passerelle('b', 'c')],
      });
    expect(cutOf(chain(20, 8, 30))).toBe('8: b 8');
    expect(cutOf(chain(5, 8, 30))).toBe('5: a 5');
    expect(cutOf(chain(20, 8, 3))).toBe('3: c 3');
    expect(cutOf(chain(8, 20, 8))).toBe('8: a 8 | c 8');
  });

  test('is summed over filières side by side, parallel passerelles counting once', () => {
    const document = network({
      filieres: [start('a', 50), step('b', 8), step('c', 9), step('d', 40)],
      outlets: [job],
      preps: prepares('d'),
      passerelles: [
        passerelle('a', 'b'),
        passerelle('a', 'b', { id: 'again' }),
        passerelle('a', 'c'),
        passerelle('b', 'd'),
        passerelle('c', 'd'),
        passerelle('c', 'b'),
        passerelle('b', 'c'),
      ],
    });
    expect(cutOf(document)).toBe('17: b 8, c 9');
  });

  test('leaves out filières that lead nowhere or that nobody comes to', () => {
    const document = network({
      filieres: [start('a', 5), start('idle', 0), step('lost', 0), step('b', 9)],
      outlets: [job],
      preps: prepares('b', 'lost'),
      passerelles: [passerelle('a', 'b')],
    });
    expect(cutOf(document)).toBe('5: a 5');
  });

  test('names a filière without places, but not one that others cut off anyway', () => {
    const document = network({
      filieres: [start('a', 0), start('b', 5), step('c', 0)],
      outlets: [job],
      preps: prepares('b'),
      passerelles: [passerelle('a', 'b'), passerelle('b', 'c'), passerelle('c', 'b')],
    });
    expect(cutOf(document)).toBe('5: b 5');
    const shut = network({ filieres: [start('a', 0)], outlets: [job], preps: prepares('a') });
    expect(cutOf(shut)).toBe('0: a 0');
  });

  test('passes through filières of unknown intake as long as each way has a limit', () => {
    const document = network({
      filieres: [start('a'), step('b', 4), start('c', 6), step('d')],
      outlets: [job],
      preps: prepares('b', 'd'),
      passerelles: [passerelle('a', 'b'), passerelle('c', 'd')],
    });
    expect(cutOf(document)).toBe('10: b 4, c 6');
    expect(waits(document)).toEqual([]);
  });

  test('is nothing where no start leads to an outlet', () => {
    expect(cutOf(network({ filieres: [start('a', 4)], outlets: [job] }))).toBeUndefined();
    expect(
      cutOf(network({ filieres: [step('a', 4)], outlets: [job], preps: prepares('a') })),
    ).toBeUndefined();
  });

  test('waits for the places of the uncapped way with the fewest filières, then the smallest ids', () => {
    const parts = {
      filieres: [start('a'), start('b'), step('x'), step('y'), step('z'), start('long')],
      outlets: [job],
      passerelles: [
        passerelle('a', 'y'),
        passerelle('a', 'x'),
        passerelle('b', 'x'),
        passerelle('long', 'z'),
        passerelle('z', 'x'),
      ],
    };
    const document = network({ ...parts, preps: prepares('x', 'y') });
    expect(cutOf(document)).toBeUndefined();
    expect(waits(document)).toEqual(['a.intake', 'x.intake']);
    const direct = network({ ...parts, preps: prepares('x', 'y', 'long') });
    expect(waits(direct)).toEqual(['long.intake']);
  });

  test('counts the general outlet, to which a coaching filière leads by itself', () => {
    const coach = start('coach', 7, { stage: 'COACHING' });
    expect(cutOf(network({ filieres: [coach] }))).toBe('7: coach 7');
  });
});
