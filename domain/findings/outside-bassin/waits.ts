import { filiereBassins } from '../../graph/filiere-bassins.ts';
import { offerGraphWithPreps } from '../../graph/graphs.ts';
import { propagateForward } from '../../graph/reach-sets.ts';
import type { RuleContext } from '../rule.ts';
import type { Waits } from '../undocumented/waits.ts';
import { crossings, startsByBassin, targetSets } from './rule.ts';

/**
 * Notes in `waits`, from which M18 lists missing data, filières without a valid site as lacking a bassin, if this
 * keeps a finding of M11 (a target reached only through other bassins) from being certain.
 */
export function bassinWaits({ snapshot }: RuleContext, waits: Waits): void {
  const graph = offerGraphWithPreps(snapshot);
  const { of: bassinsOf, declared } = filiereBassins(snapshot);
  const { isStart, count } = snapshot.nodes;
  const sets = targetSets(snapshot);
  const { words, bits, of } = sets;
  /** Targets of the possible findings, by bassin; then by component that a start of the bassin leads to. */
  const possible = new Uint32Array(snapshot.document.bassins.length * words);
  const passed = new Uint32Array(bits.length);
  for (const { bassin, target, certain } of crossings(snapshot))
    if (!certain) possible[bassin * words + (target >> 5)]! |= 1 << (target & 31);
  startsByBassin(snapshot).forEach((starts, bassin) => {
    for (const start of starts)
      for (let word = 0; word < words; word++)
        passed[of[start]! * words + word]! |= possible[bassin * words + word]!;
  });
  propagateForward(graph, sets, passed);
  const met = new Int32Array(count).fill(-1);
  for (let node = 0; node < count; node++) {
    const here = of[node]! * words;
    if (declared[node] === 0 || !meets(passed, here, node)) continue;
    if (bassinsOf[node]!.length === 0 || isAsked(node)) waits.ofNode('M11', node, 'bassin');
  }

  function meets(marks: Uint32Array, from: number, node: number): boolean {
    for (let word = 0; word < words; word++)
      if ((marks[from + word]! & bits[of[node]! * words + word]!) !== 0) return true;
    return false;
  }

  /** Whether the node is a start of a bassin concerned, or a start of another bassin concerned leads to it. */
  function isAsked(node: number): boolean {
    const own = bassinsOf[node]!;
    const concerns = (bassin: number): boolean => meets(possible, bassin * words, node);
    if (isStart[node] === 1 && own.some(concerns)) return true;
    const stack = [node];
    met[node] = node;
    for (let at = stack.pop(); at !== undefined; at = stack.pop()) {
      if (isStart[at] === 1 && bassinsOf[at]!.some((bassin) => !own.includes(bassin) && concerns(bassin)))
        return true;
      for (let edge = graph.in.start[at]!; edge < graph.in.start[at + 1]!; edge++) {
        const before = graph.from[graph.in.edges[edge]!]!;
        if (met[before] === node) continue;
        met[before] = node;
        stack.push(before);
      }
    }
    return false;
  }
}
