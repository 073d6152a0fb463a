import { describe, expect, test } from 'vitest';
import type { FindingOf } from '../../../domain/findings/finding.ts';
import { findGaps } from '../../../domain/findings/list-findings.ts';
import { snapshotAt } from '../../../domain/graph/snapshot.ts';
import type { NetworkDocument } from '../../../domain/model/network.ts';
import { filiere, network, operator, passerelle } from '../../support/builders.ts';

const period = { from: '2025-01-01', to: '2025-12-31' };
const base = {
  operators: [operator('op-door'), operator('op-far'), operator('op-near')],
  communes: ['c', 'd'].map((id) => ({ id, name: id })),
  bassins: ['c', 'd'].map((id) => ({ id: `bassin-${id}`, name: id, communes: [{ commune: id }] })),
  sites: [
    { id: 'in-c', operator: 'op-door', commune: 'c' },
    { id: 'in-d', operator: 'op-far', commune: 'd' },
    { id: 'also-c', operator: 'op-near', commune: 'c' },
  ],
  outlets: [{ id: 'job', name: 'Job' }],
};
const door = filiere('door', { stage: 'INTAKE', sites: ['in-c'] });
const far = filiere('far', { stage: 'QUALIFICATION', sector: 'WOOD', sites: ['in-d'] });
const near = filiere('near', { stage: 'QUALIFICATION', sector: 'WOOD', sites: ['also-c'] });
const throughFar = {
  ...base,
  filieres: [door, far],
  passerelles: [passerelle('door', 'far')],
  preps: [{ filiere: 'far', outlet: 'job' }],
};
const ask = (parts: Partial<NetworkDocument>) =>
  findGaps(snapshotAt(network(parts), '2025-12-31'), { period, kinds: ['M11', 'M18'] });
const crossings = (parts: Partial<NetworkDocument>) =>
  ask(parts).filter((finding): finding is FindingOf<'M11'> => finding.kind === 'M11');
const asked = (parts: Partial<NetworkDocument>) =>
  ask(parts).flatMap(({ kind, elements: [id, field] }) => (kind === 'M18' && field === 'bassin' ? [id] : []));

describe('M11, reached only through elsewhere', () => {
  test('an outlet and a sector that only a filière of another bassin carries', () => {
    expect(crossings(throughFar)).toEqual([
      {
        kind: 'M11',
        key: 'M11:bassin-c:sector:WOOD',
        elements: ['bassin-c', 'WOOD'],
        certainty: 'certain',
        evidence: {
          target: 'SECTOR',
          starts: ['door'],
          outside: ['far'],
          undocumentedLinks: ['op-door', 'op-far'],
        },
      },
      {
        kind: 'M11',
        key: 'M11:bassin-c:job',
        elements: ['bassin-c', 'job'],
        certainty: 'certain',
        evidence: {
          target: 'OUTLET',
          starts: ['door'],
          outside: ['far'],
          undocumentedLinks: ['op-door', 'op-far'],
        },
      },
    ]);
  });

  test('not once a way stays inside, nor where no start reaches it at all', () => {
    const inside = {
      ...throughFar,
      filieres: [door, far, near],
      passerelles: [passerelle('door', 'far'), passerelle('door', 'near')],
    };
    expect(crossings(inside).map(({ key }) => key)).toEqual(['M11:bassin-c:job']);
    expect(
      crossings({ ...inside, preps: [...throughFar.preps, { filiere: 'near', outlet: 'job' }] }),
    ).toEqual([]);
    expect(crossings({ ...throughFar, passerelles: [passerelle('far', 'door')] })).toEqual([]);
  });

  test('a way that leaves the bassin and comes back is carried by what is outside', () => {
    const round = {
      ...throughFar,
      filieres: [door, { ...far, sector: 'GENERIC' }, near],
      passerelles: [passerelle('door', 'far'), passerelle('far', 'near')],
      preps: [],
    };
    expect(crossings(round).map(({ key, evidence }) => [key, evidence.outside])).toEqual([
      ['M11:bassin-c:sector:WOOD', ['far']],
    ]);
  });

  test('sectors count from prequalification to dual training, and GENERIC never', () => {
    const carried = (more: object) =>
      crossings({ ...throughFar, filieres: [door, { ...far, ...more }], preps: [] }).map(({ key }) => key);
    expect(carried({ stage: 'PREQUALIFICATION' })).toEqual(['M11:bassin-c:sector:WOOD']);
    expect(carried({ stage: 'DUAL_TRAINING' })).toEqual(['M11:bassin-c:sector:WOOD']);
    expect(carried({ stage: 'ORIENTATION' })).toEqual([]);
    expect(carried({ sector: 'GENERIC' })).toEqual([]);
    expect(carried({ sector: undefined })).toEqual([]);
  });

  test('a filière without site may be inside: possible, and its bassin is asked for', () => {
    const unsited = { ...throughFar, filieres: [door, { ...far, sites: undefined }] };
    expect(crossings(unsited).map(({ certainty }) => certainty)).toEqual(['possible', 'possible']);
    expect(asked(unsited)).toEqual(['far']);
    expect(asked(throughFar)).toEqual([]);
  });

  test('a start that only its operator places there makes it possible', () => {
    const declared = {
      ...throughFar,
      operators: [operator('op-door', { bassins: ['bassin-c'] }), operator('op-far'), operator('op-near')],
      filieres: [{ ...door, sites: undefined }, far],
    };
    expect(crossings(declared).map(({ key, certainty }) => [key, certainty])).toEqual([
      ['M11:bassin-c:sector:WOOD', 'possible'],
      ['M11:bassin-c:job', 'possible'],
    ]);
    expect(asked(declared)).toEqual(['door']);
  });

  test('of very many outside, the hundred nearest are named', () => {
    const chain = Array.from({ length: 120 }, (_, index) =>
      filiere(`f${String(119 - index).padStart(3, '0')}`, { operator: 'op-far', sites: ['in-d'] }),
    );
    const stops = ['door', ...chain.map(({ id }) => id), 'far'];
    const [found] = crossings({
      ...throughFar,
      filieres: [door, far, ...chain],
      passerelles: stops.slice(1).map((id, index) => passerelle(stops[index]!, id)),
      preps: [],
    });
    expect(found?.evidence.outside).toEqual(
      chain
        .slice(0, 100)
        .map(({ id }) => id)
        .reverse(),
    );
  });
});
