/** What the page asks of the file in which it was carried away from its server, which holds all that it needs. */
export interface CarriedFile {
  /**
   * Answers the question of a route about the network of the file. Rejects with an `ApiProblem` when the file has no such
   * answer.
   */
  readonly answer: (route: string, asked: unknown, signal?: AbortSignal) => Promise<unknown>;
  /** Starts a worker of the page by its name. */
  readonly startWorker: (name: 'layout' | 'what-if') => Worker;
  /** Licences of the program in the file. */
  readonly licences: () => string;
  /** The meeting for which the file was made, if any. */
  readonly meeting: string | undefined;
}

let file: CarriedFile | undefined;

/** The file in which this page was carried away; undefined for the page of a server. It never changes. */
export const carriedFile = (): CarriedFile | undefined => file;

/** Whether this page was carried away in a file: it writes nothing then, and asks no server. */
export const isCarried = (): boolean => file !== undefined;

/** Says, before anything is drawn, in which file the page was carried away. */
export const openCarried = (opened: CarriedFile): void => {
  file = opened;
};
