import type { NetworkDocument } from '../../domain/model/network.ts';
import type { ReportInput } from '../../domain/report/build.ts';
import { reportFigures } from '../../domain/report/figures.ts';
import { Publication } from '../../domain/secrecy/publication.ts';
import { publishedNetwork } from '../../domain/secrecy/published-network.ts';

/** A small picture in the place of a map, where a test is about words and numbers. */
export const PLAIN_MAP =
  '<svg xmlns="http://www.w3.org/2000/svg" width="40" height="20"><text x="2" y="12">Carte</text></svg>';

/** What a report of a network is made from: its published figures, and a plain picture for each map. */
export async function reportInput(
  document: NetworkDocument,
  more: Partial<ReportInput> = {},
): Promise<ReportInput> {
  const publication = new Publication(document);
  publication.update(document);
  const period = more.period ?? { from: '2025-01-01', to: '2025-12-31' };
  const figures = await reportFigures(period, '2026-01-15', (wanted) => publication.figures(wanted));
  return {
    ...{ document: publishedNetwork(document), revision: 1, period, perimeter: {}, language: 'fr' },
    ...{
      today: '2026-01-15',
      figures: figures ?? [],
      texts: [],
      mapAt: () => PLAIN_MAP,
      sectorName: (code) => code,
    },
    ...more,
  };
}
