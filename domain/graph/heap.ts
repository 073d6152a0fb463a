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

/** Nodes by the length of a way to them, the shortest first. A search of a network has no object a step. */
export interface NodeQueue {
  push(key: number, node: number): void;
  /** The node that comes first; -1 when there is none. */
  pop(): number;
  /** The length with which the last one was given. */
  key(): number;
}

/** The queue of a shortest-way search. */
export function shortestFirst(): NodeQueue {
  const [keys, nodes]: [number[], number[]] = [[], []];
  let popped = Number.NaN;
  const move = (from: number, to: number): void => {
    keys[to] = keys[from]!;
    nodes[to] = nodes[from]!;
  };
  return {
    key: () => popped,
    push(key, node) {
      let at = keys.push(key) - 1;
      nodes.push(node);
      for (let parent = (at - 1) >> 1; at > 0 && key < keys[parent]!; parent = (at - 1) >> 1) {
        move(parent, at);
        at = parent;
      }
      keys[at] = key;
      nodes[at] = node;
    },
    pop() {
      const [key, node] = [keys.pop(), nodes.pop()];
      if (key === undefined || node === undefined) return -1;
      const size = keys.length;
      if (size === 0) {
        popped = key;
        return node;
      }
      popped = keys[0]!;
      const top = nodes[0]!;
      let at = 0;
      for (let child = 1; child < size; child = 2 * at + 1) {
        if (child + 1 < size && keys[child + 1]! < keys[child]!) child += 1;
        if (key <= keys[child]!) break;
        move(child, at);
        at = child;
      }
      keys[at] = key;
      nodes[at] = node;
      return top;
    },
  };
}
