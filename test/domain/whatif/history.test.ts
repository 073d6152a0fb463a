import { describe, expect, it } from 'vitest';
import type { Change } from '../../../domain/model/scenario.ts';
import {
  canRedo,
  canUndo,
  currentChanges,
  historyOf,
  jump,
  redo,
  undo,
  withChange,
  withChanges,
  withoutChange,
} from '../../../domain/whatif/history.ts';

const close = (id: string): Change => ({ do: 'CLOSE_PASSERELLE', id });
const places = (id: string, intake: number): Change => ({ do: 'CHANGE_FILIERE', id, set: { intake } });

describe('the history of a what-if', () => {
  it('goes back, forth and anywhere', () => {
    const two = withChange(withChange(historyOf([]), close('p')), close('q'));
    expect(currentChanges(two)).toEqual([close('p'), close('q')]);
    expect(currentChanges(undo(two))).toEqual([close('p')]);
    expect(redo(undo(two))).toEqual(two);
    expect(currentChanges(jump(two, 0))).toEqual([]);
    expect([canUndo(jump(two, 0)), canRedo(jump(two, 0))]).toEqual([false, true]);
    expect([canUndo(two), canRedo(two)]).toEqual([true, false]);
    expect(undo(undo(undo(two)))).toEqual(jump(two, 0));
    expect(redo(two)).toBe(two);
    expect(jump(two, 7)).toBe(two);
  });

  it('forgets what was undone once something else is tried', () => {
    const one = withChange(undo(withChange(historyOf([]), close('p'))), close('q'));
    expect(currentChanges(one)).toEqual([close('q')]);
    expect(canRedo(one)).toBe(false);
    expect(currentChanges(undo(one))).toEqual([]);
  });

  it('takes a number that is dragged as one change', () => {
    let history = withChange(historyOf([]), close('p'));
    for (const intake of [11, 12, 13]) history = withChange(history, places('a', intake));
    expect(currentChanges(history)).toEqual([close('p'), places('a', 13)]);
    expect(currentChanges(undo(history))).toEqual([close('p')]);
    expect(history.states).toHaveLength(3);
  });

  it('keeps apart another filière, another field, what is no number, and what was undone', () => {
    const history = withChange(historyOf([]), places('a', 1));
    const others: Change[] = [
      places('b', 1),
      { do: 'CHANGE_FILIERE', id: 'a', set: { waitMonths: 1 } },
      { do: 'CHANGE_FILIERE', id: 'a', set: { openAdmission: true } },
    ];
    for (const other of others)
      expect(currentChanges(withChange(history, other))).toEqual([places('a', 1), other]);
    const back = undo(withChange(withChange(history, close('p')), close('q')));
    expect(currentChanges(withChange(undo(back), places('a', 2)))).toEqual([places('a', 1), places('a', 2)]);
  });

  it('takes one change out, and opens a scenario, as steps that can be undone', () => {
    const two = withChange(withChange(historyOf([]), close('p')), close('q'));
    const without = withoutChange(two, 0);
    expect(currentChanges(without)).toEqual([close('q')]);
    expect(currentChanges(undo(without))).toEqual([close('p'), close('q')]);
    expect(withoutChange(two, 2)).toBe(two);
    const opened = withChanges(without, [close('r')]);
    expect(currentChanges(opened)).toEqual([close('r')]);
    expect(currentChanges(undo(opened))).toEqual([close('q')]);
  });
});
