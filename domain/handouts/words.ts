import type { Language } from '../messages/codes.ts';
import type { AudienceCodes } from '../messages/fr/audience.ts';
import type { CautionWords, CheckWords, DoubtWords, OfferWords } from '../messages/fr/checks.ts';
import type { SheetTimes, WaySheetWords } from '../messages/fr/pathway-sheet.ts';
import type { Vocabulary } from '../messages/fr/vocabulary.ts';
import type { Filiere, Operator } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';

/** The words of one language for the steps of a pathway and its sheet. The words of the page have all of them. */
export interface WayWords {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly audienceCodes: AudienceCodes;
  readonly t: {
    said(label: string, text: string): string;
    readonly audience: { readonly everyone: string };
    readonly way: WaySheetWords & {
      readonly cautions: CautionWords;
      readonly doubts: DoubtWords;
      readonly offer: OfferWords;
      readonly check: CheckWords;
    };
    readonly pathways: SheetTimes;
  };
}

/** The network of a day as sheets read it, with the names that elements have in one language. */
export interface NamedNetwork {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly filieres: ReadonlyMap<string, { readonly filiere: Filiere; readonly operator: Operator }>;
  /** The name of an element by its id; a passerelle is named by its ends. */
  name(id: string): string;
  /** The same, with the operator after the name of a filière. */
  fullName(id: string): string;
}
