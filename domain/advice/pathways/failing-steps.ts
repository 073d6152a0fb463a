import { explainCarried } from '../../analysis/pathways/explain.ts';
import { firstLabel, follow, type Label } from '../../analysis/pathways/labels.ts';
import { passable } from '../../analysis/pathways/passable.ts';
import type { PathwayRequest } from '../../analysis/pathways/request.ts';
import type { Blocked, LevelVerdict } from '../../analysis/results.ts';
import { usableStarts } from '../../analysis/walkable.ts';
import { passerelleOf, type Snapshot } from '../../graph/snapshot.ts';
import { byCodeUnit } from '../../model/network.ts';

/** Number of states examined. This is enough to find the nearest failing tests in any network. */
const MOST_STATES = 20_000;

/**
 * Finds the passerelles that stop everyone who gets as far as them under `request`, as people's levels (oral,
 * written…) are too low or too high. Each comes with the level test that fails by the least. Only filières marked 1
 * in `between`, by number, are visited.
 */
export function failingSteps(
  snapshot: Snapshot,
  request: PathwayRequest,
  between: Uint8Array,
): Blocked['levelGaps'] {
  const { passerelles, nodes } = snapshot;
  const canPass = passable(snapshot, request);
  const passed = new Set<number>();
  const failed = new Map<number, Blocked['levelGaps'][number]>();
  const seen = new Map<number, Label[]>();
  const stack: Label[] = [];
  const visit = (label: Label): void => {
    const known = seen.get(label.node) ?? [];
    if (known.some((other) => other.base === label.base && other.carried === label.carried)) return;
    seen.set(label.node, [...known, label]);
    stack.push(label);
  };
  const starts = request.from === undefined ? usableStarts(snapshot) : [request.from];
  for (const node of starts) if (between[node] === 1) visit(firstLabel(snapshot, node, true));
  let taken = 0;
  for (let label = stack.pop(); label !== undefined && taken < MOST_STATES; label = stack.pop()) {
    taken += 1;
    for (let at = passerelles.out.start[label.node]!; at < passerelles.out.start[label.node + 1]!; at++) {
      const p = passerelles.out.edges[at]!;
      const b = passerelles.to[p]!;
      if (nodes.isOutlet[b] === 1 || between[b] !== 1 || !canPass(p)) continue;
      const after = follow(snapshot, label, p);
      if (after !== undefined) {
        passed.add(p);
        visit(after);
        continue;
      }
      const concurrent = passerelleOf(snapshot, p).kind === 'CONCURRENT';
      const levels = explainCarried(snapshot, label.node, concurrent ? label.base : label.carried, p);
      const { id, from, to } = passerelleOf(snapshot, p);
      if (missesLess(levels, failed.get(p)?.levels)) failed.set(p, { passerelle: id, from, to, levels });
    }
  }
  return [...failed]
    .filter(([p]) => !passed.has(p))
    .map(([, step]) => step)
    .sort((one, other) => byCodeUnit(one.passerelle, other.passerelle));
}

/**
 * Whether a test fails by less: by the smaller gap, then in a fixed order, so that the order of rows does not matter.
 */
function missesLess(levels: LevelVerdict, known: LevelVerdict | undefined): boolean {
  if (known === undefined || levels.gap !== known.gap) return known === undefined || levels.gap < known.gap;
  return JSON.stringify(levels.dimensions) < JSON.stringify(known.dimensions);
}
