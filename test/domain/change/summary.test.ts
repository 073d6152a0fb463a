import { describe, expect, it } from 'vitest';
import type { ChangeRecord } from '../../../domain/change/record.ts';
import { changesByKind } from '../../../domain/change/summary.ts';

const write = (revision: number, more: Partial<ChangeRecord> = {}): ChangeRecord => ({
  ...{
    revision,
    at: `2026-01-0${revision}T08:00:00.000Z`,
    author: `A${revision}`,
    kind: 'EDIT',
    message: null,
  },
  ...{ takesBack: null, takenBackBy: null, counts: { filieres: { added: 1, changed: 2, removed: 0 } } },
  ...more,
});
const summary = (records: readonly ChangeRecord[], since: number) =>
  changesByKind(records, since).map(({ kind, writes, elements, last }) => [
    kind,
    writes,
    elements,
    last.revision,
  ]);

describe('what changed since a revision', () => {
  it('is added up by kind, that of the latest write first', () => {
    const records = [write(4), write(3, { kind: 'IMPORT' }), write(2)];
    expect(summary(records, 1)).toEqual([
      ['EDIT', 2, 6, 4],
      ['IMPORT', 1, 3, 3],
    ]);
    expect(changesByKind(records, 1).map(({ added }) => added)).toEqual([2, 1]);
    expect(changesByKind(records, 1)[0]?.last).toEqual({
      ...{ revision: 4, at: '2026-01-04T08:00:00.000Z', author: 'A4' },
    });
  });

  it('leaves out what was undone since, with its undo, and counts the undo of an earlier write', () => {
    const undone = [write(3, { kind: 'UNDO', takesBack: 2 }), write(2, { takenBackBy: 3 })];
    expect(summary(undone, 1)).toEqual([]);
    expect(summary(undone.slice(0, 1), 2)).toEqual([['UNDO', 1, 3, 3]]);
  });

  it('counts what was undone and brought back once', () => {
    const records = [
      write(4, { kind: 'REDO', takesBack: 3 }),
      write(3, { kind: 'UNDO', takesBack: 2, takenBackBy: 4 }),
      write(2),
    ];
    expect(summary(records, 1)).toEqual([['EDIT', 1, 3, 2]]);
  });
});
