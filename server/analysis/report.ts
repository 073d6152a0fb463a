import type { OpenNetwork } from '../../domain/answers/open-network.ts';
import type { ReportAnswer } from '../../domain/api/report-routes.ts';
import { sectorLabel } from '../../domain/map/names.ts';
import { pictureWords } from '../../domain/map/words/words-of.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { Period } from '../../domain/model/dates.ts';
import type { OwnText } from '../../domain/model/own-text.ts';
import { reportOf } from '../../domain/report/build.ts';
import type { ReportFigures } from '../../domain/report/context.ts';
import { perimeterOf } from '../../domain/report/perimeter.ts';
import type { Report } from '../../domain/report/report.ts';
import { unknownElement } from '../errors.ts';
import { type OfficeFormat, writeOfficeFile } from '../report/office-file.ts';
import { framed } from '../transfer/write/framed.ts';
import { mapPicture } from './map-picture.ts';

/** A report that is asked for, with the published figures of its period. */
export interface ReportAsked {
  readonly period: Period;
  /** Id of a bassin or a Régionale. */
  readonly perimeter?: string | undefined;
  readonly language: Language;
  readonly figures: ReportFigures;
  readonly texts: readonly OwnText[];
}

/**
 * Makes the report of a period and a perimeter, with its maps as the page draws them. Throws the failure
 * `unknown-element` for a perimeter that does not exist, and an `AbortError` once `isCancelled` returns true.
 */
export function reportMade(
  network: OpenNetwork,
  asked: ReportAsked,
  today: string,
  isCancelled: () => boolean,
): ReportAnswer {
  const { document, revision } = network;
  const perimeter = perimeterOf(document, asked.perimeter);
  if (perimeter === undefined) throw unknownElement('perimeter', asked.perimeter ?? '');
  const { language } = asked;
  const words = pictureWords(language);
  const report = reportOf({
    ...{ document, revision, today, perimeter, language },
    ...{ period: asked.period, figures: asked.figures, texts: asked.texts },
    mapAt: (at, bassins) => {
      // The report gives its findings in tables, by its own account.
      const question = {
        at,
        bassin: [...bassins],
        kind: ['NONE' as const],
        ghosts: 0,
        flows: false,
        language,
      };
      return new TextDecoder().decode(mapPicture(network, question, today, isCancelled).bytes);
    },
    sectorName: (code) => sectorLabel(words.vocabulary, words.t.sectors, code),
    goOn: () => {
      if (isCancelled()) throw new DOMException('The report is not wanted any more.', 'AbortError');
    },
  });
  return { revision, report };
}

/** Writes a report as a file for the programs of an office, packed with its name and type into one array of bytes. */
export const officeFile = async (
  _network: OpenNetwork,
  { report, format }: { readonly report: Report; readonly format: OfficeFormat },
): Promise<Uint8Array> => framed(await writeOfficeFile(report, format));
