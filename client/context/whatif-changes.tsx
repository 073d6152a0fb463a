import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import * as z from 'zod';
import { changeWithPresentMark } from '../../domain/model/older-mark.ts';
import { Change } from '../../domain/model/scenario.ts';
import {
  type ChangeHistory,
  canRedo,
  canUndo,
  currentChanges,
  historyOf,
  redo,
  undo,
  withChange,
  withChanges,
  withoutChange,
} from '../../domain/whatif/history.ts';
import { keep, kept } from '../model/browser-storage.ts';
import { addressWith } from './address.ts';
import { ExplorerView, PATHS } from './screens.ts';

/**
 * The user's what-if changes, with undo and redo. They stay in this browser tab: nothing is sent to the
 * server until a scenario is saved.
 */
export interface SupposedChanges {
  readonly changes: readonly Change[];
  /** Id of the saved scenario that was opened or saved last, if any. */
  readonly scenario: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  add(change: Change): void;
  /** Removes the change at a position. */
  remove(change: number): void;
  /** Replaces all changes; this can be undone too. */
  replace(changes: readonly Change[], scenario?: string): void;
  /** Notes which saved scenario holds the changes. */
  savedAs(scenario: string | undefined): void;
  undo(): void;
  redo(): void;
}

const Held = z.object({
  // A tab may still keep changes of an earlier version of the program.
  states: z.array(z.array(z.preprocess(changeWithPresentMark, Change))).min(1),
  position: z.int().min(0),
  scenario: z.string().optional(),
});
interface Held extends ChangeHistory {
  readonly scenario?: string | undefined;
}

const KEPT = 'passerelles.whatif';
/** Number of steps that can be undone after a reload. */
const MOST_KEPT = 50;
const EMPTY: Held = historyOf([]);

/**
 * Reads the what-if changes (supposed changes of the network), with the steps to undo and redo, from the text that
 * the browser stored. Null or unreadable text gives no changes.
 */
export function readHeld(text: string | null): Held {
  if (text === null) return EMPTY;
  try {
    const read = Held.safeParse(JSON.parse(text));
    return read.success && read.data.states[read.data.position] !== undefined ? read.data : EMPTY;
  } catch {
    return EMPTY;
  }
}

/**
 * Turns the what-if changes (supposed changes of the network), with the latest steps to undo and redo, into a text to
 * store in the browser. `readHeld` reads it.
 */
export function writeHeld({ states, position, scenario }: Held): string {
  const first = Math.max(0, Math.min(position, states.length - MOST_KEPT));
  return JSON.stringify({ states: states.slice(first), position: position - first, scenario });
}

const Current = createContext<SupposedChanges | undefined>(undefined);

/**
 * Returns the what-if changes (supposed changes of the network) and the functions that edit them. Throws
 * outside `WhatIfProvider`.
 */
export function useChanges(): SupposedChanges {
  const supposed = useContext(Current);
  if (supposed === undefined) throw new Error('useChanges outside WhatIfProvider');
  return supposed;
}

const heldBefore = (): Held => readHeld(kept('sessionStorage', KEPT));

/**
 * Gives the components below it the what-if changes (supposed changes of the network) and keeps them in the
 * storage of the browser tab.
 */
export function WhatIfProvider({ children }: { readonly children: ReactNode }) {
  const [held, setHeld] = useState<Held>(heldBefore);
  useEffect(() => keep('sessionStorage', KEPT, writeHeld(held)), [held]);
  const step = useCallback(
    (next: (history: ChangeHistory) => ChangeHistory, scenario?: { readonly name: string | undefined }) =>
      setHeld((before) => ({ ...next(before), scenario: scenario ? scenario.name : before.scenario })),
    [],
  );
  const steps = useMemo(
    () => ({
      add: (change: Change) => step((history) => withChange(history, change)),
      remove: (change: number) => step((history) => withoutChange(history, change)),
      replace: (changes: readonly Change[], scenario?: string) =>
        step((history) => withChanges(history, changes), { name: scenario }),
      savedAs: (scenario: string | undefined) => step((history) => history, { name: scenario }),
      undo: () => step(undo),
      redo: () => step(redo),
    }),
    [step],
  );
  const value = useMemo(
    (): SupposedChanges => ({
      changes: currentChanges(held),
      scenario: held.scenario,
      canUndo: canUndo(held),
      canRedo: canRedo(held),
      ...steps,
    }),
    [held, steps],
  );
  return <Current.Provider value={value}>{children}</Current.Provider>;
}

/**
 * Returns a function that replaces all what-if changes (supposed changes of the network) by those given, and opens
 * the map to show their effect. Its second parameter is the id of the saved scenario that the changes come from, if
 * any.
 */
export function useTryChanges(): (changes: readonly Change[], scenario?: string) => void {
  const { replace } = useChanges();
  const search = useSearch();
  const [, navigate] = useLocation();
  return (changes, scenario) => {
    replace(changes, scenario);
    navigate(addressWith(PATHS.explorer, ExplorerView, search, { whatif: true }));
  };
}
