import { serveThread } from '../thread/serve-thread.ts';
import { typeset } from './compiler.ts';
import { mapData } from './map-data.ts';
import type { PaperProtocol } from './protocol.ts';
import { reportData } from './report-data.ts';

/** The process that typesets documents for paper. */
serveThread<PaperProtocol>({
  answer: (asked) =>
    asked.type === 'report'
      ? typeset('report.typ', (missing) => reportData(asked.report, missing))
      : typeset('map.typ', (missing) => mapData(asked, missing)),
});
