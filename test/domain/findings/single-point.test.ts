import { describe, expect, test } from 'vitest';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { ifOperatorCloses, type Losses } from '../../../domain/findings/single-point/rule.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { Filiere } from '../../../domain/model/entities.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const job = { id: 'job', name: 'Nettoyage' };
const at = (document: NetworkDocument) => snapshotAt(document, '2025-12-31');
const start = (id: string, more: Partial<Filiere> = {}) => filiere(id, { openAdmission: true, ...more });
const prepares = (...ids: string[]) => ids.map((id) => ({ filiere: id, outlet: 'job' }));
const asText = ({ lost, lostPairs, places, estimated }: Losses): string =>
  `${lost.map((one) => `${one.start}>${one.outlets.join('+')}`).join(' ')} (${lostPairs}), ${places}${estimated ? ' estimated' : ''}`;

/** Each single point with what is lost without it. */
function points(document: NetworkDocument): Record<string, string> {
  const found: Record<string, string> = {};
  for (const one of findGaps(at(document), { period, kinds: ['M12'] }))
    if (one.kind === 'M12') found[`${one.evidence.element} ${one.elements[0]}`] = asText(one.evidence);
  return found;
}

describe('M12, what everyone has to go through', () => {
  test('each passerelle and operator of a chain, but not the operator that one starts at', () => {
    const document = network({
      filieres: [start('a', { intake: 12 }), filiere('b'), filiere('c')],
      outlets: [job],
      preps: prepares('c'),
      passerelles: [passerelle('a', 'b'), passerelle('b', 'c')],
    });
    expect(points(document)).toEqual({
      'PASSERELLE a-b': 'a>job (1), 12',
      'PASSERELLE b-c': 'a>job (1), 12',
      'OPERATOR op-b': 'a>job (1), 12',
      'OPERATOR op-c': 'a>job (1), 12',
    });
  });

  test('a second way, by a parallel passerelle or by another operator, frees what it goes round', () => {
    const document = network({
      filieres: [start('a', { intake: 5 }), filiere('b'), filiere('c'), filiere('d')],
      outlets: [job],
      preps: prepares('d'),
      passerelles: [
        passerelle('a', 'b'),
        passerelle('b', 'd'),
        passerelle('a', 'c'),
        passerelle('c', 'd'),
        passerelle('c', 'd', { id: 'again' }),
      ],
    });
    expect(points(document)).toEqual({ 'OPERATOR op-d': 'a>job (1), 5' });
  });

  test('an operator with one filière on each way is a single point, though neither filière is', () => {
    const document = network({
      filieres: [
        start('a', { intake: 5 }),
        filiere('b', { operator: 'both' }),
        filiere('c', { operator: 'both' }),
      ],
      outlets: [job],
      preps: prepares('b', 'c'),
      passerelles: [passerelle('a', 'b'), passerelle('a', 'c')],
    });
    expect(points(document)).toEqual({ 'OPERATOR both': 'a>job (1), 5' });
  });

  test('a start that prepares for an outlet itself depends on nobody, whoever depends on it', () => {
    const document = network({
      filieres: [start('a', { intake: 3 }), start('b', { intake: 4 })],
      outlets: [job],
      preps: prepares('a'),
      passerelles: [passerelle('b', 'a'), passerelle('a', 'b')],
    });
    expect(points(document)).toEqual({ 'PASSERELLE b-a': 'b>job (1), 4', 'OPERATOR op-a': 'b>job (1), 4' });
  });

  test('a passerelle to an outlet counts, unless the filière prepares for it too', () => {
    const hire = network({
      filieres: [start('a', { intake: 3 })],
      outlets: [job],
      passerelles: [passerelle('a', 'job')],
    });
    expect(points(hire)).toEqual({ 'PASSERELLE a-job': 'a>job (1), 3' });
    const both = network({
      filieres: [start('a', { intake: 3 })],
      outlets: [job],
      preps: prepares('a'),
      passerelles: [passerelle('a', 'job')],
    });
    expect(points(both)).toEqual({});
  });

  test('places count once a start, and are marked when one is estimated', () => {
    const document = network({
      filieres: [start('a', { intake: 6 }), start('b'), filiere('c')],
      outlets: [job, { id: 'other', name: 'Vente' }],
      preps: [...prepares('c'), { filiere: 'c', outlet: 'other' }],
      passerelles: [passerelle('a', 'c'), passerelle('b', 'c')],
    });
    expect(points(document)).toEqual({
      'PASSERELLE a-c': 'a>job+other (2), 6',
      'PASSERELLE b-c': 'b>job+other (2), 6 estimated',
      'OPERATOR op-c': 'a>job+other b>job+other (4), 12 estimated',
    });
  });

  test('the general outlet is an outlet: a start that reaches another loses it too', () => {
    const document = network({
      filieres: [start('a', { intake: 2 }), filiere('coach', { stage: 'COACHING' })],
      outlets: [job],
      preps: prepares('a'),
      passerelles: [passerelle('a', 'coach')],
    });
    expect(points(document)).toEqual({
      'PASSERELLE a-coach': 'a>emploi (1), 2',
      'OPERATOR op-coach': 'a>emploi (1), 2',
    });
  });

  test('returns, visits and what is closed carry nobody', () => {
    const document = network({
      filieres: [start('a'), filiere('b'), filiere('closed', { validTo: '2024-06-30' })],
      outlets: [job],
      preps: prepares('b', 'closed'),
      passerelles: [
        passerelle('a', 'b', { kind: 'DISCOVERY' }),
        passerelle('a', 'closed'),
        passerelle('b', 'a', { kind: 'RETURN' }),
      ],
    });
    expect(points(document)).toEqual({});
  });
});

describe('if an operator closes', () => {
  const document = network({
    operators: [operator('idle')],
    filieres: [start('a', { intake: 12 }), filiere('b')],
    outlets: [job],
    preps: prepares('b'),
    passerelles: [passerelle('a', 'b')],
  });
  const closes = (id: string) => {
    const found = ifOperatorCloses(at(document), id);
    return found === undefined ? undefined : asText(found);
  };

  test('tells the same as M12, and zeros where nothing is lost', () => {
    expect(closes('op-b')).toBe('a>job (1), 12');
    expect(closes('op-a')).toBe(' (0), 0');
    expect(closes('idle')).toBe(' (0), 0');
  });

  test('tells nothing of an id that is no operator', () => {
    expect(closes('a')).toBeUndefined();
  });
});
