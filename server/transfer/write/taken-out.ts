import type { Language } from '../../../domain/messages/codes.ts';
import { exports as en } from '../../../domain/messages/en/exports.ts';
import { type ExportWords, exports as fr } from '../../../domain/messages/fr/exports.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { countMasked, type MaskedNumbers } from '../../../domain/transfer/masked-numbers.ts';
import { type Part, type PerimeterAsked, partOf } from '../../../domain/transfer/perimeter.ts';

/** The content of an exported file, whatever its format. */
export interface TakenOut {
  /** Canonical document: the requested part, as readers see it unless `complete`. */
  readonly document: NetworkDocument;
  readonly counts: Part['counts'];
  readonly asked: PerimeterAsked;
  readonly language: Language;
  /** True to export exact counts; only the command line can. */
  readonly complete: boolean;
  /** How many of its numbers of people are masked. */
  readonly masked: MaskedNumbers;
  /** Today, `YYYY-MM-DD`. */
  readonly day: string;
}

export interface TakingOut extends PerimeterAsked {
  readonly language: Language;
  readonly complete?: boolean;
  readonly day: string;
}

/** Returns the texts of exported files in a language. */
export const exportWords = (language: Language): ExportWords => ({ fr, en })[language];

const NONE_MASKED: MaskedNumbers = { masked: 0, of: 0 };

/**
 * Returns what an export holds: the part of the network that is asked for, with the number of elements kept in each
 * list. `day` is today. The network is given as
 * readers see it, or with its exact numbers for a `complete` export.
 */
export function takeOut(
  network: NetworkDocument,
  { language, complete = false, day, ...asked }: TakingOut,
): TakenOut {
  const { document, counts } = partOf(network, asked);
  const about = { asked, language, complete, day };
  return {
    document: canonical(document),
    counts,
    masked: complete ? NONE_MASKED : countMasked(document),
    ...about,
  };
}
