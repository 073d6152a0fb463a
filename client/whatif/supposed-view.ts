import type { NetworkDocument } from '../../domain/model/network.ts';
import type { Change } from '../../domain/model/scenario.ts';
import { RESERVED_IDS } from '../../domain/model/vocabulary.ts';
import { applyChanges } from '../../domain/whatif/apply-changes.ts';
import type { ChangeProblem } from '../../domain/whatif/problems.ts';
import type { Mark } from '../graph/marks.ts';
import { type NetworkView, type PasserelleView, viewAt } from '../model/network-view.ts';

/** What of the changes can be made, and what is wrong with the others, by position. */
export interface Tried {
  readonly document: NetworkDocument;
  readonly usable: readonly Change[];
  readonly problems: ReadonlyMap<number, readonly ChangeProblem[]>;
}

/** Makes the changes that can be made: one that cannot is left out, so that the others still show what they do. */
export function tryChanges(document: NetworkDocument, at: string, changes: readonly Change[]): Tried {
  const problems = new Map<number, ChangeProblem[]>();
  for (;;) {
    const positions = changes.flatMap((_, position) => (problems.has(position) ? [] : [position]));
    const usable = positions.map((position) => changes[position]!);
    const applied = applyChanges(document, at, usable);
    if (applied.ok) return { document: applied.document, usable, problems };
    for (const problem of applied.problems) {
      const position = positions[problem.change]!;
      problems.set(position, [...(problems.get(position) ?? []), problem]);
    }
  }
}

/** The supposed network with what it would lose still in it, and what differs. */
export interface Supposed {
  readonly view: NetworkView;
  /** By id: filières, passerelles, operators and preparations that are added, closed or changed. */
  readonly marks: ReadonlyMap<string, Mark>;
}

/** What the map shows of a supposed network: nothing disappears, what would go is marked. */
export function supposedView(base: NetworkView, document: NetworkDocument): Supposed {
  if (document === base.document) return { view: base, marks: new Map() };
  const after = viewAt(document, base.at);
  const marks = new Map<string, Mark>();
  const merged = <T>(then: ReadonlyMap<string, T>, now: ReadonlyMap<string, T>, same: Same<T>) => {
    const all = new Map(now);
    for (const [id, item] of now) {
      const old = then.get(id);
      if (old === undefined) marks.set(id, 'ADDED');
      else if (!same(old, item)) marks.set(id, 'CHANGED');
    }
    for (const [id, item] of then) {
      if (now.has(id)) continue;
      marks.set(id, 'CLOSED');
      all.set(id, item);
    }
    return all;
  };
  const operators = merged(base.operators, after.operators, (a, b) => a === b);
  const filieres = merged(base.filieres, after.filieres, (a, b) => a.filiere === b.filiere);
  const passerelles = merged(
    passing(base.passerelles),
    passing(after.passerelles),
    (a, b) => a.passerelle === b.passerelle,
  );
  for (const [id, item] of base.passerelles) if (!passerelles.has(id)) passerelles.set(id, item);
  const preps = new Map([...base.preps, ...after.preps].map((prep) => [prep.id, prep]));
  const still = new Set(after.preps.map(({ id }) => id));
  for (const { id } of base.preps) if (!still.has(id)) marks.set(id, 'CLOSED');
  const outlets = new Map([...base.outlets, ...after.outlets]);
  const shortNames = new Map([...base.shortNames, ...after.shortNames]);
  return {
    view: { ...after, operators, filieres, passerelles, outlets, shortNames, preps: [...preps.values()] },
    marks,
  };
}

type Same<T> = (before: T, after: T) => boolean;

/** An expired passerelle is closed already: that it expires differs for nobody. */
function passing(passerelles: ReadonlyMap<string, PasserelleView>): ReadonlyMap<string, PasserelleView> {
  return new Map([...passerelles].filter(([, { state }]) => state !== 'EXPIRED'));
}

/** Every id of a document, and of what changes add to it: a new one must be another. */
export function takenIds(document: NetworkDocument, changes: readonly Change[]): ReadonlySet<string> {
  const taken = new Set<string>(RESERVED_IDS);
  for (const list of Object.values(document)) {
    if (!Array.isArray(list)) continue;
    for (const item of list as readonly { readonly id?: string }[])
      if (item.id !== undefined) taken.add(item.id);
  }
  for (const change of changes) {
    if (change.do === 'ADD_PASSERELLE') taken.add(change.passerelle.id);
    if (change.do === 'ADD_FILIERE') taken.add(change.filiere.id);
  }
  return taken;
}
