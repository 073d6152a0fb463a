import type { Handout } from '../../domain/handouts/handout.ts';
import type { Language } from '../../domain/messages/codes.ts';
import type { PaperSize } from '../../domain/model/map-choices.ts';
import type { Report } from '../../domain/report/report.ts';
import type { LaneProtocol } from '../thread/lane.ts';

/** A map that fills a page on its side. */
export interface MapOnPaper {
  readonly type: 'map';
  /** Title of the document: the name of the network or of a view of it. */
  readonly name: string;
  /** A drawing that nobody has checked. */
  readonly svg: string;
  readonly paper: PaperSize;
  readonly language: Language;
}

/** A sheet to hand over. */
export interface HandoutOnPaper {
  readonly type: 'handout';
  readonly handout: Handout;
}

export interface ReportOnPaper {
  readonly type: 'report';
  readonly report: Report;
}

/** The slides of a story, one a page. */
export interface DeckOnPaper {
  readonly type: 'deck';
  readonly title: string;
  readonly language: Language;
  readonly hasNotes: boolean;
  readonly slides: readonly {
    readonly title: string;
    /** What the slide shows, for whoever does not see it. */
    readonly alt: string;
    readonly notes: readonly string[];
    readonly svg: string;
  }[];
}

/** Messages between the server and the process that typesets: a document is answered with the bytes of a PDF file. */
export interface PaperProtocol extends LaneProtocol {
  readonly request: ReportOnPaper | MapOnPaper | HandoutOnPaper | DeckOnPaper;
  readonly answer: Uint8Array;
  readonly part: never;
  readonly step: never;
}
