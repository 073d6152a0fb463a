import { groupByNode } from '../../graph/adjacency.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type Addition, isWalkable } from '../service/impact.ts';
import { addedBridges } from '../service/joint-gain.ts';
import { mayBeEntered, serviceNow } from '../service/service.ts';
import { walkableGraph } from '../service/walkable.ts';
import { jointBound } from './line-bound.ts';

/** A set of new bridges, with the gain that each has alone. */
export interface LineGain {
  /** Forgets the bridges given before. */
  clear(): void;
  /** Adds a pair that no bridge joins yet; its own level test is not NO. */
  addPair(a: number, b: number, gainAlone: number): void;
  /** Renewals are given before the first question. */
  addRenewal(addition: Addition): void;
  /** What all that was given gains together at most: cheap, where the gain itself may take a walk. */
  atMost(): number;
  /** Joint gain of all that was given. */
  gain(): number;
}

/**
 * Joint gains of many small sets of bridges. Most sets need no walk: a bridge that changes nothing alone changes
 * nothing with others either, unless one leads to where another begins; and what one bridge gains alone is known.
 */
export function lineGains(snapshot: Snapshot): LineGain {
  const { sets, reached, classes } = serviceNow(snapshot);
  const enters = mayBeEntered(snapshot);
  const laid = addedBridges(snapshot);
  const least = leastAhead(snapshot);
  const mostTogether = jointBound(snapshot);
  const { words } = sets;
  const lastBit = sets.outlets.length - 1;
  const allButGeneral = Uint32Array.from({ length: words }, (_, word) =>
    word === lastBit >> 5 ? ~(1 << (lastBit & 31)) : -1,
  );
  /** The bridges given: columns that keep their length from line to line. */
  const [from, to, alone]: [number[], number[], number[]] = [[], [], []];
  let count = 0;
  let again: Addition[] = [];
  /** How many of those given are laid, and in how many times. */
  let [laidCount, layers] = [0, 0];

  return {
    clear() {
      count = 0;
      again = [];
      for (; layers > 0; layers--) laid.undo();
      laidCount = 0;
    },
    addPair(a, b, gainAlone) {
      // What nobody may enter changes nothing, whatever else is there.
      if (enters[b] !== 1) return;
      from[count] = a;
      to[count] = b;
      alone[count] = gainAlone;
      count += 1;
    },
    addRenewal(addition) {
      again.push(addition);
    },
    atMost() {
      // Bridges that do not lead to one another gain together at most what they gain alone.
      if (again.length > 0 || mayBeInSeries()) return boundTogether();
      let sum = 0;
      for (let at = 0; at < count; at++) sum += alone[at]!;
      return sum;
    },
    gain() {
      if (again.length > 0 || layers > 0 || mayBeInSeries()) return together();
      let [active, sum] = [0, 0];
      for (let at = 0; at < count; at++) {
        if (!changesAlone(from[at]!, to[at]!)) continue;
        active += 1;
        sum += alone[at]!;
      }
      return active <= 1 ? sum : together();
    },
  };

  function boundTogether(): number {
    const walkable = again.filter((addition) => isWalkable(snapshot, addition));
    if (walkable.length === 0) return mostTogether(from, to, count);
    const [begins, ends] = [from.slice(0, count), to.slice(0, count)];
    for (const addition of walkable) {
      begins.push(addition.from);
      ends.push(addition.to);
    }
    return mostTogether(begins, ends, begins.length);
  }

  /** Lays those that do not lie there yet. */
  function together(): number {
    const more = layers === 0 ? [...again] : [];
    for (; laidCount < count; laidCount++)
      more.push({ from: from[laidCount]!, to: to[laidCount]!, concurrent: false, passes: true });
    if (more.length > 0) {
      laid.add(more);
      layers += 1;
    }
    return laid.total().gain;
  }

  /** Whether the end of some bridge may lead to the beginning of another: cheap, and never a wrong no. */
  function mayBeInSeries(): boolean {
    if (count < 2) return false;
    for (let one = 0; one < count; one++)
      for (let other = 0; other < count; other++) if (mayLeadTo(to[one]!, from[other]!)) return true;
    return false;
  }

  /** Outlets are never lost on the way back, nor service onwards; and see `leastAhead`. */
  function mayLeadTo(first: number, last: number): boolean {
    const [one, other] = [sets.of[first]!, sets.of[last]!];
    if (one < other || least[one]! > least[other]! || reached[first]! > reached[last]!) return false;
    for (let word = 0; word < words; word++) {
      const [ahead, here] = [classes.of[last]! * words + word, classes.of[first]! * words + word];
      if ((classes.bits[ahead]! & ~classes.bits[here]! & allButGeneral[word]!) !== 0) return false;
    }
    return true;
  }

  /** Someone comes to a, and b brings outlets that lack there, or is not served yet. */
  function changesAlone(a: number, b: number): boolean {
    if (reached[a] !== 1) return false;
    if (reached[b] !== 1) return true;
    for (let word = 0; word < words; word++) {
      const [had, brought] = [classes.of[a]! * words + word, classes.of[b]! * words + word];
      if ((classes.bits[brought]! & ~classes.bits[had]!) !== 0) return true;
    }
    return false;
  }
}

/**
 * By component, the least number of those that it leads to, itself included. Numbers fall along passerelles: so what
 * leads to another has a larger number than it, and a least one that is not above its.
 */
const leastAhead = perSnapshot((snapshot): Int32Array => {
  const { isOutlet } = snapshot.nodes;
  const graph = walkableGraph(snapshot);
  const { of, bits, words } = serviceNow(snapshot).sets;
  const least = new Int32Array(bits.length / words);
  for (let component = 0; component < least.length; component++) least[component] = component;
  const members = groupByNode(least.length, of);
  // What a component leads to comes before it.
  for (let component = 0; component < least.length; component++) {
    for (let at = members.start[component]!; at < members.start[component + 1]!; at++) {
      const node = members.edges[at]!;
      for (let edge = graph.out.start[node]!; edge < graph.out.start[node + 1]!; edge++) {
        const next = graph.to[graph.out.edges[edge]!]!;
        // Nothing leads on from an outlet, and nearly all lead to some: they would tell nothing.
        if (isOutlet[next] === 0) least[component] = Math.min(least[component]!, least[of[next]!]!);
      }
    }
  }
  return least;
});
