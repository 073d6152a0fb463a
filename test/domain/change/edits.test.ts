import { describe, expect, it } from 'vitest';
import { keyOf, settled } from '../../../client/editing/resolved-edits.ts';
import { applied } from '../../../domain/change/difference.ts';
import { changesOf } from '../../../domain/change/edits.ts';
import type { EditConflict, ElementEdit } from '../../../domain/change/record.ts';
import { removalOf } from '../../../domain/change/removal.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { seenIn } from '../../../server/changes/seen.ts';
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
    filieres: [
      filiere('a', { waitingCount: 3 }),
      filiere('b', { entry: { ageMin: 18, ageMax: 25 }, waitingCount: 12 }),
    ],
    actions: [{ id: 'visit', kind: 'PARTNER_EVENT', name: 'V', date: '2025-03-01', participants: 3 }],
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
/** What somebody sees who reads the published network. */
const shown = seenIn(publishedNetwork(document));
const made = (...edits: ElementEdit[]): NetworkDocument => {
  const { changes, conflicts, problems } = changesOf(document, edits, shown);
  expect({ conflicts, problems }).toEqual({ conflicts: [], problems: [] });
  return applied(document, changes).document;
};
const change = (
  list: 'filieres' | 'flows' | 'actions' | 'scenarios',
  id: string,
  ...fields: [string, unknown, unknown][]
): ElementEdit => ({
  do: 'CHANGE',
  list,
  id,
  fields: fields.map(([path, was, now]) => ({ path, was, now })),
});

describe('counts that are seen masked', () => {
  const reasons = [
    { reason: 'FAR', count: 'masked' },
    { reason: 'TEST', count: 'masked' },
  ];
  /** All figures of the row as they are seen. */
  const seen = { count: 20, started: 'masked', refused: 'masked', refusedReasons: reasons };

  it('are seen so: a total that stands alone is a number, its parts and reasons are not', () => {
    expect(shown('flows', document.flows[0] as never)).toEqual({ ...document.flows[0], ...seen });
  });

  it('keep their figure where they are left', () => {
    const { filieres } = made(
      change('filieres', 'a', ['waitingCount', 'masked', 'masked'], ['note', undefined, 'n']),
    );
    expect(filieres[0]).toMatchObject({ waitingCount: 3, note: 'n' });
    const { actions } = made(
      change('actions', 'visit', ['participants', 'masked', 'masked'], ['name', 'V', 'W']),
    );
    expect(actions[0]).toMatchObject({ participants: 3, name: 'W' });
  });

  it('are replaced by a number, taken away, or become masked', () => {
    expect(made(change('filieres', 'a', ['waitingCount', 'masked', 7])).filieres[0]?.waitingCount).toBe(7);
    expect(
      made(change('filieres', 'a', ['waitingCount', 'masked', null])).filieres[0]?.waitingCount,
    ).toBeUndefined();
    expect(made(change('filieres', 'b', ['waitingCount', 12, 'masked'])).filieres[1]?.waitingCount).toBe(
      'masked',
    );
  });

  it('of a row keep every figure, and what a merge added up, while none of the row is changed', () => {
    const parts = [
      { id: 'flow', count: 8 },
      { id: 'other', count: 12 },
    ];
    const merged = canonical({ ...document, flows: [{ ...document.flows[0]!, mergedFrom: parts }] });
    const { changes, problems } = changesOf(
      merged,
      [change('flows', 'flow', ['note', undefined, 'n'], ['started', 'masked', 'masked'])],
      seenIn(publishedNetwork(merged)),
    );
    expect(problems).toEqual([]);
    expect(changes[0]?.after).toEqual({ ...merged.flows[0], note: 'n' });
  });

  it('of a row are not mixed with figures that change: whether they fit would tell them', () => {
    const edits = [
      change('flows', 'flow', ['count', 20, 23]),
      change('flows', 'flow', ['count', 20, 'masked']),
      change('flows', 'flow', ['started', 'masked', null]),
      change('flows', 'flow', ['refusedReasons', reasons, [...reasons, { reason: 'COST', count: 6 }]]),
    ];
    for (const edit of edits)
      expect(changesOf(document, [edit], shown)).toEqual({
        changes: [],
        conflicts: [],
        problems: [{ code: 'figures-together', severity: 'error', path: 'flows[flow]' }],
      });
  });

  it('of a row are all replaced together, and what a merge added up is forgotten with them', () => {
    const merged = canonical({
      ...document,
      flows: [{ ...document.flows[0]!, mergedFrom: [8, 12].map((count, at) => ({ id: `p${at}`, count })) }],
    });
    const given = { count: 20, started: 15, refused: 5, refusedReasons: [{ reason: 'FAR', count: 5 }] };
    const fields = Object.entries(given).map(([path, now]): [string, unknown, unknown] => [
      path,
      seen[path as keyof typeof seen],
      now,
    ]);
    const edit = change('flows', 'flow', ...fields);
    const { changes, problems } = changesOf(merged, [edit], seenIn(publishedNetwork(merged)));
    expect(problems).toEqual([]);
    expect(changes[0]?.after).toEqual({ ...document.flows[0], ...given });
  });

  it('never tell the figure by what is written and what is not', () => {
    const guesses = [1, 2, 3, 4].map((guess) => {
      const edit = change('filieres', 'a', ['waitingCount', 'masked', guess]);
      return changesOf(document, [edit], shown).changes.length;
    });
    expect(guesses).toEqual([1, 1, 1, 1]);
    const participants = [1, 2, 3, 4].map(
      (guess) =>
        changesOf(document, [change('actions', 'visit', ['participants', 'masked', guess])], shown).changes
          .length,
    );
    expect(participants).toEqual([1, 1, 1, 1]);
    const parts = [7, 8, 9, 11, 12].map((guess) => {
      const edit = change('flows', 'flow', ['started', 'masked', guess]);
      return JSON.stringify(changesOf(document, [edit], shown));
    });
    expect(new Set(parts).size).toBe(1);
  });

  it('of a filière that a scenario adds keep their figure, and its other changes are written', () => {
    const supposed = (waitingCount: number) => ({
      ...{ do: 'ADD_FILIERE' as const },
      filiere: filiere('new', { operator: 'op-a', waitingCount }),
    });
    const scenario = { id: 's', name: 'S', changes: [supposed(2)] };
    const with2 = canonical({ ...document, scenarios: [scenario] });
    const seenChanges = [{ ...supposed(2), filiere: { ...supposed(2).filiere, waitingCount: 'masked' } }];
    const wanted = [...seenChanges, { do: 'CLOSE_FILIERE', id: 'b' }];
    const edit = change('scenarios', 's', ['changes', seenChanges, wanted]);
    const { changes, problems } = changesOf(with2, [edit], seenIn(publishedNetwork(with2)));
    expect(problems).toEqual([]);
    expect(changes[0]?.after?.changes).toEqual([supposed(2), { do: 'CLOSE_FILIERE', id: 'b' }]);
    // One that is seen as a number becomes masked where somebody says so.
    const with12 = canonical({ ...document, scenarios: [{ ...scenario, changes: [supposed(12)] }] });
    const masking = change('scenarios', 's', ['changes', [supposed(12)], seenChanges]);
    expect(changesOf(with12, [masking], seenIn(publishedNetwork(with12))).changes[0]?.after?.changes).toEqual(
      seenChanges,
    );
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
  const again = changesOf(document, [add], shown);
  expect(again.changes[0]?.id).toBe('flow.a.b.ORIENTATION.SENDER.2025-01-01');
  const held = canonical({
    ...document,
    flows: [{ ...flow, id: again.changes[0]!.id, from: '2024-01-01', to: '2024-12-31', count: 9 }],
  });
  expect(changesOf(held, [add], seenIn(publishedNetwork(held))).changes[0]?.id).toBe(
    'flow.a.b.ORIENTATION.SENDER.2025-01-01.2',
  );
  const same = canonical({ ...document, flows: [{ ...flow, count: 9 }] });
  expect(changesOf(same, [add], seenIn(publishedNetwork(same))).conflicts).toMatchObject([
    { path: null, theirs: { count: 9 } },
  ]);
});

it('of two values of one field, whoever settles it sends the one that they choose', () => {
  const edit = change('filieres', 'b', ['name', 'old', 'mine'], ['note', undefined, 'n']);
  const { conflicts } = changesOf(document, [edit], shown);
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
      ['CHANGE', 'meetingPoints'],
    ]);
    const [first, ...others] = removalOf(full, 'operators', 'o1');
    expect(first).toEqual({ do: 'REMOVE', list: 'operators', id: 'o1' });
    expect(new Set(others.map(({ list }) => list))).toEqual(
      new Set([
        'sites',
        'regionales',
        'filieres',
        'flows',
        'nilReports',
        'passerelles',
        'obstacles',
        'agreements',
        'mitigations',
        'meetings',
        'actions',
        'findingLives',
        'meetingPoints',
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
  const problemsOf = (...edits: ElementEdit[]) => changesOf(document, edits, shown).problems;

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
      shown,
    );
    expect(conflicts).toEqual([]);
    expect(problems.map(({ code }) => code)).toContain('unknown-field');
    expect(({} as Record<string, unknown>).polluted).toBeUndefined();
  });
});

describe('presumed values', () => {
  const presumed = canonical(
    network({ filieres: [filiere('a', { presumed: ['stage', 'sector'], sector: 'GENERIC' })] }),
  );
  const marksAfter = (...fields: [string, unknown, unknown][]): unknown => {
    const { changes, conflicts, problems } = changesOf(
      presumed,
      [change('filieres', 'a', ...fields)],
      seenIn(presumed),
    );
    expect({ conflicts, problems }).toEqual({ conflicts: [], problems: [] });
    return changes[0]?.after?.presumed;
  };
  it('are no longer presumed once a person changes them', () => {
    expect(marksAfter(['sector', 'GENERIC', 'wood'])).toEqual(['stage']);
    expect(marksAfter(['note', undefined, 'x'])).toEqual(['stage', 'sector']);
  });
  it('are confirmed by taking them out of the list', () => {
    expect(marksAfter(['presumed', ['stage', 'sector'], ['sector']])).toEqual(['sector']);
    expect(marksAfter(['presumed', ['stage', 'sector'], null])).toBeUndefined();
  });
});
