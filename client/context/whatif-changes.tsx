import { createContext, type ReactNode, useCallback, useContext, useEffect, useMemo, useState } from 'react';
import { useLocation, useSearch } from 'wouter';
import * as z from 'zod';
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
 * The changes that the reader supposes, with their history. They stay in this tab of the browser: nothing is written
 * until a scenario is saved.
 */
export interface SupposedChanges {
  readonly changes: readonly Change[];
  /** The saved scenario that was opened or last saved, if any. */
  readonly scenario: string | undefined;
  readonly canUndo: boolean;
  readonly canRedo: boolean;
  add(change: Change): void;
  /** By position. */
  remove(change: number): void;
  /** Other changes instead of these; they can be undone too. */
  replace(changes: readonly Change[], scenario?: string): void;
  /** Says which saved scenario holds the changes. */
  savedAs(scenario: string | undefined): void;
  undo(): void;
  redo(): void;
}

const Held = z.object({
  states: z.array(z.array(Change)).min(1),
  position: z.int().min(0),
  scenario: z.string().optional(),
});
interface Held extends ChangeHistory {
  readonly scenario?: string | undefined;
}

const KEPT = 'passerelles.whatif';
/** Steps that can be undone after the page is loaded again. */
const MOST_KEPT = 50;
const EMPTY: Held = historyOf([]);

/** What this tab held; anything that cannot be read counts as nothing. */
export function readHeld(text: string | null): Held {
  if (text === null) return EMPTY;
  try {
    const read = Held.safeParse(JSON.parse(text));
    return read.success && read.data.states[read.data.position] !== undefined ? read.data : EMPTY;
  } catch {
    return EMPTY;
  }
}

/** The history as it is kept: its last states, the one shown among them. */
export function writeHeld({ states, position, scenario }: Held): string {
  const first = Math.max(0, Math.min(position, states.length - MOST_KEPT));
  return JSON.stringify({ states: states.slice(first), position: position - first, scenario });
}

const Current = createContext<SupposedChanges | undefined>(undefined);

/** The supposed changes; only inside WhatIfProvider. */
export function useChanges(): SupposedChanges {
  const supposed = useContext(Current);
  if (supposed === undefined) throw new Error('useChanges outside WhatIfProvider');
  return supposed;
}

const heldBefore = (): Held => readHeld(kept('sessionStorage', KEPT));

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

/** Puts changes in the place of those supposed so far, and goes to the map to see what they do. */
export function useTryChanges(): (changes: readonly Change[], scenario?: string) => void {
  const { replace } = useChanges();
  const search = useSearch();
  const [, navigate] = useLocation();
  return (changes, scenario) => {
    replace(changes, scenario);
    navigate(addressWith(PATHS.explorer, ExplorerView, search, { whatif: true }));
  };
}
