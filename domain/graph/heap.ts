/** A binary heap: `pop` gives an item that no other is before; ties come out in no particular order. */
export interface Heap<T> {
  push(item: T): void;
  /** Undefined when empty. */
  pop(): T | undefined;
  /** What `pop` would give. */
  first(): T | undefined;
}

export function heap<T>(isBefore: (a: T, b: T) => boolean): Heap<T> {
  const items: T[] = [];
  return {
    first: () => items[0],
    push(item) {
      let at = items.push(item) - 1;
      while (at > 0) {
        const parent = (at - 1) >> 1;
        if (!isBefore(item, items[parent]!)) break;
        items[at] = items[parent]!;
        at = parent;
      }
      items[at] = item;
    },
    pop() {
      const top = items[0];
      const last = items.pop();
      if (items.length === 0 || last === undefined) return top;
      let at = 0;
      for (;;) {
        const left = 2 * at + 1;
        if (left >= items.length) break;
        const right = left + 1;
        const child = right < items.length && isBefore(items[right]!, items[left]!) ? right : left;
        if (!isBefore(items[child]!, last)) break;
        items[at] = items[child]!;
        at = child;
      }
      items[at] = last;
      return top;
    },
  };
}

/** A node with the length of the best way found to it. */
export interface Reached {
  readonly key: number;
  readonly node: number;
}

/** The queue of a shortest-way search. */
export const shortestFirst = (): Heap<Reached> => heap<Reached>((a, b) => a.key < b.key);
