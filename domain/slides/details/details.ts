/** What is known of a thing on a slide, to be shown large on the stage. */
export interface Details {
  readonly title: string;
  /** A sentence or a fact each. */
  readonly lines: readonly string[];
}
