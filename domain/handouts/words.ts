import type { Language } from '../messages/codes.ts';
import type { AgreementWords } from '../messages/fr/agreements.ts';
import type { AudienceCodes } from '../messages/fr/audience.ts';
import type { CautionWords, CheckWords, DoubtWords, OfferWords } from '../messages/fr/checks.ts';
import type { ConcernedWords } from '../messages/fr/concerned.ts';
import type { OfferOnPaperWords, OperatorOnPaperWords } from '../messages/fr/operator-sheet.ts';
import type { SheetTimes, WaySheetWords } from '../messages/fr/pathway-sheet.ts';
import type { Vocabulary } from '../messages/fr/vocabulary.ts';
import type { Filiere, Operator, Passerelle } from '../model/entities.ts';
import type { NetworkDocument } from '../model/network.ts';
import type { PasserelleState } from '../model/vocabulary.ts';

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

/** The words of one language for the sheet of an operator. */
export interface OperatorWords {
  readonly language: Language;
  readonly vocabulary: Vocabulary;
  readonly audienceCodes: AudienceCodes;
  readonly t: Pick<WayWords['t'], 'said'> & {
    list(parts: readonly string[]): string;
    readonly app: { readonly fictional: string };
    readonly way: Pick<WayWords['t']['way'], 'offer'>;
    readonly operator: OperatorOnPaperWords;
    readonly panel: OfferOnPaperWords;
    readonly agreements: AgreementWords;
    readonly concerned: ConcernedWords;
  };
}

/** The network of a day as sheets read it, with the names that elements have in one language. */
export interface NamedNetwork {
  readonly document: NetworkDocument;
  readonly at: string;
  readonly filieres: ReadonlyMap<string, { readonly filiere: Filiere; readonly operator: Operator }>;
  readonly passerelles: ReadonlyMap<
    string,
    { readonly passerelle: Passerelle; readonly state: PasserelleState }
  >;
  readonly preps: readonly { readonly from: string; readonly to: string }[];
  /** The name of an element by its id; a passerelle is named by its ends. */
  name(id: string): string;
  /** The same, with the operator after the name of a filière. */
  fullName(id: string): string;
}
