import { type Addition, isWalkable } from '../../gain/impact.ts';
import { addedBridges } from '../../gain/joint-gain.ts';
import { mayBeEntered, serviceNow } from '../../gain/service.ts';
import { walkableGraph } from '../../gain/walkable.ts';
import { groupByNode } from '../../graph/adjacency.ts';
import { perSnapshot } from '../../graph/per-snapshot.ts';
import type { Snapshot } from '../../graph/snapshot.ts';
import { type CandidatePairs, candidatePairs } from '../gaps/candidate-pairs.ts';
import { BridgeBound } from './bridge-bound.ts';
import { type WeighedPairs, weighedPairs } from './pair-impacts.ts';

/**
 * Joint gains of many small sets of bridges, one after the other. Most sets need no walk: a bridge that changes nothing
 * alone changes nothing with others either, unless one leads to where another begins; and what one bridge gains alone
 * is known.
 */
export class LineGain {
  readonly #snapshot: Snapshot;
  readonly #service: ReturnType<typeof serviceNow>;
  readonly #enters: Uint8Array;
  readonly #ahead: Uint32Array;
  readonly #bound: BridgeBound;
  readonly #pairs: CandidatePairs;
  readonly #weighed: WeighedPairs;
  readonly #laid: ReturnType<typeof addedBridges>;
  /** The bridges given: columns that keep their length from line to line. */
  readonly #from: number[] = [];
  readonly #to: number[] = [];
  readonly #position: number[] = [];
  #count = 0;
  #again: Addition[] = [];
  /** How many of those given are laid, and in how many times. */
  #laidCount = 0;
  #layers = 0;

  constructor(snapshot: Snapshot) {
    this.#snapshot = snapshot;
    this.#service = serviceNow(snapshot);
    this.#enters = mayBeEntered(snapshot);
    this.#ahead = marksAhead(snapshot);
    this.#bound = new BridgeBound(snapshot);
    this.#pairs = candidatePairs(snapshot);
    this.#weighed = weighedPairs(snapshot);
    this.#laid = addedBridges(snapshot);
  }

  /** Forgets the bridges given before. */
  clear(): void {
    this.#count = 0;
    if (this.#again.length > 0) this.#again = [];
    for (; this.#layers > 0; this.#layers--) this.#laid.undo();
    this.#laidCount = 0;
  }

  /** Adds a pair of M04, by its position. */
  addPair(position: number): void {
    const { a, b } = this.#pairs;
    const to = b[position]!;
    // What nobody may enter changes nothing, whatever else is there.
    if (this.#enters[to] !== 1) return;
    this.#from[this.#count] = a[position]!;
    this.#to[this.#count] = to;
    this.#position[this.#count] = position;
    this.#count += 1;
  }

  /** Renewals are given before the first question. */
  addRenewal(addition: Addition): void {
    this.#again.push(addition);
  }

  /** What all that was given gains together at most: no pair is weighed for it. */
  atMost(): number {
    return this.#again.length > 0 ? this.#boundTogether() : this.#bound.of(this.#from, this.#to, this.#count);
  }

  /** A closer bound: the pairs are weighed, but nothing is laid. */
  atMostWeighed(): number {
    // Bridges that do not lead to one another gain together at most what they gain alone.
    if (this.#again.length > 0 || this.#mayBeInSeries()) return this.atMost();
    let sum = 0;
    for (let at = 0; at < this.#count; at++) sum += this.#gainAlone(at);
    return sum;
  }

  /** Joint gain of all that was given. */
  gain(): number {
    if (this.#again.length > 0 || this.#layers > 0 || this.#mayBeInSeries()) return this.#together();
    let [active, sum] = [0, 0];
    for (let at = 0; at < this.#count; at++) {
      if (!this.#changesAlone(this.#from[at]!, this.#to[at]!)) continue;
      active += 1;
      sum += this.#gainAlone(at);
    }
    return active <= 1 ? sum : this.#together();
  }

  #boundTogether(): number {
    const walkable = this.#again.filter((addition) => isWalkable(this.#snapshot, addition));
    const begins = this.#from.slice(0, this.#count);
    const ends = this.#to.slice(0, this.#count);
    for (const addition of walkable) {
      begins.push(addition.from);
      ends.push(addition.to);
    }
    return this.#bound.of(begins, ends, begins.length);
  }

  #gainAlone(at: number): number {
    const position = this.#position[at]!;
    this.#weighed.weigh(position);
    return this.#weighed.impacts.gain[position]!;
  }

  /** Lays those that do not lie there yet. */
  #together(): number {
    const more = this.#layers === 0 ? [...this.#again] : [];
    for (; this.#laidCount < this.#count; this.#laidCount++) {
      const ends = { from: this.#from[this.#laidCount]!, to: this.#to[this.#laidCount]! };
      more.push({ ...ends, concurrent: false, passes: true });
    }
    if (more.length > 0) {
      this.#laid.add(more);
      this.#layers += 1;
    }
    return this.#laid.total().gain;
  }

  /** Whether the end of some bridge may lead to the beginning of another: cheap, and never a wrong no. */
  #mayBeInSeries(): boolean {
    const from = this.#from;
    const to = this.#to;
    const count = this.#count;
    if (count < 2) return false;
    for (let one = 0; one < count; one++)
      for (let other = 0; other < count; other++) if (this.#mayLeadTo(to[one]!, from[other]!)) return true;
    return false;
  }

  /** Service is never lost onwards; and see `marksAhead`. */
  #mayLeadTo(first: number, last: number): boolean {
    const { sets, reached } = this.#service;
    const ahead = this.#ahead;
    const [one, other] = [sets.of[first]!, sets.of[last]!];
    return one >= other && (ahead[other]! & ~ahead[one]!) === 0 && reached[first]! <= reached[last]!;
  }

  /** Someone comes to a, and b brings outlets that lack there, or is not served yet. */
  #changesAlone(a: number, b: number): boolean {
    const { sets, reached, classes } = this.#service;
    if (reached[a] !== 1) return false;
    if (reached[b] !== 1) return true;
    for (let word = 0; word < sets.words; word++) {
      const [had, brought] = [classes.of[a]! * sets.words + word, classes.of[b]! * sets.words + word];
      if ((classes.bits[brought]! & ~classes.bits[had]!) !== 0) return true;
    }
    return false;
  }
}

/**
 * By component, a mark for each that it leads to, itself included: one of 32, drawn by its number. Numbers fall along
 * passerelles; so what leads to another has a larger number than it, and all of its marks. Most that do not lack one.
 */
const marksAhead = perSnapshot((snapshot): Uint32Array => {
  const { isOutlet } = snapshot.nodes;
  const graph = walkableGraph(snapshot);
  const { of, bits, words } = serviceNow(snapshot).sets;
  const marks = new Uint32Array(bits.length / words);
  const members = groupByNode(marks.length, of);
  // What a component leads to comes before it.
  for (let component = 0; component < marks.length; component++) {
    marks[component] = 1 << (Math.imul(component, GOLDEN) >>> 27);
    for (let at = members.start[component]!; at < members.start[component + 1]!; at++) {
      const node = members.edges[at]!;
      for (let edge = graph.out.start[node]!; edge < graph.out.start[node + 1]!; edge++) {
        const next = graph.to[graph.out.edges[edge]!]!;
        // Nothing leads on from an outlet, and nearly all lead to some: they would tell nothing.
        if (isOutlet[next] === 0) marks[component]! |= marks[of[next]!]!;
      }
    }
  }
  return marks;
});

/** The golden part of 2³²: multiplied by it, numbers one after the other lie far apart. */
const GOLDEN = 0x9e3779b1;
