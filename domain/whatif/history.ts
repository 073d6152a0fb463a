import type { Change } from '../model/scenario.ts';

/**
 * An immutable undo history of the changes tried, in order. The states after `position` were undone and can be
 * redone.
 */
export interface ChangeHistory {
  readonly states: readonly (readonly Change[])[];
  /** Index of the state that is shown. */
  readonly position: number;
}

/** Makes an undo history of what-if changes that begins with the given changes and has nothing to undo. */
export function historyOf(changes: readonly Change[]): ChangeHistory {
  return { states: [changes], position: 0 };
}

/** Returns the what-if changes of the state that an undo history shows now. */
export const currentChanges = ({ states, position }: ChangeHistory): readonly Change[] => states[position]!;

/**
 * Returns the undo history with one more what-if change; undone states are dropped. When the change sets the same
 * numbers of the same filière as the one before (while an intake is dragged), it replaces that one, so that one undo
 * goes back to before the drag.
 */
export function withChange(history: ChangeHistory, change: Change): ChangeHistory {
  const changes = currentChanges(history);
  const last = changes.at(-1);
  const merged = last === undefined || !wasJustMade(history) ? undefined : mergedChange(last, change);
  if (merged === undefined) return pushed(history, [...changes, change]);
  const states = [...history.states.slice(0, history.position), [...changes.slice(0, -1), merged]];
  return { states, position: states.length - 1 };
}

/**
 * Returns the undo history without the what-if change at a position, as a new state that can be undone. A position
 * that does not exist changes nothing.
 */
export function withoutChange(history: ChangeHistory, change: number): ChangeHistory {
  const changes = currentChanges(history);
  if (change < 0 || change >= changes.length) return history;
  return pushed(
    history,
    changes.filter((_, position) => position !== change),
  );
}

/**
 * Returns the undo history with all what-if changes replaced by others, for example when a scenario is opened. That
 * is a new state, which can be undone.
 */
export const withChanges = (history: ChangeHistory, changes: readonly Change[]): ChangeHistory =>
  pushed(history, changes);

/** Whether an undo history of what-if changes has a state before the one shown. */
export const canUndo = ({ position }: ChangeHistory): boolean => position > 0;
/** Whether an undo history of what-if changes has an undone state that can be shown again. */
export const canRedo = ({ states, position }: ChangeHistory): boolean => position < states.length - 1;
/**
 * Returns the undo history of what-if changes with the state before the present one shown; at the first state it
 * changes nothing.
 */
export const undo = (history: ChangeHistory): ChangeHistory => jump(history, history.position - 1);
/**
 * Returns the undo history of what-if changes with the next undone state shown; at the last state it changes nothing.
 */
export const redo = (history: ChangeHistory): ChangeHistory => jump(history, history.position + 1);

/**
 * Returns the undo history of what-if changes with the state at a position shown; a position that does not exist
 * changes nothing.
 */
export function jump(history: ChangeHistory, position: number): ChangeHistory {
  return history.states[position] === undefined ? history : { ...history, position };
}

function pushed({ states, position }: ChangeHistory, changes: readonly Change[]): ChangeHistory {
  const kept = states.slice(0, position + 1);
  return { states: [...kept, changes], position: kept.length };
}

/** Whether the state shown was made by adding one change to the state before, not by undo or removal. */
function wasJustMade({ states, position }: ChangeHistory): boolean {
  const [before, now] = [states[position - 1], states[position]!];
  return (
    position === states.length - 1 &&
    before !== undefined &&
    before.length === now.length - 1 &&
    before.every((change, index) => change === now[index])
  );
}

/** Merges two changes that set the same numbers of the same filière: the later one wins. Undefined for any others. */
function mergedChange(last: Change, next: Change): Change | undefined {
  if (last.do !== 'CHANGE_FILIERE' || next.do !== 'CHANGE_FILIERE' || last.id !== next.id) return undefined;
  const [before, after] = [numbersOf(last.set), numbersOf(next.set)];
  const same = before !== undefined && before === after;
  return same ? next : undefined;
}

/** The names of the fields that a change sets, sorted and joined; undefined when some value is not a number. */
function numbersOf(set: Extract<Change, { do: 'CHANGE_FILIERE' }>['set']): string | undefined {
  const said = Object.entries(set).filter(([, value]) => value !== undefined);
  return said.every(([, value]) => typeof value === 'number')
    ? said
        .map(([name]) => name)
        .sort()
        .join(' ')
    : undefined;
}
