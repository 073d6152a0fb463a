import { describe, expect, it } from 'vitest';
import type { Element, ElementChange } from '../../../domain/change/record.ts';
import { takingBack } from '../../../domain/change/take-back.ts';
import { canonical } from '../../../domain/model/network.ts';
import { publishedNetwork } from '../../../domain/secrecy/published-network.ts';
import { seenIn } from '../../../server/changes/seen.ts';
import { filiere, network } from '../../support/builders.ts';

const flow = {
  ...{ id: 'flow', source: 'a', target: 'b', from: '2025-01-01', to: '2025-12-31', count: 3 },
  ...{ kind: 'ORIENTATION' as const, declaredBy: 'SENDER' as const },
};
const document = canonical(
  network({ filieres: [filiere('a', { waitingCount: 3, note: 'n' }), filiere('b')], flows: [flow] }),
);
const shown = seenIn(publishedNetwork(document));
const back = (isLater: boolean, ...changes: ElementChange[]) =>
  takingBack(document, changes, { shown, isLater: () => isLater });
const changed = (list: 'filieres' | 'flows', after: object, before: object): ElementChange => ({
  ...{ list, id: (after as Element).id },
  ...{ before: before as Element, after: after as Element },
});

describe('an undo of numbers of people', () => {
  const [a] = document.filieres;

  it('brings them back where no later write named the element', () => {
    const { changes, conflicts } = back(false, changed('filieres', a!, { ...a, waitingCount: 9 }));
    expect(conflicts).toEqual([]);
    expect(changes).toEqual([changed('filieres', { ...a, waitingCount: 9 }, a!)]);
  });

  it('is a conflict after a later write, whether the numbers differ or not, and tells none', () => {
    for (const waitingCount of [3, 4]) {
      const after = { ...a, waitingCount };
      expect(back(true, changed('filieres', after, { ...a, waitingCount: 2 }))).toEqual({
        changes: [],
        conflicts: [
          {
            ...{ list: 'filieres', id: 'a', path: 'waitingCount' },
            ...{ was: 'masked', mine: 'masked', theirs: 'masked' },
          },
        ],
      });
    }
  });

  it('leaves other fields to be compared with what they are', () => {
    // Whether the change touched the masked number is told by no answer: a later write is a conflict for it.
    const { changes, conflicts } = back(true, changed('filieres', a!, { ...a, note: 'before' }));
    expect(conflicts).toMatchObject([{ path: 'waitingCount', theirs: 'masked' }]);
    expect(changes).toEqual([changed('filieres', { ...a, note: 'before' }, a!)]);
    const b = document.filieres[1]!;
    const unmasked = back(true, changed('filieres', b, { ...b, note: 'before' }));
    expect(unmasked).toEqual({ changes: [changed('filieres', { ...b, note: 'before' }, b)], conflicts: [] });
    const other = back(false, changed('filieres', { ...a, note: 'other' }, { ...a, note: 'before' }));
    expect(other.conflicts).toMatchObject([{ path: 'note', was: 'other', mine: 'before', theirs: 'n' }]);
  });

  it('of a row that was added or removed is a conflict after a later write', () => {
    const added = { list: 'flows' as const, id: 'flow', before: null, after: flow as Element };
    expect(back(false, added).changes).toEqual([{ ...added, before: document.flows[0], after: null }]);
    for (const count of [3, 4])
      expect(back(true, { ...added, after: { ...flow, count } as Element })).toMatchObject({
        changes: [],
        conflicts: [{ path: null, was: { count: 'masked' }, mine: null, theirs: { count: 'masked' } }],
      });
  });

  it('never names what a merge added up', () => {
    const parts = [
      { id: 'flow', count: 1 },
      { id: 'other', count: 2 },
    ];
    const merged = { ...flow, mergedFrom: parts };
    const told = [{ list: 'flows', id: 'flow', path: 'count', theirs: 'masked' }];
    expect(back(true, changed('flows', merged, flow)).conflicts).toMatchObject(told);
    const both = back(true, changed('flows', merged, { ...flow, count: 1 })).conflicts;
    expect(both).toHaveLength(1);
    expect(both).toMatchObject(told);
    expect(JSON.stringify(both)).not.toMatch(/mergedFrom|other|:[1-4]\b/);
  });
});
