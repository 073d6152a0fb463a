import type { Report } from '../../domain/report/report.ts';
import type { LaneProtocol } from '../thread/lane.ts';

/** Messages between the server and the process that typesets: a report is answered with the bytes of a PDF file. */
export interface PaperProtocol extends LaneProtocol {
  readonly request: { readonly report: Report };
  readonly answer: Uint8Array;
  readonly part: never;
  readonly step: never;
}
