import { describe, expect, test } from 'vitest';
import { canonical, FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import type { Problem } from '../../../domain/model/problems.ts';
import { readNetwork, readNetworkText } from '../../../domain/model/read.ts';

const head = { format: FORMAT, version: FORMAT_VERSION, name: 'essai' };
const operators = [{ id: 'o', name: 'O', type: 'EFT' }];
const filieres = [
  { id: 'a', operator: 'o', name: 'A', stage: 'LITERACY' },
  { id: 'b', operator: 'o', name: 'B', stage: 'ORIENTATION' },
];
const network = { ...head, operators, filieres, outlets: [{ id: 'job', name: 'Emploi' }] };

function problemsOf(value: unknown): Pick<Problem, 'code' | 'path' | 'value'>[] {
  const read = readNetwork(value);
  if (read.ok) return read.warnings.map(({ code, path, value: shown }) => ({ code, path, value: shown }));
  return read.problems.map(({ code, path, value: shown }) => ({ code, path, value: shown }));
}
const flow = {
  source: 'a',
  target: 'b',
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'ORIENTATION',
  declaredBy: 'SENDER',
};

const communes = [
  { id: 'c', name: 'C' },
  { id: 'd', name: 'D' },
];
const life = { key: 'M01:gone', state: 'CONFIRMED', author: 'IBEFE', date: '2025-11-03', evidence: '' };

describe('a network document is read whole or refused with its problems', () => {
  test('a small network reads, lists that are absent being empty', () => {
    const read = readNetwork(network);
    expect(read.ok && read.document.passerelles).toEqual([]);
  });

  test.each<[string, object, string, string, string | undefined]>([
    [
      'unknown operator type',
      { operators: [{ ...operators[0], type: 'EFTT' }] },
      'unknown-operator-type',
      'operators[0].type',
      'EFTT',
    ],
    [
      'dangling reference',
      { passerelles: [{ id: 'p', from: 'a', to: 'z', kind: 'ACCESS' }] },
      'dangling',
      'passerelles[0].to',
      'z',
    ],
    [
      'reference to an element of another kind',
      { passerelles: [{ id: 'p', from: 'job', to: 'a', kind: 'ACCESS' }] },
      'wrong-kind-of-element',
      'passerelles[0].from',
      'job',
    ],
    [
      'duplicate id across lists',
      { outlets: [{ id: 'a', name: 'X' }] },
      'duplicate-id',
      'outlets[0].id',
      'a',
    ],
    ['reserved id', { outlets: [{ id: 'emploi', name: 'X' }] }, 'reserved-id', 'outlets[0].id', 'emploi'],
    [
      'inverted validity',
      { filieres: [filieres[0], { ...filieres[1], validFrom: '2025-02-01', validTo: '2025-01-01' }] },
      'inverted-interval',
      'filieres[1].validTo',
      '2025-01-01',
    ],
    [
      'self passerelle',
      { passerelles: [{ id: 'p', from: 'a', to: 'a', kind: 'ACCESS' }] },
      'self-passerelle',
      'passerelles[0].to',
      'a',
    ],
    [
      'ages inverted',
      { filieres: [{ ...filieres[0], entry: { ageMin: 30, ageMax: 25 } }, filieres[1]] },
      'age-inverted',
      'filieres[0].entry.ageMax',
      '25',
    ],
    [
      'ceiling below minimum',
      { filieres: [{ ...filieres[0], entry: { oral: { min: 3, max: 2 } } }, filieres[1]] },
      'max-below-min',
      'filieres[0].entry.oral.max',
      '2',
    ],
    [
      'empty condition list',
      { filieres: [{ ...filieres[0], entry: { statuses: [] } }, filieres[1]] },
      'empty-list',
      'filieres[0].entry.statuses',
      '[]',
    ],
    [
      'negative intake',
      { filieres: [{ ...filieres[0], intake: -1 }, filieres[1]] },
      'too-small',
      'filieres[0].intake',
      '-1',
    ],
    [
      'fractional months',
      { filieres: [{ ...filieres[0], waitMonths: 1.5 }, filieres[1]] },
      'not-whole',
      'filieres[0].waitMonths',
      '1.5',
    ],
    [
      'unknown field',
      { filieres: [{ ...filieres[0], colour: 'red' }, filieres[1]] },
      'unknown-field',
      'filieres[0].colour',
      'colour',
    ],
    [
      'unknown stage',
      { filieres: [{ ...filieres[0], stage: 'ALPHA' }, filieres[1]] },
      'not-in-list',
      'filieres[0].stage',
      'ALPHA',
    ],
    [
      'a date that does not exist',
      { filieres: [{ ...filieres[0], validTo: '2025-02-30' }, filieres[1]] },
      'bad-date',
      'filieres[0].validTo',
      '2025-02-30',
    ],
    [
      'an id with a space',
      { filieres: [{ ...filieres[0], id: 'a b' }, filieres[1]] },
      'bad-id',
      'filieres[0].id',
      'a b',
    ],
    ['a missing name', { outlets: [{ id: 'x' }] }, 'missing', 'outlets[0].name', undefined],
    [
      'a flow shorter than a quarter',
      { flows: [{ ...flow, to: '2025-02-28', count: 9 }] },
      'flow-too-short',
      'flows[0].to',
      '2025-01-01 – 2025-02-28',
    ],
    [
      'a flow not of whole months',
      { flows: [{ ...flow, from: '2025-01-02', count: 9 }] },
      'flow-not-whole-months',
      'flows[0].from',
      '2025-01-02',
    ],
    [
      'a flow that does not add up',
      { flows: [{ ...flow, count: 9, started: 1, refused: 1, abandoned: 1, pending: 1 }] },
      'flow-sum',
      'flows[0].count',
      'count ≠ started + refused + abandoned + pending',
    ],
    [
      'overlapping rows of a series',
      {
        flows: [
          { ...flow, id: 'f1', count: 9 },
          { ...flow, id: 'f2', from: '2025-07-01', count: 9 },
        ],
      },
      'flow-overlap',
      'flows[1].from',
      '2025-07-01 – 2025-12-31',
    ],
    [
      'a travel time to no commune',
      { communes, travelTimes: [{ from: 'c', to: 'nowhere', minutes: 5 }] },
      'dangling',
      'travelTimes[0].to',
      'nowhere',
    ],
    [
      'two travel times on one day',
      {
        communes,
        travelTimes: [
          { id: 't1', from: 'c', to: 'd', minutes: 5, validTo: '2025-06-30' },
          { id: 't2', from: 'c', to: 'd', minutes: 6, validFrom: '2025-06-30' },
        ],
      },
      'said-twice',
      'travelTimes[1]',
      'c → d',
    ],
    [
      'two lives of one finding',
      { findingLives: [life, { ...life, id: 'other' }] },
      'said-twice',
      'findingLives[1].key',
      'M01:gone',
    ],
    [
      'a rejection without a reason',
      { findingLives: [{ ...life, state: 'REJECTED' }] },
      'missing',
      'findingLives[0].reason',
      undefined,
    ],
    [
      'a change that does nothing known',
      { scenarios: [{ id: 's', name: 'S', changes: [{ do: 'BURN', id: 'a' }] }] },
      'not-in-list',
      'scenarios[0].changes[0].do',
      'BURN',
    ],
    [
      'a change without what it needs',
      { scenarios: [{ id: 's', name: 'S', changes: [{ do: 'CLOSE_FILIERE' }] }] },
      'missing',
      'scenarios[0].changes[0].id',
      undefined,
    ],
  ])('%s', (_what, part, code, path, value) => {
    expect(problemsOf({ ...network, ...part })).toContainEqual({ code, path, value });
    expect(readNetwork({ ...network, ...part }).ok).toBe(false);
  });

  test('a ceiling below what the test asks is only a warning', () => {
    const entry = { oral: { tested: 3, max: 2 } };
    const read = readNetwork({ ...network, filieres: [{ ...filieres[0], entry }, filieres[1]] });
    expect(read.ok && read.warnings.map(({ code }) => code)).toEqual(['max-below-tested']);
  });

  test('what is no network says so in one problem', () => {
    expect(problemsOf([1, 2])).toEqual([{ code: 'not-an-object', path: '', value: '[1,2]' }]);
    expect(problemsOf({ format: 'other' })).toEqual([
      { code: 'not-this-format', path: 'format', value: 'other' },
    ]);
    expect(problemsOf({ ...network, version: FORMAT_VERSION + 1 })[0]?.code).toBe('version-too-new');
    expect(problemsOf({ ...network, version: 'x' })[0]?.code).toBe('version-unknown');
  });

  test('broken JSON names its line and column', () => {
    const read = readNetworkText('{\n  "format": "passerelles-network",\n  "version": 2,,\n}');
    expect(!read.ok && read.problems[0]).toMatchObject({ code: 'broken-json', details: { line: 3 } });
  });

  test('rows without an id get the same one each time', () => {
    const value = { ...network, flows: [{ ...flow, count: 9 }], preps: [{ filiere: 'a', outlet: 'job' }] };
    const read = readNetwork(value);
    expect(read.ok && [read.document.flows[0]?.id, read.document.preps[0]?.id]).toEqual([
      'flow.a.b.ORIENTATION.SENDER.2025-01-01',
      'prep.a.job',
    ]);
    const times = [
      { from: 'c', to: 'd', minutes: 5, validFrom: '2025-01-01' },
      { from: 'd', to: 'c', minutes: 5 },
    ];
    const again = readNetwork({ ...network, communes, travelTimes: times, findingLives: [life] });
    expect(again.ok && again.document.travelTimes.map(({ id }) => id)).toEqual([
      'travel.c.d.2025-01-01',
      'travel.d.c',
    ]);
    expect(again.ok && again.document.findingLives[0]?.id).toMatch(/^life\.[0-9a-f]{28}$/);
  });

  test('lives and scenarios may speak of what is no longer there', () => {
    const changes = [{ do: 'CLOSE_OPERATOR', id: 'gone' }];
    const read = readNetwork({
      ...network,
      findingLives: [life],
      scenarios: [{ id: 's', name: 'S', changes }],
    });
    expect(read.ok && read.warnings).toEqual([]);
  });

  test('the canonical form does not depend on the order of rows', () => {
    const one = readNetwork(network);
    const other = readNetwork({ ...network, filieres: [...filieres].reverse() });
    expect(one.ok && other.ok && canonical(one.document)).toEqual(other.ok && canonical(other.document));
  });
});

describe('an older version is upgraded', () => {
  const version1 = {
    ...network,
    version: 1,
    communes: [{ id: 'c', name: 'C' }],
    bassins: [{ id: 'bassin', name: 'B', communes: ['c'] }],
    passerelles: [{ id: 'p', from: 'a', to: 'b', kind: 'ACCESS', status: 'PLANNED' }],
  };

  test('stored states become flags and dates, communes of a bassin become dated', () => {
    const read = readNetwork(version1);
    expect(read.ok && read.document.passerelles[0]).toEqual({
      id: 'p',
      from: 'a',
      to: 'b',
      kind: 'ACCESS',
      planned: true,
    });
    expect(read.ok && read.document.bassins[0]?.communes).toEqual([{ commune: 'c' }]);
    expect(read.ok && read.document.version).toBe(FORMAT_VERSION);
  });

  test('version 2 is the same without kept mappings, version 3 without views', () => {
    for (const version of [2, 3]) {
      const read = readNetwork({ ...network, version });
      expect(read).toMatchObject({
        ok: true,
        document: { version: FORMAT_VERSION, importMappings: [], views: [] },
      });
    }
  });

  test('version 5 is the same without the day of the links, 6 without who carries a follow-up, 7 without places, 8 without “nothing to report”', () => {
    for (const version of [5, 6, 7, 8]) {
      const document = {
        version: FORMAT_VERSION,
        nilReports: [],
        findingLives: [{ key: 'M01:gone', state: 'CONFIRMED' }],
      };
      expect(readNetwork({ ...network, version, findingLives: [life] })).toMatchObject({
        ok: true,
        document,
      });
    }
  });

  test('a source that says only "expired" must give a last day', () => {
    const expired = { ...version1, passerelles: [{ ...version1.passerelles[0], status: 'EXPIRED' }] };
    expect(problemsOf(expired)).toEqual([
      { code: 'expired-without-last-day', path: 'passerelles[0].status', value: 'EXPIRED' },
    ]);
  });

  test('a state that is none is named with those that are', () => {
    const odd = { ...version1, passerelles: [{ ...version1.passerelles[0], status: 'OUVERTE' }] };
    expect(problemsOf(odd)).toMatchObject([
      { code: 'not-in-list', path: 'passerelles[0].status', value: 'OUVERTE' },
    ]);
  });
});
