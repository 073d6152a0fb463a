import { perDay } from '../../graph/per-snapshot.ts';
import { withRoomFor } from '../../graph/room.ts';
import { NONE } from '../../graph/snapshot.ts';
import { MARKS, PairSearch } from './pair-search.ts';

/** The pairs that meet the rule of M04, as columns, by a then b. */
export interface CandidatePairs {
  readonly count: number;
  readonly a: Int32Array;
  readonly b: Int32Array;
  /** What leaves each in doubt (`pair-search.ts`). */
  readonly marks: Uint8Array;
  /** The pairs out of a node are those from firstOf[node] to firstOf[node + 1]. */
  readonly firstOf: Int32Array;
}

/** The pairs of filières that nothing joins and that could be joined (M04). */
export const candidatePairs = perDay((snapshot): CandidatePairs => {
  const { nodes } = snapshot;
  const search = new PairSearch(snapshot);
  const columns = new PairColumns();
  const firstOf = new Int32Array(nodes.count + 1);
  for (let from = 0; from < nodes.count; from++) {
    firstOf[from] = columns.count;
    columns.add(from, search);
  }
  firstOf[nodes.count] = columns.count;
  const { count, a, b, marks } = columns.whole();
  return { count, a, b, marks, firstOf };
});

/** Columns that grow. */
class PairColumns {
  count = 0;
  #a = new Int32Array(1024);
  #b = new Int32Array(1024);
  #marks = new Uint8Array(1024);

  /** Adds the pairs out of a filière. */
  add(from: number, search: PairSearch): void {
    const [first, found] = [this.count, search.look(from)];
    const end = first + found;
    const a = withRoomFor(this.#a, end);
    const b = withRoomFor(this.#b, end);
    const marks = withRoomFor(this.#marks, end);
    [this.#a, this.#b, this.#marks] = [a, b, marks];
    let last = NONE;
    let isInOrder = true;
    for (let at = 0; at < found; at++) {
      const next = search.found[at]!;
      a[first + at] = from;
      b[first + at] = next;
      marks[first + at] = search.marks[at]!;
      isInOrder &&= last < next;
      last = next;
    }
    this.count = end;
    // Those of a filière of one bassin come in order.
    if (!isInOrder) sortPart(b, marks, first, end);
  }

  whole(): { count: number; a: Int32Array; b: Int32Array; marks: Uint8Array } {
    const { count } = this;
    return {
      count,
      a: this.#a.slice(0, count),
      b: this.#b.slice(0, count),
      marks: this.#marks.slice(0, count),
    };
  }
}

/** Sorts a part of two columns by the first. */
function sortPart(b: Int32Array, marks: Uint8Array, first: number, end: number): void {
  const both = new Float64Array(end - first);
  for (let place = first; place < end; place++) both[place - first] = b[place]! * MARKS + marks[place]!;
  both.sort();
  for (let place = first; place < end; place++) {
    b[place] = Math.floor(both[place - first]! / MARKS);
    marks[place] = both[place - first]! % MARKS;
  }
}
