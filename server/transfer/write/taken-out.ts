import type { Language } from '../../../domain/messages/codes.ts';
import { exports as en } from '../../../domain/messages/en/exports.ts';
import { type ExportWords, exports as fr } from '../../../domain/messages/fr/exports.ts';
import { canonical, type NetworkDocument } from '../../../domain/model/network.ts';
import { type Part, type PerimeterAsked, partOf } from '../../../domain/transfer/perimeter.ts';
import { withoutRecoverableTotals } from '../../../domain/transfer/totals.ts';
import { shownNetwork } from '../../masking.ts';

/** The content of an exported file, whatever its format. */
export interface TakenOut {
  /** Canonical document: the requested part, with small counts masked unless `complete`. */
  readonly document: NetworkDocument;
  readonly counts: Part['counts'];
  readonly asked: PerimeterAsked;
  readonly language: Language;
  /** True to export exact counts; only the command line can. */
  readonly complete: boolean;
  /** Number of flow rows left out because they would reveal a small count. */
  readonly totalsLeftOut: number;
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

/**
 * Returns what an export holds: the part of the network that is asked for, with the number of elements kept in each
 * list. Counts of 1 to 4 people are masked unless `complete`. `day` is today.
 */
export function takeOut(
  network: NetworkDocument,
  { language, complete = false, day, ...asked }: TakingOut,
): TakenOut {
  const { document, counts } = partOf(network, asked);
  const about = { asked, language, complete, day };
  if (complete) return { document: canonical(document), counts, totalsLeftOut: 0, ...about };
  const shown = shownNetwork(document);
  const { flows, leftOut } = withoutRecoverableTotals(shown);
  return {
    document: canonical({ ...shown, flows }),
    counts: { ...counts, flows: { ...counts.flows, kept: flows.length } },
    totalsLeftOut: leftOut,
    ...about,
  };
}
