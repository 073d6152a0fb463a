import { describe, expect, it } from 'vitest';
import { keyOf, settled } from '../../../client/editing/resolved-edits.ts';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import type { EditConflict, ElementEdit } from '../../../domain/change/record.ts';
import { removalOf } from '../../../domain/change/removal.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { shownElement } from '../../../server/masking.ts';
import { fullNetwork } from '../../server/store/full-network.ts';
import { filiere, network, operator } from '../../support/builders.ts';

const flow = {
  source: 'a',
  target: 'b',
  from: '2025-01-01',
  to: '2025-12-31',
  kind: 'ORIENTATION' as const,
  declaredBy: 'SENDER' as const,
};
const document = canonical(
  network({
    filieres: [filiere('a', { waitingCount: 3 }), filiere('b', { entry: { ageMin: 18, ageMax: 25 } })],
    flows: [
      {
        ...flow,
        id: 'flow',
        count: 20,
        started: 8,
        refused: 12,
        refusedReasons: [
          { reason: 'FAR', count: 3 },
          { reason: 'TEST', count: 9 },
        ],
      },
    ],
  }),
);
const made = (...edits: ElementEdit[]): NetworkDocument => {
  const { changes, conflicts, problems } = changesOf(document, edits, shownElement);
  expect({ conflicts, problems }).toEqual({ conflicts: [], problems: [] });
  return applied(document, changes).document;
};
const change = (
  list: 'filieres' | 'flows',
  id: string,
  ...fields: [string, unknown, unknown][]
): ElementEdit => ({
  do: 'CHANGE',
  list,
  id,
  fields: fields.map(([path, was, now]) => ({ path, was, now })),
});

describe('counts that are seen masked', () => {
  it('keep their figure where they are left', () => {
    const { filieres } = made(
      change('filieres', 'a', ['waitingCount', 'masked', 'masked'], ['note', undefined, 'n']),
    );
    expect(filieres[0]).toMatchObject({ waitingCount: 3, note: 'n' });
  });

  it('are replaced by a number, taken away, or become masked', () => {
    expect(made(change('filieres', 'a', ['waitingCount', 'masked', 7])).filieres[0]?.waitingCount).toBe(7);
    expect(
      made(change('filieres', 'a', ['waitingCount', 'masked', null])).filieres[0]?.waitingCount,
    ).toBeUndefined();
    expect(made(change('flows', 'flow', ['count', 20, 'masked'])).flows[0]?.count).toBe('masked');
  });

  it('keep a larger figure too, which is hidden for the sake of another one', () => {
    const seen = [
      { reason: 'FAR', count: 'masked' },
      { reason: 'TEST', count: 'masked' },
    ];
    const now = [...seen, { reason: 'COST', count: 6 }];
    const { changes } = changesOf(
      document,
      [change('flows', 'flow', ['refusedReasons', seen, now])],
      (_list, element) => ({ ...element, refusedReasons: seen }),
    );
    expect(changes[0]?.after?.refusedReasons).toEqual([
      { reason: 'FAR', count: 3 },
      { reason: 'TEST', count: 9 },
      { reason: 'COST', count: 6 },
    ]);
  });

  it('never tell the figure by what is written and what is not', () => {
    const guesses = [1, 2, 3, 4].map((guess) => {
      const edit = change('filieres', 'a', ['waitingCount', 'masked', guess]);
      return changesOf(document, [edit], shownElement).changes.length;
    });
    expect(guesses).toEqual([1, 1, 1, 1]);
  });

  it('of reasons keep the figures and the reasons that were hidden beside them', () => {
    const seen = [{ reason: 'FAR', count: 'masked' }];
    const now = [...seen, { reason: 'COST', count: 6 }];
    expect(made(change('flows', 'flow', ['refusedReasons', seen, now])).flows[0]?.refusedReasons).toEqual([
      { reason: 'FAR', count: 3 },
      { reason: 'COST', count: 6 },
      { reason: 'TEST', count: 9 },
    ]);
  });
});

it('a field inside an object is set and taken away alone, and the object with its last field', () => {
  const one = made(change('filieres', 'b', ['entry.ageMin', 18, undefined]));
  expect(one.filieres[1]?.entry).toEqual({ ageMax: 25 });
  const both = made(change('filieres', 'b', ['entry.ageMin', 18, null], ['entry.ageMax', 25, null]));
  expect(both.filieres[1]).not.toHaveProperty('entry');
  const deep = made(change('filieres', 'b', ['entry.written.min', undefined, 2]));
  expect(deep.filieres[1]?.entry).toEqual({ ageMin: 18, ageMax: 25, written: { min: 2 } });
});

it('a row that comes without an id gets its own, and the next one where another row has kept it', () => {
  const moved = made(change('flows', 'flow', ['from', '2025-01-01', '2025-04-01']));
  expect(moved.flows[0]?.id).toBe('flow');
  const add: ElementEdit = { do: 'ADD', list: 'flows', element: { ...flow, count: 5 } };
  const again = changesOf(document, [add], shownElement);
  expect(again.changes[0]?.id).toBe('flow.a.b.ORIENTATION.SENDER.2025-01-01');
  const held = canonical({
    ...document,
    flows: [{ ...flow, id: again.changes[0]!.id, from: '2024-01-01', to: '2024-12-31', count: 9 }],
  });
  expect(changesOf(held, [add], shownElement).changes[0]?.id).toBe(
    'flow.a.b.ORIENTATION.SENDER.2025-01-01.2',
  );
  const same = canonical({ ...document, flows: [{ ...flow, count: 9 }] });
  expect(changesOf(same, [add], shownElement).conflicts).toMatchObject([
    { path: null, theirs: { count: 9 } },
  ]);
});

it('of two values of one field, whoever settles it sends the one that they choose', () => {
  const edit = change('filieres', 'b', ['name', 'old', 'mine'], ['note', undefined, 'n']);
  const { conflicts } = changesOf(document, [edit], shownElement);
  const told: EditConflict[] = conflicts.map((conflict) => ({ ...conflict, by: null }));
  expect(told).toMatchObject([{ path: 'name', was: 'old', mine: 'mine', theirs: 'b' }]);
  const choose = (mine: readonly EditConflict[]) =>
    made(...settled({ wanted: { edits: [edit] }, conflicts: told }, new Set(mine.map(keyOf))).edits);
  expect(choose(told).filieres[1]).toMatchObject({ name: 'mine', note: 'n' });
  expect(choose([]).filieres[1]).toMatchObject({ name: 'b', note: 'n' });
});

describe('removing an element', () => {
  it('says first what was asked, then what cannot be without it, then what is emptied', () => {
    const full = fullNetwork();
    expect(removalOf(full, 'agreements', 'a1').map((edit) => [edit.do, edit.list])).toEqual([
      ['REMOVE', 'agreements'],
      ['CHANGE', 'passerelles'],
      ['CHANGE', 'actions'],
    ]);
    const [first, ...others] = removalOf(full, 'operators', 'o1');
    expect(first).toEqual({ do: 'REMOVE', list: 'operators', id: 'o1' });
    expect(new Set(others.map(({ list }) => list))).toEqual(
      new Set([
        'sites',
        'filieres',
        'flows',
        'passerelles',
        'obstacles',
        'agreements',
        'mitigations',
        'actions',
      ]),
    );
    expect(removalOf(full, 'outlets', 'nobody')).toEqual([]);
  });

  it('takes an operator of a type that goes for one of another, unless the field has that type', () => {
    const types = canonical(
      network({
        operators: [operator('x', { type: 'MINE' }), operator('y', { type: 'EFT' })],
        operatorTypes: ['MINE', 'EFT'].map((id) => ({ id, labels: [{ fr: id }] })),
      }),
    );
    expect(removalOf(types, 'operatorTypes', 'MINE').slice(1)).toEqual([
      { do: 'CHANGE', list: 'operators', id: 'x', fields: [{ path: 'type', was: 'MINE', now: 'OTHER' }] },
    ]);
    expect(removalOf(types, 'operatorTypes', 'EFT')).toHaveLength(1);
  });
});

describe('an edit that fits nothing', () => {
  const problemsOf = (...edits: ElementEdit[]) => changesOf(document, edits, shownElement).problems;

  it.each([
    ['findingLives', {}],
    ['findingLives', { key: 1 }],
    ['findingLives', { key: { toString: 1 } }],
    ['preps', { filiere: { toString: 1 }, outlet: [] }],
    ['flows', { source: [[[]]], from: null }],
    ['travelTimes', { from: {}, to: { join: 1 } }],
    ['filieres', {}],
    ['filieres', { id: { toString: 1 } }],
    ['filieres', { id: null }],
    ['operators', { id: 7, name: 'x' }],
  ] as const)('adds %j %j in vain, with a problem for it', (list, element) => {
    const problems = problemsOf({ do: 'ADD', list, element });
    expect(problems.length).toBeGreaterThan(0);
    for (const { path, severity } of problems) {
      expect(path).toMatch(new RegExp(`^${list}\\[`));
      expect(severity).toBe('error');
    }
  });

  it.each([
    'constructor',
    'toString',
    '__proto__',
    'constructor.name',
    '__proto__.polluted',
    'entry.toString',
  ])('takes %s for a field that is not there', (path) => {
    const fields = [{ path, was: null, now: 'x' }];
    const { conflicts, problems } = changesOf(
      document,
      [{ do: 'CHANGE', list: 'filieres', id: 'a', fields }],
      shownElement,
    );
    expect(conflicts).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('unknown-field');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});
