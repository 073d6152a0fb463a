import { createContext, type ReactNode, useCallback, useContext, useMemo, useState } from 'react';
import type { Mark } from '../../domain/map/marks.ts';
import { supposedView } from '../../domain/map/supposed-view.ts';
import type { Change } from '../../domain/model/scenario.ts';
import type { PasserelleKind } from '../../domain/model/vocabulary.ts';
import type { Ends } from '../../domain/whatif/compare-ends.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import type { WhatIf } from '../../domain/whatif/results.ts';
import { tryChanges } from '../../domain/whatif/try-changes.ts';
import { useViewState } from '../context/address.ts';
import { SupposedNetwork, useNetwork } from '../context/network.tsx';
import { ExplorerView } from '../context/screens.ts';
import { type SupposedChanges, useChanges } from '../context/whatif-changes.tsx';
import { addedPasserelle } from './new-changes.ts';
import { takenIds } from './taken-ids.ts';
import { useWhatIf, type WhatIfState } from './use-what-if.ts';
import './what-if.css';

/** A passerelle that the user is drawing. */
interface Draft {
  readonly from: string | undefined;
  /** The end under the pointer or the keyboard cursor, or chosen in the form. */
  readonly to: string | undefined;
  readonly kind: PasserelleKind;
  /** The next filière or outlet selected on the map becomes its end. */
  readonly onMap: boolean;
}

/** The state of the what-if mode, except what follows the pointer. */
export interface WhatIfMode extends SupposedChanges {
  readonly problems: ReadonlyMap<number, readonly ChangeProblem[]>;
  readonly marks: ReadonlyMap<string, Mark>;
  readonly taken: ReadonlySet<string>;
  readonly ends: Ends | undefined;
  /** The last effect that was worked out whole. It stays while other changes are only previewed. */
  readonly settled: WhatIf | undefined;
  setDraft(change: Partial<Draft>): void;
  /** Adds a passerelle from the start of the draft to this end. */
  link(to: string): void;
}

/**
 * The state of the what-if mode that follows the pointer. It is separate, so that the rest of the screen does
 * not render on every move.
 */
export interface WhatIfPreview {
  readonly draft: Draft;
  /** The draft is a valid passerelle whose effect is shown. */
  readonly previewed: boolean;
  readonly difference: WhatIfState;
}

const Current = createContext<WhatIfMode | undefined>(undefined);
const CurrentMoving = createContext<WhatIfPreview | undefined>(undefined);

/**
 * Returns the state of the what-if mode: the supposed changes, the problems of those that cannot be made, marks for
 * the map, and functions to add and undo changes. Undefined when it is off.
 */
export const useWhatIfMode = (): WhatIfMode | undefined => useContext(Current);
/**
 * Returns the supposed passerelle that the user is drawing (`draft`), and the effect of the what-if changes with it
 * (`difference`). Undefined when the what-if mode is off.
 */
export const useWhatIfPreview = (): WhatIfPreview | undefined => useContext(CurrentMoving);

const NO_CHANGES: readonly Change[] = [];
const NO_DRAFT: Draft = { from: undefined, to: undefined, kind: 'PROGRESSION', onMap: false };

/**
 * While `active`, gives the components below it the network with the what-if changes (supposed changes), and the
 * state of the what-if mode by `useWhatIfMode`.
 */
export function WhatIfProvider({
  active,
  children,
}: {
  readonly active: boolean;
  readonly children: ReactNode;
}) {
  const { base } = useNetwork();
  const supposed = useChanges();
  const [{ endFrom, endTo }, setView] = useViewState(ExplorerView);
  const [draft, setWhole] = useState<Draft>(NO_DRAFT);
  const changes = active ? supposed.changes : NO_CHANGES;
  const tried = useMemo(() => tryChanges(base.document, base.at, changes), [base, changes]);
  const { view, marks } = useMemo(() => supposedView(base, tried.document), [base, tried.document]);
  const taken = useMemo(() => takenIds(base.document, changes), [base, changes]);
  const { from, to, kind } = draft;
  const canJoin = useCallback(
    (a: string, b: string): boolean =>
      a !== b &&
      [a, b].every((end) => marks.get(end) !== 'CLOSED') &&
      view.filieres.has(a) &&
      (view.filieres.has(b) || view.outlets.has(b)),
    [view, marks],
  );
  const joins = from !== undefined && to !== undefined && canJoin(from, to);
  const asked = useMemo(() => {
    if (!joins) return tried.usable;
    return [...tried.usable, addedPasserelle(from, to, kind, (id) => taken.has(id))];
  }, [tried.usable, joins, from, to, kind, taken]);
  const ends = useMemo(
    () => (endFrom === undefined || endTo === undefined ? undefined : { from: endFrom, to: endTo }),
    [endFrom, endTo],
  );
  // While a passerelle is only previewed, the slow part of the effect is not computed.
  const difference = useWhatIf(active, asked, ends, joins && draft.onMap);
  const { settled } = difference;
  const setDraft = useCallback(
    (change: Partial<Draft>): void => setWhole((before) => ({ ...before, ...change })),
    [],
  );
  const { add } = supposed;
  const link = useCallback(
    (end: string): void => {
      if (from === undefined || !canJoin(from, end)) return;
      const change = addedPasserelle(from, end, kind, (id) => taken.has(id));
      add(change);
      setDraft({ from: undefined, to: undefined, onMap: false });
      setView({ sel: change.passerelle.id, gap: undefined });
    },
    [from, kind, taken, canJoin, add, setDraft, setView],
  );
  const board = useMemo((): WhatIfMode => {
    const { problems } = tried;
    return { ...supposed, problems, marks, taken, ends, settled, setDraft, link };
  }, [supposed, tried, marks, taken, ends, settled, setDraft, link]);
  const moving = useMemo(
    (): WhatIfPreview => ({ draft, previewed: joins, difference }),
    [draft, joins, difference],
  );
  return (
    <Current.Provider value={active ? board : undefined}>
      <CurrentMoving.Provider value={active ? moving : undefined}>
        <SupposedNetwork view={view}>{children}</SupposedNetwork>
      </CurrentMoving.Provider>
    </Current.Provider>
  );
}
