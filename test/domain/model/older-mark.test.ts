import { describe, expect, it } from 'vitest';
import { FORMAT, FORMAT_VERSION } from '../../../domain/model/network.ts';
import { withPresentMark } from '../../../domain/model/older-mark.ts';
import { readNetwork } from '../../../domain/model/read.ts';

/** A document with `mark` at each place that may hold the mark of a masked number, and in texts. */
const documentWith = (version: number, mark: string) => ({
  format: FORMAT,
  version,
  name: '<5',
  operators: [{ id: 'o', name: '<5', type: 'EFT' }],
  filieres: [
    { id: 'a', operator: 'o', name: 'A', stage: 'LITERACY', waitingCount: mark, note: '<5' },
    { id: 'b', operator: 'o', name: 'B', stage: 'LITERACY', waitingCount: 0 },
    { id: 'c', operator: 'o', name: 'C', stage: 'LITERACY' },
  ],
  flows: [
    {
      id: 'flow',
      source: 'a',
      target: 'b',
      from: '2025-01-01',
      to: '2025-12-31',
      kind: 'ORIENTATION',
      declaredBy: 'SENDER',
      count: mark,
      started: mark,
      refused: mark,
      abandoned: mark,
      pending: mark,
      refusedReasons: [
        { reason: 'AGE', count: mark },
        { reason: 'FAR', count: 0 },
      ],
      abandonedReasons: [{ reason: 'JOB', count: mark }],
      note: '<5',
    },
    {
      id: 'exact',
      source: 'b',
      target: 'c',
      from: '2025-01-01',
      to: '2025-12-31',
      kind: 'ORIENTATION',
      declaredBy: 'SENDER',
      count: 3,
      refused: 0,
    },
  ],
  actions: [
    { id: 'met', kind: 'PARTNER_EVENT', name: '<5', date: '2025-02-03', participants: mark },
    { id: 'empty', kind: 'PARTNER_EVENT', name: 'E', date: '2025-02-04', participants: 0 },
  ],
  scenarios: [
    {
      id: 'supposed',
      name: '<5',
      changes: [
        {
          do: 'ADD_FILIERE',
          filiere: { id: 'd', operator: 'o', name: '<5', stage: 'LITERACY', waitingCount: mark },
        },
        { do: 'CLOSE_FILIERE', id: 'a' },
      ],
    },
  ],
});

describe('the mark of a masked number in an older document', () => {
  it.each([1, 2, 3, 4])('of version %i is read as the present one, everywhere', (version) => {
    const read = readNetwork(documentWith(version, '<5'));
    expect(read.ok).toBe(true);
    // An older document has no list of reasons, so the codes that its rows name are taken over.
    const reasons = ['AGE', 'FAR', 'JOB'].map((id) => ({ id, label: { fr: id }, outcome: 'BOTH' }));
    expect(read).toEqual(readNetwork({ ...documentWith(FORMAT_VERSION, 'masked'), reasons }));
    expect(read).toMatchObject({
      document: { version: FORMAT_VERSION, flows: [{ count: 'masked', note: '<5' }, { count: 3 }] },
    });
  });

  it('is refused in the present version, at each place', () => {
    const read = readNetwork(documentWith(FORMAT_VERSION, '<5'));
    expect(read.ok ? [] : read.problems.map(({ path }) => path).sort()).toEqual([
      'actions[0].participants',
      'filieres[0].waitingCount',
      'flows[0].abandoned',
      'flows[0].abandonedReasons[0].count',
      'flows[0].count',
      'flows[0].pending',
      'flows[0].refused',
      'flows[0].refusedReasons[0].count',
      'flows[0].started',
      'scenarios[0].changes[0].filiere.waitingCount',
    ]);
  });

  it('leaves what is no document to the checks that follow', () => {
    const odd = {
      flows: null,
      filieres: 'x',
      actions: [null, 3],
      scenarios: [{ changes: [null, { do: 'ADD_FILIERE' }] }],
    };
    for (const version of [1, 2, 3, 4])
      expect(readNetwork({ format: FORMAT, version, name: 'x', ...odd }).ok).toBe(false);
  });

  it('is found without touching an element that does not hold it', () => {
    const { flows, filieres, actions, scenarios } = documentWith(4, 'masked');
    for (const [list, elements] of Object.entries({ flows, filieres, actions, scenarios }))
      for (const element of elements) expect(withPresentMark(list, element)).toBe(element);
    const view = { id: 'v', count: '<5' };
    expect(withPresentMark('views', view)).toBe(view);
    expect(withPresentMark('constructor', view)).toBe(view);
  });
});
