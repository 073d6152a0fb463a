import fc from 'fast-check';
import { expect, it } from 'vitest';
import { applied, differenceOf, inverted } from '../../../domain/change/difference.ts';
import { changesOf, type Shown } from '../../../domain/change/edits.ts';
import { canonical, ENTITY_LISTS, type NetworkDocument } from '../../../domain/model/network.ts';
import { readNetwork } from '../../../domain/model/read.ts';
import { fullNetwork } from '../../server/store/full-network.ts';
import { move, movedBy } from '../../support/random-edits.ts';
import { randomNetwork } from '../../support/random-network.ts';
import { cases } from '../../support/size.ts';

const asItIs: Shown = (_list, element) => element;
const network = fc.oneof(randomNetwork.map(canonical), fc.constant(fullNetwork()));

it('the difference of two networks, applied to the one, gives the other; and back', () => {
  fc.assert(
    fc.property(network, network, (before, after) => {
      const changes = differenceOf(before, after);
      const there = applied(before, changes);
      expect(there).toEqual({ document: after, unmatched: [] });
      expect(inverted(inverted(changes))).toEqual(changes);
      expect(applied(after, inverted(changes))).toEqual({ document: before, unmatched: [] });
      expect(differenceOf(after, after)).toEqual([]);
      for (const list of ENTITY_LISTS)
        if (!changes.some((change) => change.list === list)) expect(there.document[list]).toBe(before[list]);
    }),
    { numRuns: cases(100) },
  );
});

it('a change of what is not there as it says is named', () => {
  const document = fullNetwork();
  const [first] = document.outlets;
  const change = {
    list: 'outlets' as const,
    id: first!.id,
    before: { id: first!.id, name: '?' },
    after: null,
  };
  expect(applied(document, [change]).unmatched).toEqual([change]);
  expect(applied(document, [{ ...change, id: 'nobody' }]).unmatched).toHaveLength(1);
});

it('random edits, removals and merges leave a sound network, and as many undos the first one', () => {
  fc.assert(
    fc.property(network, fc.array(move, { maxLength: 12 }), (start, moves) => {
      const undos: ReturnType<typeof inverted>[] = [];
      let document: NetworkDocument = start;
      for (const [step, one] of moves.entries()) {
        const { edits = [], changes: merged } = movedBy(document, one, step);
        const { changes, conflicts, problems } = changesOf(document, edits, asItIs);
        expect({ conflicts, problems }).toEqual({ conflicts: [], problems: [] });
        const made = merged ?? changes;
        const { document: next, unmatched } = applied(document, made);
        expect(unmatched).toEqual([]);
        const read = readNetwork(structuredClone(next));
        expect(read.ok ? [] : read.problems).toEqual([]);
        expect(canonical(next)).toEqual(next);
        undos.unshift(inverted(made));
        document = next;
      }
      for (const undo of undos) document = applied(document, undo).document;
      expect(document).toEqual(start);
    }),
    { numRuns: cases(150) },
  );
});
