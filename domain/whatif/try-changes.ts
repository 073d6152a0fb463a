import { addTo } from '../model/grouping.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { Change } from '../model/scenario.ts';
import { applyChanges } from './apply-changes.ts';
import type { ChangeProblem } from './problems.ts';

/** The network after the changes that could be made, and the problems of the others by their position. */
interface Tried {
  readonly document: NetworkDocument;
  readonly usable: readonly Change[];
  readonly problems: ReadonlyMap<number, readonly ChangeProblem[]>;
}

/**
 * Applies what-if changes to a copy of the network, as of the day `at`. A change that cannot be made is skipped, so
 * that the others still show their effect. Returns the copy, the changes made, and the problems by position in
 * `changes`.
 */
export function tryChanges(document: NetworkDocument, at: string, changes: readonly Change[]): Tried {
  const problems = new Map<number, ChangeProblem[]>();
  for (;;) {
    const positions = changes.flatMap((_, position) => (problems.has(position) ? [] : [position]));
    const usable = positions.map((position) => changes[position]!);
    const applied = applyChanges(document, at, usable);
    if (applied.ok) return { document: applied.document, usable, problems };
    for (const problem of applied.problems) {
      const position = positions[problem.change]!;
      addTo(problems, position, problem);
    }
  }
}
