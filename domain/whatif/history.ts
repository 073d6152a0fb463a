import type { Change } from '../model/scenario.ts';

/** The changes that were tried, in order; those after `position` were undone and may come back. Never changes itself. */
export interface ChangeHistory {
  readonly states: readonly (readonly Change[])[];
  /** Which of the states is shown. */
  readonly position: number;
}

export function historyOf(changes: readonly Change[]): ChangeHistory {
  return { states: [changes], position: 0 };
}

/** The changes that are in force now. */
export const currentChanges = ({ states, position }: ChangeHistory): readonly Change[] => states[position]!;

/**
 * One more change. What had been undone is forgotten. One that says another value of the same thing as the last change
 * (an intake being dragged) takes its place, so that undo goes back to before the drag.
 */
export function withChange(history: ChangeHistory, change: Change): ChangeHistory {
  const changes = currentChanges(history);
  const last = changes.at(-1);
  const merged = last === undefined || !wasJustMade(history) ? undefined : mergedChange(last, change);
  if (merged === undefined) return pushed(history, [...changes, change]);
  const states = [...history.states.slice(0, history.position), [...changes.slice(0, -1), merged]];
  return { states, position: states.length - 1 };
}

/** The changes without one of them, by position: a step that can be undone too. */
export function withoutChange(history: ChangeHistory, change: number): ChangeHistory {
  const changes = currentChanges(history);
  if (change < 0 || change >= changes.length) return history;
  return pushed(
    history,
    changes.filter((_, position) => position !== change),
  );
}

/** Starts over from other changes (a scenario that is opened): a step that can be undone too. */
export const withChanges = (history: ChangeHistory, changes: readonly Change[]): ChangeHistory =>
  pushed(history, changes);

export const canUndo = ({ position }: ChangeHistory): boolean => position > 0;
export const canRedo = ({ states, position }: ChangeHistory): boolean => position < states.length - 1;
export const undo = (history: ChangeHistory): ChangeHistory => jump(history, history.position - 1);
export const redo = (history: ChangeHistory): ChangeHistory => jump(history, history.position + 1);

/** Shows another of the states; a position that is not there changes nothing. */
export function jump(history: ChangeHistory, position: number): ChangeHistory {
  return history.states[position] === undefined ? history : { ...history, position };
}

function pushed({ states, position }: ChangeHistory, changes: readonly Change[]): ChangeHistory {
  const kept = states.slice(0, position + 1);
  return { states: [...kept, changes], position: kept.length };
}

/** The state shown ends with the change that led to it: it was made by adding, not by going back or taking out. */
function wasJustMade({ states, position }: ChangeHistory): boolean {
  const [before, now] = [states[position - 1], states[position]!];
  return (
    position === states.length - 1 &&
    before !== undefined &&
    before.length === now.length - 1 &&
    before.every((change, index) => change === now[index])
  );
}

/** Numbers of one filière, whatever the values: the later ones hold. */
function mergedChange(last: Change, next: Change): Change | undefined {
  if (last.do !== 'CHANGE_FILIERE' || next.do !== 'CHANGE_FILIERE' || last.id !== next.id) return undefined;
  const [before, after] = [numbersOf(last.set), numbersOf(next.set)];
  const same = before !== undefined && before === after;
  return same ? next : undefined;
}

/** The names of the fields, when all of them are numbers. */
function numbersOf(set: Extract<Change, { do: 'CHANGE_FILIERE' }>['set']): string | undefined {
  const said = Object.entries(set).filter(([, value]) => value !== undefined);
  return said.every(([, value]) => typeof value === 'number')
    ? said
        .map(([name]) => name)
        .sort()
        .join(' ')
    : undefined;
}
