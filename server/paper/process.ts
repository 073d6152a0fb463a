import { serveThread } from '../thread/serve-thread.ts';
import { typeset } from './compiler.ts';
import { deckData } from './deck-data.ts';
import { readDrawing } from './drawing.ts';
import { handoutData } from './handout-data.ts';
import { mapData } from './map-data.ts';
import type { MapOnPaper, PaperProtocol, ReportOnPaper } from './protocol.ts';
import { reportData } from './report-data.ts';

/** The process that typesets documents for paper. */
serveThread<PaperProtocol>({
  answer: (asked) => {
    switch (asked.type) {
      case 'report':
        return reportOnPaper(asked);
      case 'map':
        return mapOnPaper(asked);
      case 'deck':
        return typeset('deck.typ', (missing) => deckData(asked, missing));
      case 'handout':
        return typeset('handout.typ', (missing) => handoutData(asked.handout, missing));
    }
  },
});

const reportOnPaper = ({ report }: ReportOnPaper): Promise<Uint8Array> =>
  typeset('report.typ', (missing) => reportData(report, missing));

async function mapOnPaper({ svg, ...map }: MapOnPaper): Promise<Uint8Array> {
  const drawing = readDrawing(svg);
  return typeset('map.typ', (missing) => mapData(map, drawing, missing));
}
