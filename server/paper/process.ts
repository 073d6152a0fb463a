import { serveThread } from '../thread/serve-thread.ts';
import { typeset } from './compiler.ts';
import type { PaperProtocol } from './protocol.ts';
import { reportData } from './report-data.ts';

/** The process that typesets documents for paper. */
serveThread<PaperProtocol>({
  answer: ({ report }) => typeset('report.typ', (missing) => reportData(report, missing)),
});
