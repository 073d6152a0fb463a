/** What is counted of the queues of one name, since the process began. */
export interface QueueFigures {
  /** How many wait now. */
  waiting: number;
  /** How many had their turn. */
  begun: number;
  /** How many left without a turn: the queue was full, the wait too long, or nobody waited for the answer any more. */
  refused: number;
  /** All waits together, in milliseconds. */
  waitedMs: number;
}

/** The queues of this process by name, as Prometheus reads a process. */
const QUEUES = new Map<string, QueueFigures>();

/** Returns the figures of the queues of a name, to be counted up; those of a queue without a name are read by nobody. */
export function queueFigures(name?: string): QueueFigures {
  const known = name === undefined ? undefined : QUEUES.get(name);
  const figures = known ?? { waiting: 0, begun: 0, refused: 0, waitedMs: 0 };
  if (name !== undefined) QUEUES.set(name, figures);
  return figures;
}

/** Every named queue with its figures, by name. */
export const queuesNow = (): readonly (readonly [name: string, figures: Readonly<QueueFigures>])[] =>
  [...QUEUES].sort(([a], [b]) => (a < b ? -1 : 1));
