import type { LaneProtocol } from '../thread/lane.ts';
import type { Parameters } from './engine.ts';

/**
 * What the server asks of a process that reads a copy of the embedded store. Rows come as JSON arrays: the last slice
 * of them is the answer, and those before it are parts.
 */
export interface QuestionProtocol extends LaneProtocol {
  readonly request: {
    /** File of the copy to read: another one than the last time when the store was written to. */
    readonly copy: string;
    readonly statement: string;
    readonly parameters: Parameters;
  };
  readonly answer: string;
  readonly part: string;
  readonly step: never;
}
