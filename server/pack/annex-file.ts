import { periodOf } from '../../domain/answers/asked-for.ts';
import { sectorLabel } from '../../domain/map/names.ts';
import { pictureWords } from '../../domain/map/words/words-of.ts';
import type { Language } from '../../domain/messages/codes.ts';
import { annexOf } from '../../domain/pack/annex.ts';
import type { Report } from '../../domain/report/report.ts';
import { cleanReport } from '../report/clean-report.ts';
import { timeless } from './timeless.ts';
import type { Told } from './told-network.ts';

/** The annex of a pack, described. Throws an `AbortError` once `isCancelled` returns true. */
export function annexMade(
  { network, bassin, meeting, at }: Told,
  language: Language,
  today: string,
  isCancelled: () => boolean,
): Report {
  const words = pictureWords(language);
  return annexOf({
    ...{ document: network.document, revision: network.revision, snapshot: network.at(at) },
    ...{ period: periodOf(at, {}), today, bassin: bassin.id, meeting, language },
    sectorName: (code) => sectorLabel(words.vocabulary, words.t.sectors, code),
    goOn: () => {
      if (isCancelled()) throw new DOMException('The annex is not wanted any more.', 'AbortError');
    },
  });
}

/** Writes it as a workbook. The same annex gives the same bytes. */
export async function annexFile(annex: Report): Promise<Uint8Array> {
  const { reportWorkbook } = await import('../report/workbook.ts');
  const report = cleanReport(annex);
  return timeless(await reportWorkbook(report, report.subtitles));
}
