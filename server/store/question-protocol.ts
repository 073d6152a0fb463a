import type { LaneProtocol } from '../thread/lane.ts';
import type { Parameters } from './engine.ts';

/**
 * Messages between the server and a process that reads a copy of the embedded store. Rows travel as JSON arrays: the
 * last slice is the answer, earlier slices are parts.
 */
export interface QuestionProtocol extends LaneProtocol {
  readonly request: {
    /** Path of the copy to read. It changes after each write to the store. */
    readonly copy: string;
    readonly statement: string;
    readonly parameters: Parameters;
  };
  readonly answer: string;
  readonly part: string;
  readonly step: never;
}
